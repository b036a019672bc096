import Demos
import Screen

extension ExhibitInk {
  /// The fewest columns in which a grid leaves room at its right.
  private static let leastColumns = 70
  /// The fewest lines of a grid with what stands beside it, its head and foot among them.
  static let leastGroupRows = 10

  /// The exhibits in groups: a grid with another over the same plane, or with the charts and facts
  /// that follow it, where they fit beside each other; every other one alone.
  func groups(_ exhibits: [Exhibit]) -> [[Exhibit]] {
    exhibits.reduce(into: []) { groups, exhibit in
      if columns >= Self.leastColumns, let group = groups.last,
        exhibit.content.fits(beside: group.map(\.content))
      {
        groups[groups.count - 1].append(exhibit)
      } else {
        groups.append([exhibit])
      }
    }
  }

  /// The fewest lines of a group: those of all rows where two grids are held against each other.
  static func leastRows(of group: [Exhibit]) -> Int {
    guard case .grid(let grid)? = group.last?.content else { return leastGroupRows }
    // The heads above, and two lines below.
    return max(leastGroupRows, min(grid.rowCount, 12) + 3)
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
    func side(_ exhibit: Exhibit, _ grid: Grid) -> [StyledText] {
      [head(of: exhibit)] + half.picture(of: grid, rows: height - 1)
    }
    let left = side(first, grid)
    if let second = group.last, group.count == 2, case .grid(let other) = second.content {
      // One foot serves both.
      return zip(left, side(second, other)).map { left, right in
        padded(left, to: columns / 2, .leading) + drawing.truncated(right, to: columns / 2)
      } + foot
    }
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
  /// Whether it can be read in half of the width, at the right of a group that begins with a grid.
  fileprivate func fits(beside group: [Exhibit.Content]) -> Bool {
    guard case .grid(let grid)? = group.first else { return false }
    switch self {
    case .profile, .curves, .facts:
      if group.count > 1, case .grid = group[1] { return false }
      return true
    case .grid(let other): return group.count == 1 && other.isOverThePlane(of: grid)
    case .table, .bars, .ranking: return false
    }
  }
}

extension Grid {
  /// Whether it differs from another in its numbers alone, on one scale: what stands below one then
  /// holds for both.
  fileprivate func isOverThePlane(of other: Grid) -> Bool {
    var copy = other
    copy.values = values
    return copy == self && range != nil && points.isEmpty
  }
}
