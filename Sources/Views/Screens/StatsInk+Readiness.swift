import Questions
import Screen
import Tutor
import Wording

extension StatsInk {
  /// Adds what falls due on the coming days, and how ready each topic is.
  func addReadiness(_ figures: StudyFigures, _ catalogue: Catalogue, to document: inout Document) {
    document.heading(Phrase.comingDue[language])
    for line in forecast(figures.forecast, today: figures.now.localDay) { document.add(line) }
    document.add(StyledText(Phrase.due(figures.forecast)[language], .muted), indent: 2)
    if let points = Phrase.duePoints(figures.pointForecast) {
      document.add(StyledText(points[language], .muted), indent: 2)
    }
    document.heading(Phrase.readinessHeading[language])
    document.add(readinessHead(figures))
    document.add(row(Phrase.allTopics[language], figures.readiness.whole, isStrong: true))
    let titles = Dictionary(
      catalogue.topics.map { ($0.id, $0.title[language]) },
      uniquingKeysWith: { first, _ in first }
    )
    for topic in figures.readiness.topics {
      document.add(row(topic.topic.flatMap { titles[$0] } ?? "", topic, isStrong: false))
    }
    document.space()
    document.paragraphs(
      Phrase.pace(figures.pace)[language] + (language == .en ? " " : "")
        + Phrase.readinessMeans[language],
      role: .muted
    )
  }

  /// Columns of a day each, with the counts below them and the days of the month below those;
  /// closer together, or in bands below each other, where all days take that.
  private func forecast(_ forecast: DueForecast, today: Int) -> [StyledText] {
    let count = forecast.counts.count
    let isBrief = forecast.counts.allSatisfy { $0 < 100 }
    let fitting = [Self.dayColumns, 3].first { count * $0 + 2 <= columns }
    let cell = isBrief ? fitting ?? Self.dayColumns : Self.dayColumns
    let room = max(1, (columns - 2) / cell)
    let bands = max(1, (count + room - 1) / room)
    let each = max(1, (count + bands - 1) / bands)
    return stride(from: 0, to: count, by: each).flatMap { start in
      band(start..<min(start + each, count), cell, of: forecast, today: today)
    }
  }

  /// The columns of a day where there is room.
  private static let dayColumns = 4

  private func band(
    _ days: Range<Int>,
    _ cell: Int,
    of forecast: DueForecast,
    today: Int
  ) -> [StyledText] {
    let shown = forecast.counts[days]
    let most = max(1, forecast.counts.max() ?? 1)
    let heights = 2
    var lines = (0..<heights).map { _ in StyledText("  ") }
    var counts = StyledText("  ")
    var numbers = StyledText("  ")
    for (index, count) in zip(shown.indices, shown) {
      // Eighths of a column of two cells; a single question shows at least one.
      let eighths = count == 0 ? 0 : max(1, (count * 8 * heights + most / 2) / most)
      for row in 0..<heights {
        let level = min(8, max(0, eighths - 8 * (heights - 1 - row)))
        let sign = level == 0 ? " " : drawing.glyphs.levels[level - 1]
        lines[row] += padded(" " + sign + sign, to: cell, .leading, .bar)
      }
      counts += padded("\(count)", to: cell - 1, .trailing, count == 0 ? .muted : .text)
      counts.append(" ")
      let day = CalendarDay(daysSince1970: today + index)
      numbers += padded("\(day.day)", to: cell - 1, .trailing, index == 0 ? .accent : .muted)
      numbers.append(" ")
    }
    return lines + [counts, numbers]
  }

  private var nameWidth: Int {
    max(8, columns - barWidth - 7 - 9 - (hasPace ? 9 : 0) - answeredWidth)
  }
  private var barWidth: Int { columns >= 66 ? 10 : columns >= 50 ? 4 : 0 }
  private var hasPace: Bool { columns >= 48 }
  private var answeredWidth: Int { columns >= 60 ? 10 : 0 }

  private func readinessHead(_ figures: StudyFigures) -> StyledText {
    let day = figures.now.localDay + figures.daysAhead
    let later = CalendarDay(daysSince1970: day).short(language)
    var line = padded("", to: nameWidth + barWidth)
    line += padded(Phrase.nowColumn[language], to: 7, .trailing, .muted)
    line += padded(later, to: 9, .trailing, .muted)
    if hasPace { line += padded(Phrase.keepingPace[language], to: 9, .trailing, .muted) }
    if answeredWidth > 0 {
      line += padded(Phrase.answeredColumn[language], to: answeredWidth, .trailing, .muted)
    }
    return line
  }

  private func row(_ name: String, _ readiness: Readiness, isStrong: Bool) -> StyledText {
    var line = padded(StyledText("  " + name, .text, strong: isStrong), to: nameWidth - 1)
    line.append(" ")
    line += bar(readiness.now, barWidth)
    line += padded(NumberFormat.percent(readiness.now), to: 7, .trailing)
    line += padded(NumberFormat.percent(readiness.later), to: 9, .trailing)
    if hasPace {
      let pace =
        readiness.isPaceKnown
        ? NumberFormat.percent(readiness.keepingPace) : drawing.glyphs.absent
      line += padded(pace, to: 9, .trailing)
    }
    if answeredWidth > 0 {
      line += padded(
        "\(readiness.answered)/\(readiness.questions)",
        to: answeredWidth,
        .trailing,
        .muted
      )
    }
    return line
  }
}
