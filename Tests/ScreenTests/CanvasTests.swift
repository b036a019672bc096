import Screen
import TestSupport
import Testing

@Suite("Drawing text")
struct CanvasTests {
  func drawn(_ columns: Int, _ rows: Int = 1, _ draw: (inout Canvas) -> Void) -> [String] {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    draw(&canvas)
    #expect(canvas.frame.orphanHalf == nil)
    return (0..<rows).map { canvas.frame.row($0).map(\.glyph).joined() }
  }

  @Test("A text takes its columns and is cut at the edge without half glyphs")
  func cut() {
    var used = 0
    #expect(drawn(6) { used = $0.put("流浪a地", at: Position(row: 0, column: 0)) } == ["流浪a "])
    #expect(used == 6)
    #expect(drawn(3) { used = $0.put("流浪", at: Position(row: 0, column: -1)) } == [" 浪"])
    #expect(used == 4)
    #expect(
      drawn(8) { used = $0.put("流浪", at: .init(row: 0, column: 1), maxWidth: 3) } == [" 流     "]
    )
    #expect(used == 3)
    #expect(drawn(4) { used = $0.put("ab", at: Position(row: 0, column: 9)) } == ["    "])
    #expect(used == 0)
    #expect(drawn(4) { $0.put("ab", at: Position(row: 5, column: 0)) } == ["    "])
  }

  @Test("Half of a wide glyph that is written over leaves a blank")
  func overwrite() {
    #expect(
      drawn(6) {
        $0.put("流浪地", at: Position(row: 0, column: 0))
        $0.put("x", at: Position(row: 0, column: 1))
      } == [" x浪地"]
    )
    #expect(
      drawn(6) {
        $0.put("流浪地", at: Position(row: 0, column: 0))
        $0.put("球", at: Position(row: 0, column: 1))
      } == [" 球 地"]
    )
    #expect(
      drawn(6) {
        $0.put("流浪地", at: Position(row: 0, column: 0))
        $0.put("x", at: Position(row: 0, column: 2))
      } == ["流x 地"]
    )
  }

  @Test("Nothing leaves a clipped part")
  func clipped() {
    let picture = drawn(8, 3) { canvas in
      canvas.fill(Rect(row: 0, column: 0, rows: 3, columns: 8), with: ".")
      canvas.clipped(to: Rect(row: 1, column: 1, rows: 1, columns: 4)) {
        $0.fill(Rect(row: 0, column: 0, rows: 9, columns: 9))
        $0.put("流浪地球", at: Position(row: 1, column: 0))
        $0.put("outside", at: Position(row: 0, column: 0))
      }
    }
    #expect(picture == ["........", ". 浪 ...", "........"])
  }

  @Test("Aligned and truncated texts")
  func fit() {
    let origin = Position(row: 0, column: 0)
    #expect(
      drawn(8) { $0.fit("3.14", at: origin, columns: 6, alignment: .trailing) } == ["  3.14  "]
    )
    #expect(drawn(8) { $0.fit("权重", at: origin, columns: 7, alignment: .trailing) } == ["   权重 "])
    #expect(drawn(8) { $0.fit("流浪地球", at: origin, columns: 6) } == ["流浪…   "])
    #expect(drawn(8) { $0.fit("流浪地球", at: origin, columns: -1) } == ["        "])
  }

  @Test("Controls and tabs cannot disturb the screen")
  func controls() {
    #expect(drawn(8) { $0.put("a\tb\u{1B}[31m", at: .init(row: 0, column: 0)) } == ["a  b·[31"])
  }

  @Test("A cursor outside the screen is hidden")
  func cursor() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.cursor = Position(row: 0, column: 3)
    #expect(canvas.frame.picture(.cursor) == "\n--- cursor 0,3\n")
    canvas.cursor = Position(row: 0, column: 4)
    #expect(canvas.frame.picture(.cursor) == "\n--- cursor hidden\n")
  }
}
