import Demos
import Screen
import Wording

extension ExhibitInk {
  func lines(of bars: Bars) -> [StyledText] {
    let labels = width(of: bars.bars.map { $0.label[language] }, most: columns / 3)
    let numbers = bars.bars.map {
      NumberFormat.fixed($0.value, fractionDigits: bars.fractionDigits)
    }
    let numberWidth = width(of: numbers, most: 12)
    let notes = width(of: bars.bars.map { $0.note?[language] ?? "" }, most: columns / 3)
    let room = max(
      4,
      columns - 2 - labels - 2 - numberWidth - 2 - (notes > 0 ? notes + 2 : 0)
    )
    let largest: Double =
      bars.whole ?? bars.bars.flatMap { [abs($0.value), abs($0.before ?? 0)] }
      .filter(\.isFinite).max() ?? 0
    func share(_ value: Double) -> Double {
      largest > 0 ? (value.isFinite ? min(1, abs(value) / largest) : value.isNaN ? .nan : 1) : 0
    }
    return zip(bars.bars, numbers).map { bar, number in
      var line = focusMark(bar.isFocus)
      line += padded(
        StyledText(bar.label[language], bar.isFocus ? .focus : .text, strong: bar.isFocus),
        to: labels,
        .leading
      )
      line.append("  ")
      let picture =
        bar.before.map {
          drawing.comparisonBar(before: share($0), after: share(bar.value), columns: room)
        }
        ?? (bar.value < 0
          ? StyledText(drawing.negativeBar(share(bar.value), columns: room), .barBefore)
          : StyledText(drawing.bar(share(bar.value), columns: room), .bar))
      line += padded(picture, to: room, .leading)
      line.append("  ")
      line += padded(StyledText(number, .text, strong: bar.isFocus), to: numberWidth, .trailing)
      if let note = bar.note { line += StyledText("  \(note[language])", .muted) }
      return line
    }
  }
}
