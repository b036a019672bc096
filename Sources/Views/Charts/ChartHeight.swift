import Demos

/// How many lines a chart can use.
struct ChartHeight: Hashable {
  /// The lines in which it shows all that it has.
  var enough: Int
  /// The lines beyond which more would do nothing for it.
  var most: Int

  init(enough: Int, most: Int) {
    self.enough = enough
    self.most = most
  }

  /// The height of one chart.
  init(of content: Exhibit.Content) {
    switch content {
    case .profile(let profile):
      // A comparison has a second line of headings.
      self.init(enough: profile.rows.count + 2, most: 2 * profile.rows.count + 1)
    case .curves: self.init(enough: 15, most: 41)
    case .grid, .table, .bars, .ranking, .facts: self = .whatever
    }
  }

  /// The height of what takes all there is.
  static let whatever = ChartHeight(enough: 40, most: 40)

  /// Shares lines among charts: to each its equal part, what one has no use for to the others, and
  /// only when all have enough, more than that to those that can use it.
  ///
  /// - Returns: the lines of each, at least ``ExhibitInk/leastChartRows``, though then not all may
  ///   fit.
  /// - Complexity: O(lines · charts).
  static func shared(_ lines: Int, among charts: [ChartHeight]) -> [Int] {
    var heights = charts.map { min(ExhibitInk.leastChartRows, $0.enough) }
    var free = lines - heights.reduce(0, +)
    for limit in [\ChartHeight.enough, \ChartHeight.most] {
      while free > 0,
        let lowest = charts.indices.filter({ heights[$0] < charts[$0][keyPath: limit] })
          .min(by: { heights[$0] < heights[$1] })
      {
        heights[lowest] += 1
        free -= 1
      }
    }
    return heights.map { max(ExhibitInk.leastChartRows, $0) }
  }
}
