extension Frame {
  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The rows that differ from a frame shown before; all rows where the size is another.
  ///
  /// - Complexity: O(cells); most glyphs are compared as two machine words.
  public func changedRows(since earlier: Frame) -> [Int] {
    guard size == earlier.size else { return Array(0..<size.rows) }
    return (0..<size.rows).filter { row($0) != earlier.row($0) }
  }

  /// The first place where half a wide glyph stands alone, or nil in a sound frame.
  public var orphanHalf: Position? {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = self[row, column]
        let isLeftAlone =
          cell.width == 2 && (column + 1 == size.columns || self[row, column + 1].width != 0)
        let isRightAlone = cell.width == 0 && (column == 0 || self[row, column - 1].width != 2)
        if isLeftAlone || isRightAlone { return Position(row: row, column: column) }
      }
    }
    return nil
  }
}
