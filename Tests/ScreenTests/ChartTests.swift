import Screen
import Testing

@Suite("Bars, scales and sparklines")
struct ChartTests {
  let drawing = Drawing()
  let ascii = Drawing(ascii: true)

  @Test("A bar counts in eighths, shows what is above zero and what is below all")
  func bars() {
    #expect(drawing.bar(0, columns: 4) == "")
    #expect(drawing.bar(1, columns: 4) == "████")
    #expect(drawing.bar(0.5, columns: 4) == "██")
    #expect(drawing.bar(0.94, columns: 8) == "███████▌")
    #expect(drawing.bar(0.53, columns: 8) == "████▎")
    #expect(drawing.bar(1e-9, columns: 4) == "▏")
    #expect(drawing.bar(1 - 1e-9, columns: 4) == "███▉")
    #expect(drawing.negativeBar(0.5, columns: 4) == "░░")
    #expect(drawing.negativeBar(1e-9, columns: 4) == "░")
    #expect(drawing.negativeBar(0, columns: 4) == "")
    #expect(drawing.negativeBar(.nan, columns: 4) == drawing.bar(.nan, columns: 4))
    #expect(drawing.bar(-3, columns: 4) == "")
    #expect(drawing.bar(.infinity, columns: 4) == "████")
    #expect(drawing.bar(.nan, columns: 4) == "·")
    #expect(drawing.bar(0.7, columns: 0) == "")
    #expect(ascii.bar(0.94, columns: 8) == "#######-")
  }

  @Test("A comparison shows what stayed, was lost, was gained")
  func comparison() {
    #expect(drawing.comparisonBar(before: 1, after: 0.5, columns: 4).plain == "██░░")
    #expect(drawing.comparisonBar(before: 0.25, after: 1, columns: 4).plain == "█▓▓▓")
    #expect(drawing.comparisonBar(before: 0.5, after: 0.5, columns: 4).plain == "██")
    #expect(ascii.comparisonBar(before: 1, after: 0.5, columns: 4).plain == "##..")
    #expect(drawing.comparisonBar(before: .nan, after: 0.5, columns: 4).plain == "·")
    let roles = drawing.comparisonBar(before: 1, after: 0.5, columns: 4).runs.map(\.role)
    #expect(roles == [.bar, .barBefore])
  }

  @Test("A logarithmic scale spans whole decades")
  func logScale() throws {
    let scale = try #require(LogScale(covering: [0.0098, 1, 0, .nan, .infinity]))
    #expect(scale.lowest == 0.001)
    #expect(scale.highest == 1)
    #expect(LogScale(covering: [1000.0]) == LogScale(from: 1000, to: 10000))
    let exact = try #require(LogScale(from: 1e-6, to: 1))
    for (value, expected) in [(1e-6, 0.0), (1e-3, 0.5), (1.0, 1.0), (2e-4, 0.383_505)] {
      let fraction = try #require(exact.fraction(of: value))
      #expect(abs(fraction - expected) < 1e-6)
    }
    #expect(exact.fraction(of: 0) == 0)
    #expect(exact.fraction(of: .infinity) == 1)
    #expect(exact.fraction(of: -1) == nil)
    #expect(exact.fraction(of: .nan) == nil)
    #expect(LogScale(covering: [0, -1, .nan]) == nil)
    #expect(LogScale(from: 1, to: 1) == nil)
    // The ends of the number line have a scale too.
    let extremes: [Double] = [.leastNormalMagnitude, .greatestFiniteMagnitude]
    #expect(LogScale(covering: extremes) != nil)
  }

  @Test("A sparkline spans its values, averages what does not fit, and leaves gaps")
  func sparkline() {
    #expect(drawing.sparkline([1, 2, 3, 4, 5, 6, 7, 8], columns: 8) == "▁▂▃▄▅▆▇█")
    #expect(drawing.sparkline([1, 1, 8, 8], columns: 2) == "▁█")
    #expect(drawing.sparkline([1, .nan, 8], columns: 9) == "▁ █")
    #expect(drawing.sparkline([5, 5], columns: 9) == "▅▅")
    #expect(drawing.sparkline([0.5, 1], columns: 9, range: 0...1) == "▅█")
    #expect(drawing.sparkline([], columns: 9) == "")
    #expect(drawing.sparkline([1], columns: 0) == "")
    #expect(ascii.sparkline([0, 1], columns: 9) == "_#")
  }

  @Test("A shade is the nearest of five")
  func shades() {
    #expect([0, 0.1, 0.2, 0.5, 1, .nan].map(drawing.evenShade) == ["·", "·", "░", "▒", "█", " "])
  }

  @Test("ASCII means ASCII, and each mark takes the same room in a set")
  func glyphs() throws {
    for glyphs in [Glyphs.ascii, .unicode, .ambiguousWide] {
      let marks = [glyphs.covered, glyphs.partial, glyphs.missed, glyphs.wrong, glyphs.unsure]
      #expect(Set(marks).count == marks.count, "meaning without colour")
      #expect(glyphs.barEighths.count == 8)
      #expect(glyphs.levels.count == 8)
    }
    let isASCII = Self.marks(of: .ascii).allSatisfy { $0.utf8.count == $0.count }
    #expect(isASCII)
    let wide = TextWidth(ambiguous: .wide)
    for mark in Self.marks(of: .ambiguousWide) {
      #expect(wide.columns(of: mark) == mark.count, "\(mark) is not ambiguous")
    }
  }

  /// All marks of a set, also those that a later version adds.
  static func marks(of glyphs: Glyphs) -> [String] {
    Mirror(reflecting: glyphs).children.flatMap { child in
      child.value as? [String] ?? (child.value as? String).map { [$0] } ?? []
    }
  }
}
