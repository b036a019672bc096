import Screen
import Testing

@Suite("Columns and cell glyphs")
struct TextWidthTests {
  let width = TextWidth()

  @Test(
    "Columns of texts",
    arguments: [
      ("", 0), ("abc", 3), ("因为", 4), ("ItemCF 权重", 11), ("，。", 4), ("“”", 2), ("e\u{301}", 1),
      ("한국", 4), ("ｱ", 1), ("😀", 2), ("\t", 2), ("a\u{200B}b", 3), ("①", 1), ("\r\n", 1),
    ]
  )
  func columns(_ text: String, _ expected: Int) {
    #expect(width.columns(of: text) == expected)
  }

  @Test("Ambiguous characters follow the terminal")
  func ambiguous() {
    let wide = TextWidth(ambiguous: .wide)
    for text in ["●", "“", "×", "α", "…", "█"] {
      #expect(width.columns(of: text) == 1)
      #expect(wide.columns(of: text) == 2)
    }
    #expect(wide.columns(of: "a中›") == 4)
    #expect(wide.replacement == ".")
  }

  @Test(
    "What a cell cannot hold is replaced, and takes room",
    arguments: [
      ("\u{7}", "·", 1), ("\u{1B}", "·", 1), ("\t", " ", 2), ("\n", " ", 1), ("\r\n", " ", 1),
      ("\u{202E}", "·", 1), ("\u{200B}", "·", 1), ("\u{FEFF}", "·", 1), ("\u{301}", "·", 1),
      ("\u{AD}", "-", 1), ("\u{3000}", " ", 2), ("👨‍👩‍👧", "👨", 2), ("❤️", "❤", 1), ("👍🏽", "👍", 2),
      ("🇨🇳", "·", 1), ("1️⃣", "1", 1), ("\u{845B}\u{E0100}", "葛", 2), ("\u{378}", "·", 1),
      ("\u{A48D}", "·", 1),
      ("e\u{301}", "e\u{301}", 1),
      ("a\u{301}\u{302}\u{303}\u{304}", "a\u{301}\u{302}\u{303}\u{304}", 1),
      ("a\u{301}\u{302}\u{303}\u{304}\u{305}", "a", 1),
      ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}", 2),
    ]
  )
  func replacement(_ text: String, _ shown: String, _ columns: Int) throws {
    let character = try #require(text.first)
    #expect(text.count == 1)
    let glyph = width.glyph(for: character)
    #expect(Array(glyph.text.unicodeScalars) == Array(shown.unicodeScalars))
    #expect(glyph.columns == columns)
    #expect(width.columns(of: character) == columns)
  }

  @Test("Where all is drawn in ASCII, quotes, dashes and the like of a text are too")
  func plain() {
    for ambiguous in [AmbiguousWidth.narrow, .wide] {
      let width = TextWidth(ambiguous: ambiguous, plain: true)
      let shown = "“a’s” – b…".map { width.glyph(for: $0) }
      #expect(shown.map(\.text).joined() == "\"a's\" - b.")
      #expect(shown.allSatisfy { $0.columns == 1 } && width.columns(of: "“a’s” – b…") == 10)
    }
    #expect(TextWidth().glyph(for: "“").text == "“")
  }

  @Test("Truncation never passes the width and shows that something is gone")
  func truncation() {
    #expect(width.truncated("recommender", to: 11) == "recommender")
    #expect(width.truncated("recommender", to: 10) == "recommend…")
    #expect(width.truncated("流浪地球", to: 8) == "流浪地球")
    #expect(width.truncated("流浪地球", to: 7) == "流浪地…")
    #expect(width.truncated("流浪地球", to: 6) == "流浪…")
    #expect(width.truncated("流浪地球", to: 1) == "…")
    #expect(width.truncated("流浪地球", to: 0) == "")
    #expect(width.truncated("流浪地球", to: -3) == "")
    #expect(width.truncated("recommender", to: 5, ellipsis: "...") == "re...")
    let styled: StyledText = "ab" + StyledText("cd", .right) + StyledText("ef", .wrong)
    let cut = width.truncated(styled, to: 4)
    #expect(cut.runs == [StyledRun("ab"), StyledRun("c…", .right)])
  }
}
