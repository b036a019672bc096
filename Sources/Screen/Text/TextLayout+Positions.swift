extension TextLayout {
  /// A place for a cursor.
  public struct Place: Hashable, Sendable {
    /// The offset of the grapheme before which the cursor stands.
    public var offset: Int
    /// Where a line broke at the offset without a space: whether the end of the upper row is meant
    /// rather than the start of the lower one.
    public var isRowEnd: Bool

    /// Creates a place.
    public init(offset: Int, isRowEnd: Bool = false) {
      self.offset = offset
      self.isRowEnd = isRowEnd
    }
  }

  /// The row, and the column in it, where a cursor before a grapheme stands.
  ///
  /// A place where a line broke belongs to the line below, unless the end of the upper row is
  /// meant. The column is always inside the width: behind the edge, where spaces hang, the cursor
  /// waits in the last column.
  ///
  /// - Parameters:
  ///   - offset: a grapheme's offset; the number of graphemes stands for the text's end.
  ///   - isRowEnd: whether the end of a row is meant where a line broke there.
  /// - Complexity: O(log rows + graphemes of the row).
  public func position(of offset: Int, isRowEnd: Bool = false) -> Position {
    let offset = min(max(0, offset), graphemes.count)
    var row = row(of: offset)
    if isRowEnd, row > 0, lines[row].graphemes.lowerBound == offset, !lines[row - 1].endsParagraph {
      row -= 1
    }
    let column = widths[lines[row].graphemes.lowerBound..<offset].reduce(0) { $0 + Int($1) }
    return Position(row: row, column: min(column, columns - 1))
  }

  /// The place before the grapheme that covers a position, or the row's end behind its last one.
  ///
  /// A position above or below the text counts as one in its first or last row.
  /// - Complexity: O(graphemes of the row).
  public func place(at position: Position) -> Place {
    let row = min(max(0, position.row), lines.count - 1)
    let end = end(ofRow: row)
    let last = end.offset
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
    return offset == last ? end : Place(offset: offset)
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

  /// The last place in a row: before its line end, behind its last glyph, or before the last of the
  /// spaces at which it broke.
  public func end(ofRow row: Int) -> Place {
    let line = lines[row]
    if line.endsParagraph { return Place(offset: line.graphemes.upperBound) }
    if line.shown.upperBound < line.graphemes.upperBound {
      return Place(offset: max(line.graphemes.lowerBound, line.graphemes.upperBound - 1))
    }
    return Place(offset: line.graphemes.upperBound, isRowEnd: true)
  }

  /// What is drawn in a row.
  public func text(ofRow row: Int) -> String {
    String(graphemes[lines[row].shown])
  }
}
