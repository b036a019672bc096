/// One grapheme made safe for a curses cell, and the columns that it takes.
public struct CellGlyph: Hashable, Sendable {
  /// What to draw: a base character with at most four combining marks, or a space.
  public var text: String
  /// The columns: 1 or 2. A space of two columns is drawn as two spaces.
  public var columns: Int

  /// Creates a glyph.
  public init(text: String, columns: Int) {
    self.text = text
    self.columns = columns
  }
}
