import Demos
import Screen
import Wording

extension ExhibitInk {
  /// A grid in at most so many lines: shades from the least to the greatest number, in the colours of
  /// two sides, with points on it; below it what the ends of the scale and the signs stand for.
  func lines(of grid: Grid, rows most: Int) -> [StyledText] {
    guard grid.rowCount > 0, grid.columnCount > 0 else { return [] }
    let rows = max(3, min(most - 1, grid.rowCount))
    // A cell of a terminal is twice as high as wide.
    let shape =
      (grid.horizontal.upperBound - grid.horizontal.lowerBound)
      / max(1e-12, grid.vertical.upperBound - grid.vertical.lowerBound)
    let width = max(4, min(columns - 4, Int((Double(rows) * 2 * shape).rounded())))
    let axis = ChartAxis(.linear, grid.values, range: grid.range)
    var signs: [Int: Int] = [:]
    for point in grid.points {
      if let cell = grid.cell(of: point, rows: rows, columns: width) { signs[cell] = point.group }
    }
    var lines = (0..<rows).map { row -> StyledText in
      var line = StyledText("  ")
      for column in 0..<width {
        if let group = signs[row * width + column] {
          let signs = drawing.glyphs.points
          line.append(signs[group % signs.count], .text, strong: true)
          continue
        }
        let value = grid.values[
          (row * 2 + 1) * grid.rowCount / (2 * rows) * grid.columnCount
            + (column * 2 + 1) * grid.columnCount / (2 * width)
        ]
        let share = axis.share(of: value) ?? .nan
        line.append(drawing.evenShade(share), share < 0.5 ? .secondSeries : .bar)
      }
      return line
    }
    var foot = StyledText("  ")
    foot.append("\(drawing.glyphs.shades.first ?? "") ", .secondSeries)
    foot.append("\(grid.format.text(of: axis.lowest))  ", .muted)
    foot.append("\(drawing.glyphs.shades.last ?? "") ", .bar)
    foot.append(grid.format.text(of: axis.highest), .muted)
    for (index, group) in grid.groups.enumerated() {
      let signs = drawing.glyphs.points
      foot.append("  \(signs[index % signs.count]) ", .text, strong: true)
      foot.append(group[language], .muted)
    }
    lines.append(foot)
    return lines
  }
}
