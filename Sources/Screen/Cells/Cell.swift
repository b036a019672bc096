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
