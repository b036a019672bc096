import Demos
import Screen
import Wording

extension ExhibitInk {
  /// Curves in so many lines: the chart with numbers at its axes' ends, and at its right the name
  /// and the last number of each curve, as near to the curve's end as there is room; where there
  /// are more curves than lines, below the chart.
  func lines(of curves: Curves, beside kept: Curves?, rows most: Int) -> [StyledText] {
    let rows = max(3, min(most - 1, 40))
    let all =
      curves.series.map { (series: $0, places: curves.places, isKept: false) }
      + (kept.map { kept in
        kept.series.map { (series: $0, places: kept.places, isKept: true) }
      } ?? [])
    let x = ChartAxis(curves.x.scale, all.flatMap(\.places), range: curves.x.range)
    let y = ChartAxis(curves.y.scale, all.flatMap(\.series.values), range: curves.y.range)
    let ends = all.enumerated().map { index, curve -> (text: StyledText, row: Int) in
      let values = curve.series.values
      let last = (curves.x.isReversed ? values.first : values.last) ?? .nan
      let name =
        curve.isKept
        ? "\(Phrase.kept[language]) \(drawing.glyphs.separator) \(curve.series.title[language])"
        : curve.series.title[language]
      // Before anything is measured there is no number to show, not even NaN.
      let number = values.isEmpty ? "" : "\(curves.y.format.text(of: last)) "
      let text =
        StyledText("\(drawing.curveSign(index)) ", role(index, curve.isKept))
        + StyledText(number, .text, strong: true)
        + StyledText(name, .muted)
      let row = y.share(of: last).map { Int(((1 - $0) * Double(rows - 1)).rounded()) }
      return (text, row ?? 0)
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

  /// A row for each label: its own where it is free, else the nearest free one.
  private static func placed(
    _ labels: [(text: StyledText, row: Int)],
    rows: Int
  ) -> [Int: StyledText] {
    var placed: [Int: StyledText] = [:]
    for label in labels.sorted(by: { $0.row < $1.row }) {
      let free = (0..<rows).filter { placed[$0] == nil }
        .min { (abs($0 - label.row), -$0) < (abs($1 - label.row), -$1) }
      if let free { placed[free] = label.text }
    }
    return placed
  }
}
