/// What everything that draws must know of the terminal: its marks, and how it measures text.
public struct Drawing: Hashable, Sendable {
  /// The marks.
  public let glyphs: Glyphs
  /// The measure of text.
  public let width: TextWidth

  /// Creates the knowledge for a terminal.
  ///
  /// - Parameters:
  ///   - ascii: whether marks and charts are drawn in ASCII alone. Text is drawn as it is, but
  ///     for quotes, dashes and the like.
  ///   - ambiguous: how the terminal measures ambiguous characters.
  public init(ascii: Bool = false, ambiguous: AmbiguousWidth = .narrow) {
    width = TextWidth(ambiguous: ambiguous, plain: ascii)
    glyphs =
      switch (ascii, ambiguous) {
      case (true, _): .ascii
      case (false, .narrow): .unicode
      case (false, .wide): .ambiguousWide
      }
  }

  /// A text cut to a width, with an ellipsis where something was cut off.
  public func truncated(_ text: StyledText, to columns: Int) -> StyledText {
    width.truncated(text, to: columns, ellipsis: glyphs.ellipsis)
  }

  /// A text cut to a width, with an ellipsis where something was cut off.
  public func truncated(_ text: String, to columns: Int) -> String {
    width.truncated(text, to: columns, ellipsis: glyphs.ellipsis)
  }
}
