import Screen
import Testing

struct PlotTests {
  private func picture(
    _ curves: [[Drawing.PlotPoint?]],
    ascii: Bool = false,
    columns: Int = 4,
    rows: Int = 2
  ) -> [String] {
    Drawing(ascii: ascii).plot(curves, columns: columns, rows: rows).map(\.plain)
  }

  private func line(_ points: [(Double, Double)]) -> [Drawing.PlotPoint?] {
    points.map { Drawing.PlotPoint(x: $0.0, y: $0.1) }
  }

  /// Three curves, and the same three under kept settings, on one chart.
  @Test func comparedCurvesHaveASignEachInASCII() {
    let drawing = Drawing(ascii: true)
    #expect(Set((0..<6).map { drawing.curveSign($0) }).count == 6)
    let flat = (0..<6).map { line([(0, Double($0) / 5), (1, Double($0) / 5)]) }
    let rows = picture(flat, ascii: true, columns: 3, rows: 6)
    #expect(Set(rows.map { Set($0) }).count == 6, "\(rows)")
  }

  @Test func aRisingLineRunsFromCornerToCorner() {
    #expect(picture([line([(0, 0), (1, 1)])]) == ["⠀⠀⡠⠊".replacingBlanks, "⡠⠊⠀⠀".replacingBlanks])
  }

  @Test func inASCIIEachCurveHasItsSign() {
    let rising = line([(0, 0), (1, 1)])
    let flat = line([(0, 1), (1, 1)])
    #expect(picture([rising, flat], ascii: true) == ["oo**", "**  "])
  }

  @Test func aMissingPointLeavesAGap() {
    let broken: [Drawing.PlotPoint?] = [
      Drawing.PlotPoint(x: 0, y: 0), nil, Drawing.PlotPoint(x: 1, y: 0),
    ]
    #expect(picture([broken], ascii: true, rows: 1) == ["*  *"])
  }

  @Test func whatLiesOutsideOrIsNoNumberNeverTraps() {
    let wild = line([
      (.nan, 0), (0, .nan), (.infinity, -.infinity), (-5, 9), (1e300, -1e300),
    ])
    #expect(picture([wild]).allSatisfy { $0.count == 4 })
    #expect(picture([wild], columns: 0).isEmpty)
    #expect(picture([[]]) == ["    ", "    "])
  }

  @Test func curvesAreToldApartByTheirGaps() {
    let flat = line([(0, 0), (1, 0)])
    let pictures = (0..<8).map { index in
      let curves = Array(repeating: [Drawing.PlotPoint?](), count: index) + [flat]
      return picture(curves, columns: 12, rows: 1)[0]
    }
    #expect(Set(pictures).count == 8, "\(pictures)")
    #expect(Set((0..<8).map { Drawing().curveSign($0) }).count == 8)
  }

  /// 24 dots to the right and 24 up: no pattern may be all gap there, either way.
  @Test(arguments: [[(0.0, 0.0), (1, 1)], [(0, 1), (1, 0)]], 1..<8)
  func aSteepStretchIsDrawnWhateverThePattern(points: [(Double, Double)], index: Int) {
    let curves = Array(repeating: [Drawing.PlotPoint?](), count: index) + [line(points)]
    let inked = picture(curves, columns: 12, rows: 6).joined().count { $0 != " " }
    #expect(inked >= 3, "\(inked) of 12 cells")
  }

  @Test func shadesOfAPlaneAreCentred() {
    let drawing = Drawing()
    #expect([0, 0.25, 0.5, 0.75, 1].map { drawing.evenShade($0) } == ["·", "░", "▒", "▓", "█"])
    #expect(drawing.evenShade(.nan) == " ")
    #expect(drawing.evenShade(.infinity) == "█")
  }
}

extension String {
  /// Empty braille cells as the plain spaces that are drawn.
  fileprivate var replacingBlanks: String {
    String(map { $0 == "\u{2800}" ? " " : $0 })
  }
}
