import Screen
import Tutor
import Wording

extension StatsInk {
  /// Adds the streak, the heat map and the time per answer.
  func addDays(_ figures: StudyFigures, to document: inout Document) {
    document.add(
      StyledText(Phrase.streak(figures.streak, language), .title, strong: true)
        + StyledText(" \(drawing.glyphs.separator) ", .muted)
        + StyledText(
          Phrase.today(figures.streak)[language],
          figures.streak.endsToday ? .accent : .text
        )
    )
    document.add(StyledText(Phrase.streakForgives[language], .muted))
    document.heading(Phrase.answersADay[language])
    for line in heatMap(figures.heat) { document.add(line) }
    document.heading(Phrase.perAnswer[language])
    for line in times(figures.weeks) { document.add(line) }
  }

  /// A row a day of the week and a column a week, with the months above and the shades below.
  private func heatMap(_ heat: HeatMap) -> [StyledText] {
    let label = 4
    let shown = heat.weeks.suffix(max(1, columns - label))
    let first = heat.firstDay + 7 * (heat.weeks.count - shown.count)
    var months = StyledText(String(repeating: " ", count: label))
    var used = 0
    for week in 0..<shown.count {
      let day = CalendarDay(daysSince1970: first + 7 * week)
      // The week in which a month begins names it, where the name before has ended.
      guard week >= used else { continue }
      let name =
        day.day <= 7
        ? String(day.short(language).split(separator: " ").last ?? "")
        : ""
      let month = language == .zh && !name.isEmpty ? "\(day.month)月" : name
      let text = month.isEmpty ? " " : month + " "
      // The last month may reach beyond the weeks, as far as the screen does.
      guard label + week + drawing.width.columns(of: month) <= columns else { continue }
      months.append(text, .muted)
      used = week + drawing.width.columns(of: text)
    }
    var lines = [months]
    for weekday in 0..<7 {
      let name = weekday % 2 == 0 ? Phrase.weekday(weekday, language) : ""
      // A blank parts the name from the weeks.
      let indent = min(2, max(0, label - 1 - drawing.width.columns(of: name)))
      var line = padded(
        String(repeating: " ", count: indent) + name,
        to: label,
        .leading,
        .muted
      )
      for week in shown {
        guard let answers = week[weekday] else {
          line.append(" ")
          continue
        }
        let level = HeatMap.level(of: answers)
        line.append(drawing.glyphs.shades[level], level == 0 ? .muted : .bar)
      }
      lines.append(line)
    }
    var legend = StyledText("    ")
    for level in HeatMap.bounds.indices {
      legend.append(drawing.glyphs.shades[level], level == 0 ? .muted : .bar)
      legend.append(" \(Phrase.answers(of: level))   ", .muted)
    }
    return lines + [legend]
  }

  private func times(_ weeks: [AnswerWeek]) -> [StyledText] {
    let seconds = weeks.map { $0.seconds ?? .nan }
    let answers = weeks.reduce(0) { $0 + $1.answers }
    guard answers > 0 else { return [StyledText("  " + drawing.glyphs.absent, .muted)] }
    let sum = weeks.reduce(0.0) { $0 + ($1.seconds ?? 0) * Double($1.answers) }
    var line = StyledText("  ")
    line.append(drawing.sparkline(seconds, columns: weeks.count), .bar)
    line.append("  ")
    line.append(NumberFormat.clock(seconds: sum / Double(answers)), .text, strong: true)
    line.append(" " + Phrase.lastTwelveWeeks[language], .muted)
    if let last = weeks.last?.seconds {
      line.append("  \(drawing.glyphs.separator)  ", .muted)
      line.append(NumberFormat.clock(seconds: last), .text, strong: true)
      line.append(" " + Phrase.thisWeek[language], .muted)
    }
    return [line]
  }
}
