/// Measures text in terminal columns, and replaces what a curses cell cannot hold.
///
/// Every grapheme takes one or two columns, so that a cursor can stand on each of them: what cannot
/// be shown is shown as something else, never as nothing.
public struct TextWidth: Hashable, Sendable {
  /// The columns of a tab. Tab stops would make a grapheme's width hang on its place.
  public static let tabColumns = 2
  /// A `cchar_t` of curses holds so many code points.
  static let scalarsInCell = 5

  /// How the terminal measures ambiguous characters.
  public let ambiguous: AmbiguousWidth
  /// What stands for a grapheme that cannot be shown; one column wide.
  public let replacement: Character
  /// Whether quotes, dashes and the like are drawn in ASCII.
  private let isPlain: Bool

  /// Creates a measure.
  ///
  /// - Parameters:
  ///   - ambiguous: how the terminal measures ambiguous characters.
  ///   - plain: whether quotes, dashes, an ellipsis and a dot of a text are drawn in ASCII, and a
  ///     replaced grapheme as `.` even where `·` takes one column.
  public init(ambiguous: AmbiguousWidth = .narrow, plain: Bool = false) {
    self.ambiguous = ambiguous
    isPlain = plain
    replacement = plain || ambiguous == .wide ? "." : "·"
  }

  /// The columns of a text on one line.
  public func columns(of text: String) -> Int {
    var sum = 0
    for character in text { sum += columns(of: character) }
    return sum
  }

  /// The columns of a grapheme: 1 or 2.
  public func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii == 0x09 ? Self.tabColumns : 1 }
    if isPlain, Self.plainForms[character] != nil { return 1 }
    let scalars = character.unicodeScalars
    let base = scalars[scalars.startIndex]
    return switch WidthClass(base) {
    case .wide: 2
    case .ambiguous: ambiguous == .wide ? 2 : 1
    case .narrow, .combining, .hidden: 1
    }
  }

  /// What a cell shows for a grapheme.
  ///
  /// - A line end, a space and a no-break space become a space, a tab two; a soft hyphen becomes a
  ///   hyphen.
  /// - A base character keeps its combining marks up to the size of a cell.
  /// - A sequence that terminals draw each in its own way (emoji with joiners, modifiers or
  ///   variation selectors, a consonant cluster) becomes its base character.
  /// - Control and format characters, flags, unassigned code points and marks without a base become
  ///   ``replacement``.
  public func glyph(for character: Character) -> CellGlyph {
    if let ascii = character.asciiValue { return glyph(forASCII: ascii, character) }
    if isPlain, let plain = Self.plainForms[character] { return CellGlyph(text: plain, columns: 1) }
    let scalars = character.unicodeScalars
    let base = scalars[scalars.startIndex]
    if character.isNewline { return CellGlyph(text: " ", columns: 1) }
    if base == "\u{A0}" { return CellGlyph(text: " ", columns: 1) }
    if base == "\u{AD}" { return CellGlyph(text: "-", columns: 1) }
    if base == "\u{3000}" { return CellGlyph(text: " ", columns: 2) }
    let widthClass = WidthClass(base)
    if widthClass == .hidden || widthClass == .combining || base.isRegionalIndicator {
      return CellGlyph(text: String(replacement), columns: 1)
    }
    let text = fitsCell(scalars) ? String(character) : String(base)
    return CellGlyph(text: text, columns: columns(of: character))
  }

  /// What is drawn in ASCII alone for marks of a text that ASCII has a like of.
  private static let plainForms: [Character: String] = [
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "…": ".", "·": ".",
    "•": "*", "×": "x",
  ]

  private func glyph(forASCII ascii: UInt8, _ character: Character) -> CellGlyph {
    switch ascii {
    case 0x20..<0x7F: CellGlyph(text: String(character), columns: 1)
    case 0x09: CellGlyph(text: " ", columns: Self.tabColumns)
    case 0x0A...0x0D: CellGlyph(text: " ", columns: 1)
    default: CellGlyph(text: String(replacement), columns: 1)
    }
  }

  /// Whether a cell holds the scalars: a base and combining marks that all terminals stack.
  private func fitsCell(_ scalars: Character.UnicodeScalarView) -> Bool {
    var count = 0
    for scalar in scalars {
      count += 1
      if count == 1 { continue }
      if count > Self.scalarsInCell { return false }
      if WidthClass(scalar) != .combining || scalar.properties.isVariationSelector { return false }
    }
    return true
  }
}

extension Unicode.Scalar {
  /// Whether two of them make a flag.
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}
