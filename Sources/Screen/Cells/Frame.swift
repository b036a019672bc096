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
