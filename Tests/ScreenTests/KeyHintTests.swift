import Screen
import TestSupport
import Testing

@Suite struct KeyHintTests {
  let hints = [
    KeyHint("Enter", "answer"), KeyHint("l", "learn"), KeyHint("", "plain"), KeyHint("q", "quit"),
  ]

  func line(columns: Int, marked: Int?) -> (text: String, shown: Int) {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    let shown = canvas.keyHints(hints, marked: marked, in: Rect(canvas.frame.size))
    return (canvas.frame.picture(), shown)
  }

  @Test func whatDoesNotFitIsLeftOutFromTheEnd() {
    #expect(line(columns: 24, marked: nil) == (" Enter answer   l learn\n", 2))
  }

  @Test func theMarkedHintIsShownWhateverItsPlace() {
    #expect(line(columns: 24, marked: 3) == (" plain   q quit\n", 2))
    #expect(line(columns: 24, marked: 0) == (" Enter answer   l learn\n", 2))
  }

  @Test func theColumnsAreThoseThatAreDrawn() {
    let needed = Drawing().columns(of: hints[...])
    #expect(line(columns: needed, marked: nil).shown == 4)
    #expect(line(columns: needed - 1, marked: nil).shown == 3)
  }
}
