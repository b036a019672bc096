/// A part of the screen in cells.
///
/// Every operation keeps the size at zero or above, so that drawing on a tiny screen is safe.
public struct Rect: Hashable, Sendable {
  /// The first row.
  public var row: Int
  /// The first column.
  public var column: Int
  /// The height.
  public var rows: Int
  /// The width.
  public var columns: Int

  /// Creates a part of the screen; a negative size counts as none.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// Creates the whole of a screen.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// The row below the last.
  public var endRow: Int { row + rows }
  /// The column after the last.
  public var endColumn: Int { column + columns }
  /// Whether it holds no cell.
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// The place on the screen of a place counted from the top left of this part.
  public func at(_ row: Int, _ column: Int = 0) -> Position {
    Position(row: self.row + row, column: self.column + column)
  }

  /// Whether a place on the screen lies in it.
  public func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < endRow
      && position.column >= column && position.column < endColumn
  }

  /// What both hold.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top,
      column: left,
      rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left
    )
  }
}
