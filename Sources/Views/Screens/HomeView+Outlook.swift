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
    canvas.fit(
      Phrase.readiness(outlook, now: state.now)[language],
      at: rect.at(0, left),
      columns: rect.columns - left,
      role: .muted
    )
    let counts = outlook.forecast.counts
    var line = StyledText(Phrase.comingDays(counts.count)[language] + " ", .muted)
    line.append(page.drawing.sparkline(counts.map(Double.init), columns: counts.count), .bar)
    line.append(" " + Phrase.coming(counts.reduce(0, +))[language], .muted)
    line.append(" \(page.drawing.glyphs.separator) ", .muted)
    line.append(
      Phrase.days(inARow: outlook.streak)[language],
      outlook.streak.endsToday ? .accent : .muted
    )
    if !outlook.streak.isTodayDone, outlook.streak.days > 0 {
      line.append(" \(page.drawing.glyphs.separator) ", .muted)
      line.append(
        Phrase.today(outlook.streak)[language],
        outlook.streak.endsToday ? .accent : .muted
      )
    }
    canvas.fit(line, at: rect.at(1, left), columns: rect.columns - left)
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
