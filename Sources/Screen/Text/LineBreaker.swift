/// Breaks graphemes into lines greedily, in one pass.
struct LineBreaker {
  private let widths: [UInt8]
  private let joints: Set<Int>
  private let room: Int
  private var lines: [TextLayout.Line] = []
  private var lineStart = 0
  /// The columns from the line's start to the grapheme at hand, hanging spaces included.
  private var columns = 0
  /// Where the line may break last, and the columns before it.
  private var lastBreak: (offset: Int, columns: Int)?

  init(widths: [UInt8], joints: Set<Int>, room: Int) {
    self.widths = widths
    self.joints = joints
    self.room = room
  }

  mutating func lines(of graphemes: [Character]) -> [TextLayout.Line] {
    let classes = graphemes.map(BreakClass.init)
    for offset in classes.indices {
      let current = classes[offset]
      if current == .newline {
        endLine(at: offset, next: offset + 1, endsParagraph: true, classes)
        continue
      }
      if offset > lineStart, !joints.contains(offset), Self.mayBreak(before: offset, classes) {
        lastBreak = (offset, columns)
      }
      let width = Int(widths[offset])
      if current != .space {
        while columns + width > room, offset > lineStart {
          breakLine(before: offset, classes)
        }
      }
      columns += width
    }
    endLine(at: classes.count, next: classes.count, endsParagraph: true, classes)
    return lines
  }

  /// Ends the line at the last place where it may break, or else cuts the word before a grapheme.
  private mutating func breakLine(before offset: Int, _ classes: [BreakClass]) {
    let total = columns
    let place = lastBreak ?? cut(before: offset, classes)
    lastBreak = place
    endLine(at: place.offset, next: place.offset, endsParagraph: false, classes)
    columns = total - place.columns
  }

  /// Where to cut a word that is longer than a line: a mark that may not start a line takes the
  /// grapheme before it along.
  private func cut(
    before offset: Int,
    _ classes: [BreakClass]
  ) -> (offset: Int, columns: Int) {
    var place = (offset: offset, columns: columns)
    while place.offset > lineStart + 1,
      classes[place.offset].isClosing || classes[place.offset - 1].isOpening
    {
      place.offset -= 1
      place.columns -= Int(widths[place.offset])
    }
    return place.offset > lineStart + 1 ? place : (offset, columns)
  }

  private mutating func endLine(
    at end: Int,
    next: Int,
    endsParagraph: Bool,
    _ classes: [BreakClass]
  ) {
    var shownEnd = end
    var shownColumns = end == lastBreak?.offset ? (lastBreak?.columns ?? 0) : columns
    while shownEnd > lineStart, classes[shownEnd - 1] == .space {
      shownEnd -= 1
      shownColumns -= Int(widths[shownEnd])
    }
    lines.append(
      TextLayout.Line(
        graphemes: lineStart..<end,
        shown: lineStart..<shownEnd,
        columns: shownColumns,
        endsParagraph: endsParagraph
      )
    )
    lineStart = next
    columns = 0
    lastBreak = nil
  }

  /// Whether a line may end before a grapheme.
  static func mayBreak(before offset: Int, _ classes: [BreakClass]) -> Bool {
    let left = classes[offset - 1]
    let right = classes[offset]
    if right == .space || left == .glue || right == .glue { return false }
    if left == .space { return !right.isClosing || right == .asciiClosing }
    if right.isClosing || left.isOpening { return false }
    if left == .dash && right == .dash { return false }
    if left == .quote || right == .quote { return false }
    if left == .hyphen {
      let isBetweenLetters = offset >= 2 && classes[offset - 2] == .letter && right == .letter
      return isBetweenLetters || right.isIdeographic
    }
    return left.isIdeographic || right.isIdeographic
  }
}
