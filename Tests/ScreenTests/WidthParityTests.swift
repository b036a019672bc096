import Screen
import Testing

#if canImport(Glibc)
  import Glibc

  /// Curses asks the C library how wide a character is: both must agree where text is likely.
  @Suite("Widths against the C library")
  struct WidthParityTests {
    /// The blocks that questions, answers and drawings are made of.
    static let blocks: [(String, ClosedRange<UInt32>)] = [
      ("ASCII", 0x20...0x7E), ("Latin-1", 0xA0...0xFF), ("Latin Extended", 0x100...0x24F),
      ("IPA and modifiers", 0x250...0x2FF), ("combining marks", 0x300...0x36F),
      ("Greek", 0x370...0x3FF), ("Cyrillic", 0x400...0x4FF), ("Hangul Jamo", 0x1100...0x11FF),
      ("general punctuation", 0x2010...0x2027), ("more punctuation", 0x2030...0x205E),
      ("superscripts", 0x2070...0x209C), ("currency", 0x20A0...0x20BF),
      ("letter-like", 0x2100...0x214F), ("number forms", 0x2150...0x218B),
      ("arrows", 0x2190...0x21FF), ("mathematics", 0x2200...0x22FF),
      ("technical", 0x2300...0x23FF), ("enclosed", 0x2460...0x24FF),
      ("box drawing", 0x2500...0x257F), ("blocks", 0x2580...0x259F),
      ("shapes", 0x25A0...0x25FF), ("symbols", 0x2600...0x262F), ("symbols, rest", 0x2638...0x2689),
      ("dingbats", 0x2700...0x27BF), ("supplemental arrows", 0x27F0...0x297F),
      ("radicals", 0x2E80...0x2FD5), ("CJK punctuation", 0x3000...0x303E),
      ("kana", 0x3041...0x30FF), ("bopomofo", 0x3105...0x312F), ("enclosed CJK", 0x3200...0x32FF),
      ("CJK compatibility", 0x3300...0x33FF), ("Han, extension A", 0x3400...0x4DBF),
      ("Han", 0x4E00...0x9FFC), ("Hangul", 0xAC00...0xD7A3),
      ("Han, compatibility", 0xF900...0xFAD9),
      ("vertical forms", 0xFE10...0xFE19), ("compatibility forms", 0xFE30...0xFE6B),
      ("half and full width", 0xFF01...0xFFEE), ("Han, extension B", 0x20000...0x2A6DD),
      ("emoji", 0x1F300...0x1F64F),
    ]

    /// Code points that are left out, and why: the soft hyphen, which is drawn as a hyphen; the
    /// trigrams and yijing signs, which Unicode 16 made wide; and U+3099 and U+309A, which some C
    /// libraries count as wide as kana.
    static let exceptions: Set<UInt32> = [0xAD, 0x3099, 0x309A]

    @Test("The table agrees with wcwidth", arguments: blocks)
    func parity(_ name: String, _ block: ClosedRange<UInt32>) throws {
      let locale = try #require(
        newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) ?? newlocale(LC_CTYPE_MASK, "en_US.UTF-8", nil),
        "a UTF-8 locale"
      )
      let before = uselocale(locale)
      defer {
        uselocale(before)
        freelocale(locale)
      }
      let wcwidth = try #require(Self.wcwidth, "wcwidth in the C library")
      let width = TextWidth()
      var differences: [String] = []
      var compared = 0
      for value in block where !Self.exceptions.contains(value) {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let expected = Int(wcwidth(value))
        let glyph = width.glyph(for: Character(scalar))
        // What is shown as something else never reaches the C library.
        let isShownAsItself = glyph.text.unicodeScalars.elementsEqual([scalar])
        let ours = isShownAsItself ? glyph.columns : Self.combines(scalar) ? 0 : nil
        guard let ours else { continue }
        compared += 1
        if ours != expected {
          differences.append("U+\(String(value, radix: 16)): \(ours), wcwidth \(expected)")
        }
      }
      #expect(differences.isEmpty, "\(name)")
      #expect(compared > 0, "\(name) is compared at all")
    }

    /// The C library's function. Its header shows it only to X/Open programs, so it is looked up by
    /// name.
    static var wcwidth: (@convention(c) (UInt32) -> Int32)? {
      dlsym(nil, "wcwidth").map {
        unsafeBitCast($0, to: (@convention(c) (UInt32) -> Int32).self)
      }
    }

    /// Whether a letter and the scalar share one cell.
    static func combines(_ scalar: Unicode.Scalar) -> Bool {
      let pair = String(String.UnicodeScalarView(["a", scalar]))
      guard pair.count == 1, let character = pair.first else { return false }
      return TextWidth().glyph(for: character).text.unicodeScalars.count == 2
    }
  }
#endif
