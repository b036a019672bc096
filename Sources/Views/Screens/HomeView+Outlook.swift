import Screen
import Tutor
import Wording

extension HomeView {
  /// The rows of the outlook with the air above it.
  static let outlookRows = 3

  /// Whether there is something to say, and room for it below the list.
  static func showsOutlook(_ state: State, in body: Rect) -> Bool {
    state.outlook != nil && body.rows >= headRows + outlookRows + 8
  }

  /// Draws below the list how ready the user is, what falls due when, and the streak.
  static func drawOutlook(
    _ outlook: Outlook,
    _ state: State,
    _ page: Page,
    in body: Rect,
    on canvas: inout Canvas
  ) {
    let language = state.language
    let rect = body.split(bottomRows: outlookRows - 1).bottom
    let left = Canvas.focusColumns
    let room = rect.columns - left
    let wordings = [false, true].map { isBrief in
      Phrase.readiness(outlook, now: state.now, isBrief: isBrief)[language]
    }
    let wording = wordings.first { page.drawing.width.columns(of: $0) <= room } ?? wordings[1]
    canvas.fit(wording, at: rect.at(0, left), columns: room, role: .muted)
    let lines = coming(outlook, language, page)
    let fitting = lines.first { page.drawing.width.columns(of: $0) <= room }
    guard let line = fitting ?? lines.last else { return }
    canvas.fit(line, at: rect.at(1, left), columns: room)
  }

  /// What falls due and the streak, in several wordings from the fullest on; what today ends is
  /// said in all of them.
  private static func coming(
    _ outlook: Outlook,
    _ language: Language,
    _ page: Page
  ) -> [StyledText] {
    let counts = outlook.forecast.counts
    let role: Role = outlook.streak.endsToday ? .accent : .muted
    let forecast =
      StyledText(Phrase.comingDays(counts.count)[language] + " ", .muted)
      + StyledText(
        page.drawing.sparkline(
          counts.map(Double.init),
          columns: counts.count,
          // From nothing on, so that days without anything due lie at the bottom.
          range: 0...Double(max(1, counts.max() ?? 0))
        ),
        .bar
      )
      + StyledText(" " + Phrase.coming(counts.reduce(0, +))[language], .muted)
    // Half a chart would be taken for the whole of it.
    let count =
      StyledText(Phrase.comingDays(counts.count)[language] + " ", .muted)
      + StyledText(Phrase.coming(counts.reduce(0, +))[language], .muted)
    let streak = StyledText(Phrase.days(inARow: outlook.streak)[language], role)
    guard !outlook.streak.isTodayDone, outlook.streak.days > 0 else {
      return [joined([forecast, streak], page), joined([count, streak], page), count]
    }
    let today = StyledText(Phrase.today(outlook.streak)[language], role)
    let briefly = StyledText(Phrase.todayBriefly(outlook.streak)[language], role)
    let shorter = outlook.streak.endsToday ? [streak, today] : [forecast, streak]
    return [[forecast, streak, today], [forecast, streak, briefly], shorter]
      .map { joined($0, page) }
  }

  private static func joined(_ parts: [StyledText], _ page: Page) -> StyledText {
    let dot = StyledText(" \(page.drawing.glyphs.separator) ", .muted)
    return parts.dropFirst().reduce(parts.first ?? StyledText("")) { $0 + dot + $1 }
  }
}

extension Phrase {
  fileprivate static func comingDays(_ days: Int) -> Bilingual {
    Bilingual(zh: "\(days) 天内", en: "Next \(days) days")
  }

  fileprivate static func coming(_ count: Int) -> Bilingual {
    Bilingual(zh: "到期 \(count) 题", en: "\(count) due")
  }
}
