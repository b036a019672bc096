/// How a cell looks.
public struct CellStyle: Hashable, Sendable {
  /// The colour of the glyph in the terminal's palette, or nil for the terminal's own.
  public var foreground: Int?
  /// The colour behind it, or nil for the terminal's own.
  public var background: Int?
  /// Bold.
  public var isBold: Bool
  /// Fainter than usual.
  public var isDim: Bool
  /// Underlined.
  public var isUnderlined: Bool
  /// Foreground and background exchanged.
  public var isReversed: Bool

  /// Creates a style.
  public init(
    foreground: Int? = nil,
    background: Int? = nil,
    isBold: Bool = false,
    isDim: Bool = false,
    isUnderlined: Bool = false,
    isReversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isDim = isDim
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
  }

  /// The nearest that a terminal of such a depth can show: a bright colour of sixteen becomes a
  /// bold one of eight, and what is out of range the terminal's own.
  public func limited(to depth: ColourDepth) -> CellStyle {
    var style = self
    if depth == .eight, let colour = foreground, (8..<16).contains(colour) {
      style.foreground = colour - 8
      style.isBold = true
    }
    if depth == .eight, let colour = background, (8..<16).contains(colour) {
      style.background = colour - 8
    }
    let range = 0..<depth.rawValue
    style.foreground = style.foreground.flatMap { range.contains($0) ? $0 : nil }
    style.background = style.background.flatMap { range.contains($0) ? $0 : nil }
    return style
  }
}
