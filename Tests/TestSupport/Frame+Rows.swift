public import Screen

extension Frame {
  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
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
