import Screen
import Testing

@Suite("Parts of the screen")
struct RectTests {
  @Test("The text column is at most 96 cells and centred")
  func centred() {
    #expect(Rect(Size(columns: 120, rows: 40)).centredColumn().column == 12)
    #expect(Rect(Size(columns: 120, rows: 40)).centredColumn().columns == 96)
    #expect(Rect(Size(columns: 80, rows: 24)).centredColumn() == Rect(Size(columns: 80, rows: 24)))
  }

  @Test("Panes stand side by side from 100 columns on")
  func panes() {
    let wide = Rect(Size(columns: 100, rows: 24)).panes(topRows: 5)
    #expect(wide.first == Rect(row: 0, column: 0, rows: 24, columns: 49))
    #expect(wide.second == Rect(row: 0, column: 52, rows: 24, columns: 48))
    let narrow = Rect(Size(columns: 99, rows: 24)).panes(topRows: 5)
    #expect(narrow.first == Rect(row: 0, column: 0, rows: 5, columns: 99))
    #expect(narrow.second == Rect(row: 6, column: 0, rows: 18, columns: 99))
  }

  @Test("No part is ever negative or outside", arguments: [0, 1, 2, 5])
  func tiny(_ side: Int) {
    let rect = Rect(Size(columns: side, rows: side))
    let parts = [
      rect.inset(top: 3, left: 3, bottom: 3, right: 3),
      rect.split(topRows: 4, gap: 2).top, rect.split(topRows: 4, gap: 2).bottom,
      rect.split(leftColumns: -1, gap: 2).left, rect.split(leftColumns: 9, gap: 2).right,
      rect.split(bottomRows: 4, gap: 2).top, rect.split(bottomRows: 4, gap: 2).bottom,
      rect.panes(topRows: 9).second, rect.rowRect(7), rect.centredColumn(maximum: -4),
    ]
    for part in parts {
      #expect(part.rows >= 0 && part.columns >= 0)
      #expect(part.isEmpty || rect.intersection(part) == part)
    }
  }
}
