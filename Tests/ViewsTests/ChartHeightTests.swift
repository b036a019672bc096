import Demos
import Testing
import Wording

@testable import Views

@Suite struct ChartHeightTests {
  private let curves = ChartHeight(enough: 15, most: 25)
  private let layers = ChartHeight(enough: 14, most: 25)

  @Test func oneChartTakesWhatItCanUse() {
    #expect(ChartHeight.shared(10, among: [curves]) == [10])
    #expect(ChartHeight.shared(40, among: [curves]) == [25])
    #expect(ChartHeight.shared(0, among: []) == [])
  }

  @Test func whatOneHasNoUseForGoesToTheOthers() {
    let short = ChartHeight(enough: 6, most: 6)
    #expect(ChartHeight.shared(24, among: [short, curves]) == [6, 18])
    #expect(ChartHeight.shared(24, among: [curves, curves]) == [12, 12])
  }

  @Test func noneGrowsBeyondEnoughBeforeAllHaveIt() {
    #expect(ChartHeight.shared(29, among: [curves, layers]) == [15, 14])
    #expect(ChartHeight.shared(33, among: [curves, layers]) == [17, 16])
  }

  @Test func whereThereIsNoRoomEachHasTheLeast() {
    #expect(ChartHeight.shared(3, among: [curves, layers]) == [4, 4])
    #expect(ChartHeight.shared(-5, among: [curves]) == [4])
  }

  @Test(arguments: 0...80)
  func nothingIsLeftOverThatAnyCouldUse(lines: Int) {
    let heights = ChartHeight.shared(lines, among: [curves, layers])
    let sum = heights.reduce(0, +)
    #expect(sum == min(max(lines, 8), 50))
  }

  /// Three lines of a curve say little; where the text is scrolled anyway they need not be few.
  @Test func whereTheTextIsScrolledACurveIsHigher() {
    let axis = Curves.Axis(id: "x", title: Bilingual(zh: "轴", en: "axis"), format: .fixed(0))
    let curves = Exhibit.Content.curves(Curves(x: axis, y: axis, places: [0, 1], series: []))
    #expect(curves.leastRows(isScrolled: false, onScreen: 20) == 4)
    #expect(curves.leastRows(isScrolled: true, onScreen: 20) == 10)
    // Never higher than the screen, but for the least.
    #expect(curves.leastRows(isScrolled: true, onScreen: 7) == 7)
    #expect(curves.leastRows(isScrolled: true, onScreen: 2) == 4)
    #expect(Exhibit.Content.facts([]).leastRows(isScrolled: true, onScreen: 20) == 4)
  }
}
