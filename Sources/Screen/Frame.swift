/// The size of a screen in cells.
public struct Size: Hashable, Sendable {
  /// The width in columns.
  public var columns: Int
  /// The height in rows.
  public var rows: Int

  /// Creates a size.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on the screen, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  /// The row.
  public var row: Int
  /// The column.
  public var column: Int

  /// Creates a position.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// One cell of the screen.
///
/// A glyph two columns wide stands in its left cell; its right cell is ``continuation``.
public struct Cell: Hashable, Sendable {
  /// One grapheme that fits a curses cell, or the empty string in a continuation.
  public var glyph: String
  /// What the glyph is for.
  public var role: Role
  /// Bold.
  public var isStrong: Bool
  /// The columns that the glyph takes: 1 or 2, or 0 in a continuation.
  public var width: UInt8

  /// Creates a cell.
  public init(glyph: String, role: Role, isStrong: Bool = false, width: UInt8 = 1) {
    self.glyph = glyph
    self.role = role
    self.isStrong = isStrong
    self.width = width
  }

  /// An empty cell.
  public static let blank = Cell(glyph: " ", role: .text)
  /// The right half of a wide glyph.
  public static func continuation(_ role: Role, isStrong: Bool = false) -> Cell {
    Cell(glyph: "", role: role, isStrong: isStrong, width: 0)
  }
}

/// A whole screen, ready to be shown or to be compared with a picture.
public struct Frame: Hashable, Sendable {
  /// The size.
  public let size: Size
  /// The cells, row after row.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands, or nil where it is hidden.
  public var cursor: Position?

  /// Creates an empty frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns * size.rows))
    cursor = nil
  }

  /// The cell at a place inside the frame.
  public subscript(row: Int, column: Int) -> Cell {
    get { cells[row * size.columns + column] }
    set { cells[row * size.columns + column] = newValue }
  }
}
