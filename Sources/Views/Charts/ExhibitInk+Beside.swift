import Demos
import Screen

extension ExhibitInk {
  /// The fewest columns in which a grid leaves room at its right.
  private static let leastColumns = 70
  /// The fewest lines of a grid with what stands beside it, its head and foot among them.
  static let leastGroupRows = 10

  /// The exhibits in groups: a grid with the charts and facts that follow it, where they fit beside
  /// each other; every other one alone.
  func groups(_ exhibits: [Exhibit]) -> [[Exhibit]] {
    exhibits.reduce(into: []) { groups, exhibit in
      if columns >= Self.leastColumns, exhibit.content.isNarrow,
        let first = groups.last?.first, case .grid = first.content
      {
        groups[groups.count - 1].append(exhibit)
      } else {
        groups.append([exhibit])
      }
    }
  }

  /// A grid at the left, what follows it below each other at its right, in so many lines.
  func lines(
    of group: [Exhibit],
    beside kept: (String) -> Exhibit?,
    rows: Int
  ) -> [StyledText] {
    guard let first = group.first, case .grid(let grid) = first.content else { return [] }
    let foot = foot(of: grid)
    var half = self
    half.columns = columns / 2
    let height = max(Self.leastChartRows, rows - foot.count)
    let left = [head(of: first)] + half.picture(of: grid, rows: height - 1)
    let gap = 2
    let leftColumns = left.map { drawing.width.columns(of: $0) }.max() ?? 0
    var ink = self
    ink.columns = columns - leftColumns - gap
    let others = group.dropFirst()
    let fixed = others.map { ink.fixedLines(of: $0.content) }
    let heads = others.map { ink.head(of: $0) }
    let taken =
      fixed.reduce(0) { $0 + ($1?.count ?? 0) } + heads.count { !$0.isEmpty }
      + fixed.count { $0 != nil }
    var charts = fixed.count { $0 == nil }
    var free = height - taken
    var right: [StyledText] = []
    for (index, exhibit) in others.enumerated() {
      if !heads[index].isEmpty { right.append(StyledText("  ") + heads[index]) }
      if let lines = fixed[index] {
        right += [StyledText()] + lines
        continue
      }
      let share = max(Self.leastChartRows, free / max(1, charts))
      right += ink.chart(exhibit.content, beside: kept(exhibit.id)?.content, rows: share)
      charts -= 1
      free -= share
    }
    let blank = StyledText()
    return (0..<max(left.count, right.count)).map { row in
      padded(row < left.count ? left[row] : blank, to: leftColumns + gap, .leading)
        + (row < right.count ? drawing.truncated(right[row], to: ink.columns) : blank)
    } + foot
  }
}

extension Exhibit.Content {
  /// Whether it can be read in half of the width.
  fileprivate var isNarrow: Bool {
    switch self {
    case .profile, .curves, .facts: true
    case .table, .bars, .ranking, .grid: false
    }
  }
}
