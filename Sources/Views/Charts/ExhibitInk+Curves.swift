import Demos
import Screen
import Wording

extension ExhibitInk {
  /// Curves in so many lines: the chart with numbers at its axes' ends, and at its right the name
  /// of each curve with its last number, or where its numbers stand in no order their mean, as near
  /// to that as there is room; where there are more curves than lines, below the chart.
  func lines(of curves: Curves, beside kept: Curves?, rows most: Int) -> [StyledText] {
    let rows = max(3, min(most - 1, 40))
    let all =
      curves.series.map { (series: $0, places: curves.places, isKept: false) }
      + (kept.map { kept in
        kept.series.map { (series: $0, places: kept.places, isKept: true) }
      } ?? [])
    let x = ChartAxis(curves.x.scale, all.flatMap(\.places), range: curves.x.range)
    let y = ChartAxis(curves.y.scale, all.flatMap(\.series.values), range: curves.y.range)
    let ends = all.enumerated().map { index, curve -> (text: StyledText, share: Double) in
      let values = curve.series.values
      let summary = curve.series.summary
      let told = summary?.value ?? (curves.x.isReversed ? values.first : values.last) ?? .nan
      let half = summary.flatMap { $0.halfWidth.isFinite ? $0.halfWidth : nil }
      let name =
        curve.isKept
        ? "\(Phrase.kept[language]) \(drawing.glyphs.separator) \(curve.series.title[language])"
        : curve.series.title[language]
      // Before anything is measured there is no number to show, not even NaN.
      let number =
        values.isEmpty
        ? ""
        : curves.y.format.text(of: told)
          + (half.map { " ± \(curves.y.format.text(of: $0))" } ?? "") + " "
      let text =
        StyledText("\(drawing.curveSign(index)) ", role(index, curve.isKept))
        + StyledText(number, .text, strong: true)
        + StyledText(name, .muted)
      return (text, y.share(of: told) ?? 1)
    }
    let isNamedBelow = ends.count > rows
    let labelWidth =
      isNamedBelow
      ? 0 : min(columns / 2, ends.map { drawing.width.columns(of: $0.text) }.max() ?? 0)
    // What lies beyond an axis is drawn at its end, and the end says so.
    let values = all.flatMap(\.series.values)
    let top =
      (values.contains { $0 > y.highest } ? ">" : "") + curves.y.format.text(of: y.highest)
    let bottom =
      (values.contains { $0 < y.lowest } ? "<" : "") + curves.y.format.text(of: y.lowest)
    let axisWidth = max(top.count, bottom.count)
    let hasNoScale = curves.y.range == nil && all.allSatisfy { $0.series.values.isEmpty }
    let isFlat = y.lowest == y.highest
    let width = max(8, columns - 2 - axisWidth - 2 - labelWidth - 1)
    let points = all.map { curve in
      zip(curve.places, curve.series.values).map { place, value -> Drawing.PlotPoint? in
        guard value.isFinite, let x = x.share(of: place), let y = y.share(of: value) else {
          return nil
        }
        return Drawing.PlotPoint(x: curves.x.isReversed ? 1 - x : x, y: y)
      }
    }
    let plot = drawing.plot(
      points,
      columns: width,
      rows: rows,
      roles: all.indices.map { role($0, all[$0].isKept) }
    )
    let labels = isNamedBelow ? [:] : Self.placed(ends, rows: rows)
    var lines = plot.enumerated().map { row, picture -> StyledText in
      // Where all is one number, that stands in the middle, as the points do.
      let number =
        hasNoScale
        ? ""
        : isFlat
          ? (row == (rows - 1) / 2 ? top : "") : row == 0 ? top : row == rows - 1 ? bottom : ""
      var line = StyledText("  ") + padded(StyledText(number, .muted), to: axisWidth, .trailing)
      line.append(drawing.glyphs.vertical, .muted)
      line += padded(picture, to: width, .leading)
      if let label = labels[row] { line += StyledText(" ") + label }
      return line
    }
    lines.append(foot(curves, x, axisWidth: axisWidth, width: width))
    return isNamedBelow ? lines + names(ends.map(\.text)) : lines
  }

  /// Names beside each other, in as many lines as they take.
  private func names(_ texts: [StyledText]) -> [StyledText] {
    let indent = 2
    var lines: [StyledText] = []
    for text in texts {
      let free = lines.last.map { columns - drawing.width.columns(of: $0) } ?? 0
      if let last = lines.last, drawing.width.columns(of: text) + indent <= free {
        lines[lines.count - 1] = last + StyledText("  ") + text
      } else {
        lines.append(StyledText("  ") + text)
      }
    }
    return lines
  }

  private func foot(
    _ curves: Curves,
    _ x: ChartAxis,
    axisWidth: Int,
    width: Int
  ) -> StyledText {
    let ends = [x.lowest, x.highest].map { curves.x.format.text(of: $0) }
    let (left, last) = curves.x.isReversed ? (ends[1], ends[0]) : (ends[0], ends[1])
    let titled = "\(curves.x.title[language]) \(last)"
    let indent = StyledText(String(repeating: " ", count: 2 + axisWidth + 1))
    let free = max(0, width - drawing.width.columns(of: left))
    // A cut number would be another one.
    let right = drawing.width.columns(of: titled) < free ? titled : last
    return indent + StyledText(left, .muted)
      + padded(StyledText(right, .muted), to: free, .trailing)
  }

  private func role(_ curve: Int, _ isKept: Bool) -> Role {
    isKept ? .barBefore : Drawing.curveRoles[curve % Drawing.curveRoles.count]
  }

  /// A row for each label, from the greatest number at the top to the least: its own where that is
  /// free, and where several crowd, rows around the mean of theirs. O(labels²).
  ///
  /// Rows that must rise by one at least, as near as can be by least squares: neighbours that would
  /// fall are pooled (Ayer et al., Annals of Mathematical Statistics 26(4), 1955,
  /// doi:10.1214/aoms/1177728423).
  private static func placed(
    _ labels: [(text: StyledText, share: Double)],
    rows: Int
  ) -> [Int: StyledText] {
    let order = labels.indices.sorted { (labels[$1].share, $0) < (labels[$0].share, $1) }
    var pools: [(sum: Double, count: Int)] = []
    for (place, label) in order.enumerated() {
      pools.append(((1 - labels[label].share) * Double(rows - 1) - Double(place), 1))
      while pools.count > 1, let last = pools.last,
        last.sum / Double(last.count)
          < pools[pools.count - 2].sum / Double(pools[pools.count - 2].count)
      {
        pools.removeLast()
        pools[pools.count - 1].sum += last.sum
        pools[pools.count - 1].count += last.count
      }
    }
    let starts = pools.flatMap { pool in
      Array(repeating: pool.sum / Double(pool.count), count: pool.count)
    }
    let free = Double(max(0, rows - labels.count))
    var placed: [Int: StyledText] = [:]
    for (place, label) in order.enumerated() {
      let start = Int(min(max(0, starts[place].rounded()), free))
      placed[start + place] = labels[label].text
    }
    return placed
  }
}
