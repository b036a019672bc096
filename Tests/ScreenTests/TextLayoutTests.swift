import Screen
import TestSupport
import Testing

@Suite("Breaking lines")
struct TextLayoutTests {
  func lines(_ text: String, _ columns: Int) -> [String] {
    let layout = TextLayout(text, columns: columns)
    return layout.lines.indices.map { layout.text(ofRow: $0) }
  }

  @Test("Latin breaks at spaces, which hang")
  func latin() {
    #expect(lines("the time gap matters", 8) == ["the time", "gap", "matters"])
    #expect(lines("the   gap", 4) == ["the", "gap"])
    #expect(lines("  indented text", 10) == ["  indented", "text"])
    #expect(lines("ab cd ”", 6) == ["ab", "cd ”"])
    #expect(lines("f(x) = 0.25, n", 6) == ["f(x) =", "0.25,", "n"])
  }

  @Test("A hyphen or a slash breaks only between letters")
  func hyphens() {
    #expect(lines("one-hot", 5) == ["one-", "hot"])
    #expect(lines("and/or", 4) == ["and/", "or"])
    #expect(lines("x 1e-4", 5) == ["x", "1e-4"])
    #expect(lines("a -12", 4) == ["a", "-12"])
  }

  @Test("A long word starts a line of its own and is cut")
  func longWord() {
    #expect(lines("a recommender", 5) == ["a", "recom", "mende", "r"])
    #expect(lines("abcdefg)。", 7) == ["abcdef", "g)。"])
  }

  @Test("Han breaks anywhere but at the wrong side of punctuation")
  func kinsoku() {
    #expect(lines("流浪地球好看", 6) == ["流浪地", "球好看"])
    #expect(lines("流浪地，球好看", 6) == ["流浪", "地，球", "好看"])
    #expect(lines("他说（好看）吧", 6) == ["他说", "（好", "看）吧"])
    #expect(lines("看了《流浪》", 6) == ["看了", "《流", "浪》"])
    #expect(lines("真的……好", 5) == ["真", "的……", "好"])
    #expect(lines("真——好吧", 3) == ["真", "——", "好", "吧"])
  }

  @Test("Han and Latin part from each other")
  func mixed() {
    #expect(lines("用ItemCF算权重", 8) == ["用ItemCF", "算权重"])
    #expect(lines("权重ItemCF", 8) == ["权重", "ItemCF"])
    #expect(lines("don’t say “hi” now", 9) == ["don’t say", "“hi” now"])
  }

  @Test("A no-break space holds a word and its number together, and is drawn as a space")
  func glue() {
    #expect(lines("a point weight\u{A0}3", 9) == ["a point", "weight\u{A0}3"])
    #expect(lines("要点 权重\u{A0}3", 7) == ["要点 权", "重\u{A0}3"])
    #expect(TextWidth().glyph(for: "\u{A0}").text == " ")
  }

  @Test("Line ends are kept, also empty lines and one at the end")
  func newlines() {
    #expect(lines("", 5) == [""])
    #expect(lines("a\n\nb\r\nc\n", 5) == ["a", "", "b", "c", ""])
  }

  @Test("A label is not torn apart while a line holds it", arguments: 4...40)
  func label(_ columns: Int) {
    let text = StyledText("按范数裁剪，方向不变。") + StyledText([StyledRun("权重\u{A0}2", whole: true)])
    let layout = TextLayout(text, columns: columns)
    let lines = layout.lines.map { String(layout.graphemes[$0.shown]) }
    #expect(lines.contains { $0.contains("权重\u{A0}2") } == (columns >= 6), "\(lines)")
    #expect(lines.joined() == text.plain)
    #expect(layout.lines.allSatisfy { $0.columns <= columns })
  }

