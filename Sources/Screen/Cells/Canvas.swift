/// A frame being drawn, with what is known of the terminal.
///
/// All drawing goes through it: it cuts at the edges and never leaves half a wide glyph.
public struct Canvas: Sendable {
  /// The frame as drawn so far.
  public private(set) var frame: Frame
  /// The marks and the measure of text.
  public let drawing: Drawing
  /// The part of the screen that drawing can reach.
  public private(set) var bounds: Rect

  /// Creates an empty canvas.
  public init(size: Size, drawing: Drawing = Drawing()) {
    frame = Frame(size: size)
    self.drawing = drawing
    bounds = Rect(size)
  }

  /// The marks.
  public var glyphs: Glyphs { drawing.glyphs }

  /// Where the terminal's own cursor stands, or nil where it is hidden. A place outside hides it.
  public var cursor: Position? {
    get { frame.cursor }
    set { frame.cursor = newValue.flatMap { Rect(frame.size).contains($0) ? $0 : nil } }
  }

  /// Draws within a part of what can be reached now; nothing outside it changes.
  public mutating func clipped<Result, Failure: Error>(
    to rect: Rect,
    _ draw: (inout Canvas) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outer = bounds
    bounds = outer.intersection(rect)
    defer { bounds = outer }
    return try draw(&self)
  }

  /// Writes a glyph into the cells at a place inside `bounds` and blanks what it cuts in half.
  mutating func set(_ cell: Cell, row: Int, column: Int) {
    blankHalf(endingAt: column, row: row)
    blankHalf(endingAt: column + Int(cell.width), row: row)
    frame[row, column] = cell
    if cell.width == 2 {
      frame[row, column + 1] = .continuation(cell.role, isStrong: cell.isStrong)
    }
  }

  /// Blanks a wide glyph that reaches over the boundary before a column.
  private mutating func blankHalf(endingAt column: Int, row: Int) {
    guard column > 0, column < frame.size.columns else { return }
    guard frame[row, column].width == 0 else { return }
    for half in [column - 1, column] {
      frame[row, half] = Cell(glyph: " ", role: frame[row, half].role)
    }
  }
}
