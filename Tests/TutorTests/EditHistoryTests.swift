import Randomness
import Testing

@testable import Tutor

@Suite struct EditHistoryTests {
  @Test func aStepKeepsWhatItChangedAndNotTheText() {
    let text = String(repeating: "字", count: 10_000)
    var history = EditHistory()
    let graphemes = Array(text)
    for number in 0..<EditHistory.depth {
      let edit = Edit(
        of: graphemes[number..<number + 3],
        to: [graphemes[number], "x", graphemes[number + 1], graphemes[number + 2]],
        cursor: number + 1,
        newCursor: number + 2
      )
      history.remember(edit, kind: .other, breaksRun: true)
    }
    #expect(history.size == EditHistory.depth, "one grapheme a step")
  }

  /// 2,000 random commands: what undo takes back, redo makes again, to the last scalar.
  @Test func undoAndRedoLeadBackToEveryText() {
    var random = SeededGenerator(seed: 11)
    let pieces = ["a", "字", "，", " ", "\u{301}", "e\u{301}", "é", "👩‍👩‍👧", "\u{200D}", "\n", "两个词 two"]
    for _ in 0..<40 {
      var editor = TextEditor(text: "开头 start", limit: 400)
      for _ in 0..<50 {
        switch random.integer(below: 8) {
        case 0: editor.apply(.deleteBackward)
        case 1: editor.apply(.deleteForward)
        case 2: editor.apply(.deleteWordBackward)
        case 3: editor.apply(.move(to: random.integer(below: 30), column: nil))
        case 4: editor.apply(.paste(random.element(of: pieces) ?? ""))
        case 5: editor.apply(.yank)
        default: editor.apply(.insert(random.element(of: pieces) ?? ""))
        }
      }
      let last = Array(editor.text.unicodeScalars)
      var count = 0
      var before = editor.revision
      editor.apply(.undo)
      while editor.revision != before {
        (count, before) = (count + 1, editor.revision)
        editor.apply(.undo)
      }
      #expect(editor.text == "开头 start")
      for _ in 0..<count { editor.apply(.redo) }
      #expect(Array(editor.text.unicodeScalars) == last)
    }
  }
}
