import Testing
import Tutor

@Suite struct TextEditorTests {
  func edited(_ text: String, _ commands: EditCommand...) -> TextEditor {
    var editor = TextEditor(text: text, limit: 100)
    for command in commands { editor.apply(command) }
    return editor
  }

  @Test func aCombiningMarkJoinsTheGraphemeBeforeIt() {
    let editor = edited("cafe", .insert("\u{301}"), .insert("!"))
    #expect(editor.text == "cafe\u{301}!")
    #expect(editor.graphemes.count == 5)
    #expect(editor.cursor == 5)
    #expect(edited("cafe", .insert("\u{301}"), .left, .right).cursor == 4)
  }

  @Test func deletingTakesAWholeGrapheme() {
    #expect(edited("好e\u{301}", .deleteBackward).text == "好")
    #expect(edited("👩‍👩‍👧x", .textStart, .deleteForward).text == "x")
    #expect(edited("", .deleteBackward, .deleteForward).text.isEmpty)
  }

  @Test func lineEndsAndControlsAreCleaned() {
    #expect(edited("", .insert("a\r\nb\rc\td\u{7}\u{202E}e")).text == "a\nb\nc  de")
  }

  @Test func aRunOfTypingIsUndoneAtOnceUpToWhiteSpace() {
    var editor = edited("", .insert("a"), .insert("b"), .insert(" "), .insert("c"))
    editor.apply(.undo)
    #expect(editor.text == "ab ")
    editor.apply(.undo)
    #expect(editor.text.isEmpty)
    editor.apply(.undo)
    #expect(editor.text.isEmpty)
    editor.apply(.redo)
    editor.apply(.redo)
    #expect(editor.text == "ab c")
    editor.apply(.undo)
    editor.apply(.insert("x"))
    editor.apply(.redo)
    #expect(editor.text == "ab x", "what was undone is gone once something else is written")
  }

  @Test func aChineseClauseIsUndoneByItself() {
    var editor = TextEditor(limit: 100)
    for letter in "梯度很小，学不动。" { editor.apply(.insert(String(letter))) }
    editor.apply(.undo)
    #expect(editor.text == "梯度很小，")
    editor.apply(.undo)
    #expect(editor.text.isEmpty)
  }

  @Test func killsInARowAddUpAndComeBack() {
    let editor = edited(
      "one two three",
      .deleteWordBackward,
      .deleteWordBackward,
      .textStart,
      .yank
    )
    #expect(editor.text == "two threeone ")
    let lines = edited("ab\ncd", .textStart, .killToLineEnd, .killToLineEnd, .textEnd, .yank)
    #expect(lines.text == "cdab\n")
    #expect(edited("ab cd", .killToLineStart, .insert("x"), .yank).text == "xab cd")
  }

  @Test func wordsAreRunsOfHanOfLettersAndOfMarks() {
    var editor = TextEditor(text: "用 ReLU，梯度不消失", limit: 100)
    var stops: [Int] = []
    while editor.cursor > 0 {
      editor.apply(.wordLeft)
      stops.append(editor.cursor)
    }
    #expect(stops == [7, 6, 2, 0])
    stops = []
    while editor.cursor < editor.graphemes.count {
      editor.apply(.wordRight)
      stops.append(editor.cursor)
    }
    #expect(stops == [1, 6, 7, 12])
  }

  @Test func homeAndEndStayOnTheirLine() {
    #expect(edited("ab\ncd", .lineStart).cursor == 3)
    #expect(edited("ab\ncd", .lineStart, .left, .lineStart, .lineEnd).cursor == 2)
  }

  @Test func theLimitCountsScalarsAndWhatFitsIsTaken() {
    var editor = TextEditor(text: "12345", limit: 6)
    let overfull = editor.apply(.paste("ab"))
    #expect(!overfull)
    #expect(editor.text == "12345a")
    #expect(editor.cursor == 6)
    let refused = editor.apply(.insert("x"))
    #expect(!refused)
    #expect(editor.text == "12345a")
    let freed = editor.apply(.deleteBackward)
    #expect(freed)
    let combined = editor.apply(.paste("e\u{301}"))
    #expect(!combined, "a grapheme is taken whole or not at all")
    #expect(editor.text == "12345")
    let replaced = editor.apply(.replaceAll("一二三四五六七"))
    #expect(!replaced)
    #expect(editor.text == "一二三四五六")
    editor.apply(.undo)
    #expect(editor.text == "12345")
  }

  @Test func aPasteIsUndoneByItself() {
    var editor = edited("", .insert("a"), .insert("b"), .paste("from elsewhere"), .insert("c"))
    editor.apply(.undo)
    #expect(editor.text == "abfrom elsewhere")
    editor.apply(.undo)
    #expect(editor.text == "ab")
    #expect(editor.cursor == 2)
    editor.apply(.undo)
    #expect(editor.text.isEmpty)
    for _ in 1...3 { editor.apply(.redo) }
    #expect(editor.text == "abfrom elsewherec")
    #expect(editor.cursor == 17)
  }

  @Test func whereARowBreaksTheCursorKeepsItsSideUntilTheNextCommand() {
    var editor = edited("一二三四", .move(to: 2, column: nil, atRowEnd: true))
    #expect(editor.isAtRowEnd)
    editor.apply(.right)
    #expect(!editor.isAtRowEnd)
    #expect(editor.cursor == 3)
  }

  @Test func aVerticalMoveKeepsItsColumnUntilAnotherCommand() {
    var editor = edited("abc\nd\nefg", .move(to: 5, column: 2))
    #expect(editor.goalColumn == 2)
    editor.apply(.right)
    #expect(editor.goalColumn == nil)
    editor.apply(.move(to: 999, column: nil))
    #expect(editor.cursor == 9)
  }
}
