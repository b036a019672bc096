import Demos
import Screen
import Wording

extension ExhibitInk {
  func lines(of ranking: Ranking) -> [StyledText] {
    let entries = ranking.entries
    let labels = width(of: entries.map { $0.label[language] }, most: columns / 2)
    let numbers = entries.map { ranking.text(of: $0.score) }
    let numberWidth = width(of: numbers, most: 12)
    let room = max(4, min(24, columns - 2 - 3 - 6 - labels - 2 - numberWidth - 2))
    let largest = entries.map { abs($0.score) }.filter(\.isFinite).max() ?? 0
    // Where nothing was ranked before, nothing is new either.
    let hasMoved = entries.contains { $0.rankBefore != nil }
    var lines: [StyledText] = []
    for (index, entry) in entries.enumerated() {
      var line = focusMark(entry.isFocus)
      line += padded(StyledText("\(index + 1)", .muted), to: 2, .trailing)
      line.append(" ")
      if hasMoved {
        line += padded(movement(from: entry.rankBefore, to: index + 1), to: 5, .leading)
      }
      line += padded(
        StyledText(entry.label[language], entry.isFocus ? .focus : .text, strong: entry.isFocus),
        to: labels,
        .leading
      )
      line.append("  ")
      line += padded(
        StyledText(numbers[index], .text, strong: entry.isFocus),
        to: numberWidth,
        .trailing
      )
      line.append("  ")
      line.append(
        drawing.bar(largest > 0 ? abs(entry.score) / largest : 0, columns: room),
        .bar
      )
      lines.append(line)
      lines += contributions(of: entry, fractionDigits: ranking.fractionDigits)
    }
    return lines
  }

  /// How an entry moved: two up, one down, new, or not at all.
  private func movement(from before: Int?, to after: Int) -> StyledText {
    guard let before else { return StyledText(Phrase.newcomer[language], .accent) }
    if before == after { return StyledText("=", .muted) }
    return before > after
      ? StyledText("+\(before - after)", .right) : StyledText("-\(after - before)", .wrong)
  }

  private func contributions(
    of entry: Ranking.Entry,
    fractionDigits: Int
  ) -> [StyledText] {
    guard !entry.contributions.isEmpty else { return [] }
    let parts = entry.contributions.map {
      "\($0.label[language]) \(NumberFormat.fixed($0.value, fractionDigits: fractionDigits))"
    }
    return [
      StyledText("          = ", .muted) + StyledText(parts.joined(separator: " + "), .muted)
    ]
  }
}
