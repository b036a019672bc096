import Screen
import TestSupport
import Testing

@Suite("Scrolling")
struct ScrollWindowTests {
  @Test("The focus is always seen, and the window moves no further than it must")
  func focus() {
    #expect(ScrollWindow(count: 100, rows: 10, focus: 50, first: 45).first == 45)
    #expect(ScrollWindow(count: 100, rows: 10, focus: 44, first: 45).first == 44)
    #expect(ScrollWindow(count: 100, rows: 10, focus: 55, first: 45).first == 46)
    #expect(ScrollWindow(count: 100, rows: 10, focus: 50).first == 45)
    #expect(ScrollWindow(count: 100, rows: 10, focus: 99).visible == 90..<100)
    #expect(ScrollWindow(count: 3, rows: 10, focus: 2).visible == 0..<3)
    #expect(ScrollWindow(count: 0, rows: 10, focus: nil).visible.isEmpty)
    #expect(ScrollWindow(count: 100, rows: 10, focus: nil, first: 500).first == 90)
  }

  @Test("The thumb touches an end only where the list does")
  func thumb() {
    for count in 1...60 {
      for rows in 0...12 {
        for first in 0..<count {
          let window = ScrollWindow(count: count, rows: rows, focus: nil, first: first)
          let thumb = window.thumb
          #expect(thumb.lowerBound >= 0 && thumb.upperBound <= rows)
          guard window.isScrolling, rows > 0 else { continue }
          #expect(!thumb.isEmpty)
          if window.first == 0 { #expect(thumb.lowerBound == 0) }
          if window.visible.upperBound == count { #expect(thumb.upperBound == rows) }
          if rows - thumb.count > 1, window.first > 0, window.visible.upperBound < count {
            #expect(thumb.lowerBound > 0 && thumb.upperBound < rows)
          }
        }
      }
    }
  }

  @Test("A list draws only the rows on the screen")
  func lazy() {
    var canvas = Canvas(size: Size(columns: 20, rows: 4))
    var drawn: [Int] = []
    canvas.list(
      ScrollWindow(count: 1_000_000, rows: 4, focus: 500_000),
      in: Rect(row: 0, column: 0, rows: 4, columns: 20),
      focus: 500_000
    ) { canvas, index, line in
      drawn.append(index)
      canvas.put("row \(index) and more", at: line.at(0))
    }
    #expect(drawn == [499_998, 499_999, 500_000, 500_001])
    #expect(
      canvas.frame.picture() == """
          row 499998 and m │
          row 499999 and m │
        › row 500000 and m ┃
          row 500001 and m │

        """
    )
  }
}
