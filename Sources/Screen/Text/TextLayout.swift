/// A text broken into lines by cell width, with the way from a grapheme to its place and back.
///
/// Lines break at spaces, after a hyphen between letters, and between Han characters; no line
/// starts with `，。、；：？！）》」』”’…` or ends with `（《「『“‘` while there is another way. A
/// word longer than a line is cut. Spaces at a line's end hang: they take no room, and every line
/// end in the text is kept.
///
/// Sources: Requirements for Chinese Text Layout (W3C, clreq), sections 3.1.3 to 3.1.5; Unicode
/// Standard Annex #14. Complexity: O(n) for n graphemes.
public struct TextLayout: Sendable {
  /// What a layout is for.
  public enum Purpose: Hashable, Sendable {
    /// Text is read: lines use every column.
    case reading
    /// Text is edited: the last column is left to a cursor behind a full line.
    case editing
  }

  /// One line.
  public struct Line: Hashable, Sendable {
    /// All graphemes of the line, hanging spaces included, the line end that closes it not.
    public var graphemes: Range<Int>
    /// Those that are drawn: without spaces at the end.
    public var shown: Range<Int>
    /// The columns of what is drawn; never more than the width.
    public var columns: Int
    /// Whether a line end of the text, or the end of the text, closes it.
    public var endsParagraph: Bool
  }

  /// The lines, at least one.
  public let lines: [Line]
  /// The columns of the space that the text is set in; at least 1.
  public let columns: Int
  /// The graphemes of the text.
  public let graphemes: [Character]
  /// The columns of each grapheme.
  let widths: [UInt8]

  /// Breaks a text into lines.
  public init(
    _ text: String,
    columns: Int,
    measure: TextWidth = TextWidth(),
    for purpose: Purpose = .reading
  ) {
    self.init(graphemes: Array(text), columns: columns, measure: measure, for: purpose)
  }

  /// Breaks a styled text into lines.
  public init(_ text: StyledText, columns: Int, measure: TextWidth = TextWidth()) {
    self.init(
      graphemes: text.graphemes,
      joints: text.joints,
      columns: columns,
      measure: measure
    )
  }

  /// Breaks graphemes into lines.
  ///
  /// - Parameters:
  ///   - graphemes: the text.
  ///   - joints: the offsets at which no line begins while there is another way.
  ///   - columns: the width of the space; less than 1 counts as 1. A wide glyph that does not fit
  ///     in it is measured, and drawn, as a blank.
  ///   - measure: how the terminal measures text.
  ///   - purpose: whether a column is left to the cursor.
  public init(
    graphemes: [Character],
    joints: Set<Int> = [],
    columns: Int,
    measure: TextWidth = TextWidth(),
    for purpose: Purpose = .reading
  ) {
    self.graphemes = graphemes
    self.columns = max(1, columns)
    let room = max(1, purpose == .editing ? self.columns - 1 : self.columns)
    widths = graphemes.map { UInt8(min(room, measure.columns(of: $0))) }
    var breaker = LineBreaker(widths: widths, joints: joints, room: room)
    lines = breaker.lines(of: graphemes)
  }
}