  @Test("No line starts or ends with the wrong mark", arguments: 8...40)
  func kinsokuEverywhere(_ columns: Int) {
    let text = """
      因为“同一个 session 里连着点的两个东西，大概率是同一个意图”，比如刚看完《流浪地球2》（2023）马上去搜《流浪地球》；\
      这种关系比隔了一年的共现可靠得多……时间拉长以后，很多共现其实是“兴趣漂移”带来的！为什么？因为：权重w=exp(-0.7*gap)。
      """
    for line in lines(text, columns) {
      #expect(line.first.map { !"，。、；：？！）》」』”’…".contains($0) } ?? true, "\(line)")
      #expect(line.last.map { !"（《「『“‘".contains($0) } ?? true, "\(line)")
      #expect(TextWidth().columns(of: line) <= columns)
    }
  }

  @Test("Every grapheme of an editor has its place")
  func positions() {
    // Eight columns: seven for text, one for the cursor.
    let layout = TextLayout("流浪地球 ab\nc", columns: 8, for: .editing)
    #expect(layout.lines.map(\.graphemes) == [0..<3, 3..<7, 8..<9])
    let expected = [
      (0, 0, 0), (1, 0, 2), (2, 0, 4), (3, 1, 0), (4, 1, 2), (5, 1, 3), (6, 1, 4), (7, 1, 5),
      (8, 2, 0), (9, 2, 1),
    ]
    for (offset, row, column) in expected {
      #expect(layout.position(of: offset) == Position(row: row, column: column))
      #expect(layout.place(at: Position(row: row, column: column)).offset == offset)
    }
    #expect(layout.place(at: Position(row: 0, column: 1)).offset == 0)
    #expect(layout.place(at: Position(row: 1, column: 99)).offset == 7)
    #expect(layout.place(at: Position(row: 99, column: 99)).offset == 9)
    #expect(layout.place(at: Position(row: -1, column: -1)).offset == 0)
  }

  @Test("Where a line broke without a space, a row's end is a place of its own")
  func rowEnd() {
    let layout = TextLayout("流浪地球好看", columns: 8, for: .editing)
    #expect(layout.lines.map(\.graphemes) == [0..<3, 3..<6])
    let end = TextLayout.Place(offset: 3, isRowEnd: true)
    #expect(layout.end(ofRow: 0) == end)
    #expect(layout.position(of: 3, isRowEnd: true) == Position(row: 0, column: 6))
    #expect(layout.position(of: 3) == Position(row: 1, column: 0))
    #expect(layout.place(at: Position(row: 0, column: 6)) == end)
    #expect(layout.place(at: Position(row: 0, column: 99)) == end)
    #expect(layout.place(at: Position(row: 0, column: 5)) == TextLayout.Place(offset: 2))
    #expect(layout.end(ofRow: 1) == TextLayout.Place(offset: 6))
    #expect(layout.position(of: 2, isRowEnd: true) == Position(row: 0, column: 4))
  }

  @Test("A cursor behind a full line, or among hanging spaces, stays inside")
  func cursorInside() {
    let full = TextLayout("abcd", columns: 5, for: .editing)
    #expect(full.lines.count == 1)
    #expect(full.position(of: 4) == Position(row: 0, column: 4))
    let hanging = TextLayout("abcd    ef", columns: 5, for: .editing)
    #expect(hanging.lines.map(\.graphemes) == [0..<8, 8..<10])
    #expect((4...7).map { hanging.position(of: $0).column } == [4, 4, 4, 4])
    #expect(hanging.position(of: 8) == Position(row: 1, column: 0))
    #expect(hanging.end(ofRow: 0) == TextLayout.Place(offset: 7))
  }

  @Test("A span lights up in every line that it crosses")
  func spans() throws {
    var canvas = Canvas(size: Size(columns: 6, rows: 3))
    let layout = TextLayout("流浪地球好看", columns: 6)
    canvas.put(
      layout,
      in: Rect(row: 0, column: 0, rows: 3, columns: 6),
      spans: [StyledSpan(2..<4, .evidence)]
    )
    #expect(
      canvas.frame.picture(.roles) == """
        流浪地
        球好看

        --- roles
        ttttee
        eetttt


        """
    )
  }
}
