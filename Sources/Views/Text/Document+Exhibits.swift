import Demos
import Screen

extension Document {
  /// Adds exhibits, drawn to a width; charts share the lines that the others leave of `rows`.
  ///
  /// Where even the lowest charts do not fit, the text is scrolled, and each is drawn high enough
  /// to be read with ease.
  ///
  /// - Parameters:
  ///   - exhibits: what a step shows.
  ///   - kept: the exhibit of that id under the settings to compare with, or nil.
  ///   - ink: how wide and in which language.
  ///   - rows: the lines on the screen.
  ///   - isHeaded: whether the line above them says where they come from.
  mutating func exhibits(
    _ exhibits: [Exhibit],
    beside kept: (String) -> Exhibit?,
    ink: ExhibitInk,
    rows: Int,
    isHeaded: Bool = false
  ) {
    let groups = ink.groups(exhibits)
    let drawn = groups.map { $0.count > 1 ? nil : ink.fixedLines(of: $0[0].content) }
    let heads = groups.map { $0.count > 1 ? StyledText() : ink.head(of: $0[0]) }
    let taken =
      drawn.reduce(0) { $0 + ($1?.count ?? 0) } + heads.count { !$0.isEmpty } + groups.count - 1
    let charts = zip(groups, drawn).map { group, lines -> ChartHeight? in
      guard lines == nil else { return nil }
      return group.count > 1 ? .whatever : ChartHeight(of: group[0].content)
    }
    let heights = ChartHeight.shared(rows - taken, among: charts.compactMap { $0 })
    let isScrolled = taken + heights.reduce(0, +) > rows
    var next = heights.makeIterator()
    for (index, group) in groups.enumerated() {
      if index > 0 || !isHeaded { space() }
      if !heads[index].isEmpty { add(heads[index]) }
      let height = drawn[index] == nil ? next.next() ?? ExhibitInk.leastChartRows : 0
      let lines =
        drawn[index]
        ?? (group.count > 1
          ? ink.lines(
            of: group,
            beside: kept,
            // Where the text is scrolled anyway, a picture is drawn large enough to be read.
            rows: groups.count > 1 ? max(height, ExhibitInk.leastRows(of: group)) : height
          )
          : ink.chart(
            group[0].content,
            beside: kept(group[0].id)?.content,
            rows: max(
              height,
              group[0].content.leastRows(isScrolled: isScrolled, onScreen: rows)
            )
          ))
      for line in lines { add(ink.drawing.truncated(line, to: ink.columns)) }
    }
  }
}
