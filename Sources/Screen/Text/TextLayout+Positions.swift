extension TextLayout {
  /// The row, and the column in it, where a cursor before a grapheme stands.
  ///
  /// A place where a line broke belongs to the line below. The column is always inside the width:
  /// behind the edge, where spaces hang, the cursor waits in the last column.
  ///
  /// - Parameter offset: a grapheme's offset; the number of graphemes stands for the text's end.
  /// - Complexity: O(log rows + graphemes of the row).
  public func position(of offset: Int) -> Position {
    let offset = min(max(0, offset), graphemes.count)
    let row = row(of: offset)
    let column = widths[lines[row].graphemes.lowerBound..<offset].reduce(0) { $0 + Int($1) }
    return Position(row: row, column: min(column, columns - 1))
  }

  /// The offset of the grapheme that covers a place, or of the row's end behind its last grapheme.
  ///
  /// A place above or below the text counts as one in its first or last row.
  /// - Complexity: O(graphemes of the row).
  public func offset(at position: Position) -> Int {
    let row = min(max(0, position.row), lines.count - 1)
    let last = endOffset(ofRow: row)
    let limit = columns - 1
    var offset = startOffset(ofRow: row)
    var column = 0
    // Hanging spaces share the last column: the first of them stands for all.
    while offset < last, column < limit {
      let next = column + Int(widths[offset])
      let isSpace = BreakClass(graphemes[offset]) == .space
      if (isSpace ? min(next, limit) : next) > min(position.column, limit) { break }
      column = next
      offset += 1
    }
    return offset
  }

  /// The row where a cursor before a grapheme stands.
  public func row(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].graphemes.lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The offset of a row's first grapheme.
  public func startOffset(ofRow row: Int) -> Int {
    lines[row].graphemes.lowerBound
  }

  /// The last offset that stands in a row: before its line end, or before the last grapheme of a
  /// line that goes on below.
  public func endOffset(ofRow row: Int) -> Int {
    let line = lines[row]
    return line.endsParagraph
      ? line.graphemes.upperBound
      : max(line.graphemes.lowerBound, line.graphemes.upperBound - 1)
  }

  /// What is drawn in a row.
  public func text(ofRow row: Int) -> String {
    String(graphemes[lines[row].shown])
  }
}
