/// What a grapheme means for breaking lines.
enum BreakClass: UInt8 {
  /// Ends a paragraph.
  case newline
  /// Hangs at a line's end.
  case space
  /// Part of a word: Latin, Greek, and what is in no other class.
  case word
  /// A letter, between which a hyphen may break.
  case letter
  /// A hyphen or a slash.
  case hyphen
  /// A Han character, a kana, a syllable of Hangul, an emoji: a line may break on both sides.
  case ideograph
  /// Full-width `（《「`: never at a line's end.
  case wideOpening
  /// Full-width `，。）》」`: never at a line's start.
  case wideClosing
  /// `“‘([{`: never at a line's end.
  case opening
  /// `”’…`: never at a line's start.
  case closing
  /// `,.;:!?)]}%`: like ``closing``, but free after a space, as in `.5`.
  case asciiClosing
  /// `"` and `'`: may open or close.
  case quote
  /// A no-break space: a line breaks on neither side.
  case glue
  /// `—`: two of them stay together.
  case dash

  /// The class of a grapheme.
  init(_ character: Character) {
    if let ascii = character.asciiValue {
      self = Self.ofASCII[Int(ascii)]
    } else if character.isNewline {
      self = .newline
    } else {
      self.init(base: character.unicodeScalars[character.unicodeScalars.startIndex])
    }
  }

  private init(base: Unicode.Scalar) {
    switch base.value {
    case 0x4E00..<0xA000: self = .ideograph
    case 0xC0..<0x250: self = .letter
    case 0xA0, 0x2007, 0x202F: self = .glue
    case 0x3000, 0x2000...0x2006, 0x2008...0x200A, 0x1680, 0x205F: self = .space
    default:
      if Self.wideOpenings.contains(base) {
        self = .wideOpening
      } else if Self.wideClosings.contains(base) {
        self = .wideClosing
      } else if base == "“" || base == "‘" {
        self = .opening
      } else if base == "”" || base == "’" || base == "…" || base == "‰" || base == "°" {
        self = .closing
      } else if base == "—" || base == "―" {
        self = .dash
      } else if base == "‐" || base == "–" {
        self = .hyphen
      } else {
        self = WidthClass(base) == .wide ? .ideograph : .word
      }
    }
  }

  /// Whether a line may break on a side of it that meets a word.
  var isIdeographic: Bool {
    self == .ideograph || self == .wideOpening || self == .wideClosing || self == .dash
  }

  /// Whether no line starts with it.
  var isClosing: Bool { self == .closing || self == .wideClosing || self == .asciiClosing }

  /// Whether no line ends with it.
  var isOpening: Bool { self == .opening || self == .wideOpening }

  private static let wideOpenings = Set("（《「『【〔〈〖［｛￥＄£".unicodeScalars)
  private static let wideClosings = Set(
    "，。、；：？！）》」』】〕〉〗］｝．～·％℃ー々ゝゞヽヾぁぃぅぇぉっゃゅょァィゥェォッャュョ".unicodeScalars
  )

  private static let ofASCII: [BreakClass] = (0..<128).map { (value: UInt8) in
    switch Unicode.Scalar(value) {
    case "\n", "\r", "\u{0B}", "\u{0C}": .newline
    case " ", "\t": .space
    case "a"..."z", "A"..."Z": .letter
    case "-", "/": .hyphen
    case "(", "[", "{": .opening
    case ",", ".", ";", ":", "!", "?", ")", "]", "}", "%": .asciiClosing
    case "\"", "'": .quote
    default: .word
    }
  }
}
