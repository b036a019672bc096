import Demos
import Screen
import Wording

extension ExhibitInk {
  /// A grid in at most so many lines: the picture, and below it what its signs stand for.
  func lines(of grid: Grid, rows most: Int) -> [StyledText] {
    let foot = foot(of: grid)
    return picture(of: grid, rows: most - foot.count) + foot
  }

  /// Shades from the least to the greatest number, in the colours of two sides, with points on
  /// them.
  func picture(of grid: Grid, rows most: Int) -> [StyledText] {
    guard grid.rowCount > 0, grid.columnCount > 0 else { return [] }
    let (rows, width) = size(of: grid, rows: most)
    let axis = ChartAxis(.linear, grid.values, range: grid.range)
    var signs: [Int: Int] = [:]
    for point in grid.points {
      if let cell = grid.cell(of: point, rows: rows, columns: width) { signs[cell] = point.group }
    }
    return (0..<rows).map { row -> StyledText in
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
  }

  /// How many rows and columns a picture takes of those that there are.
  private func size(of grid: Grid, rows most: Int) -> (rows: Int, columns: Int) {
    let rows = max(3, min(most, grid.rowCount))
    // A cell of a terminal is twice as high as wide.
    let shape =
      (grid.horizontal.upperBound - grid.horizontal.lowerBound)
      / max(1e-12, grid.vertical.upperBound - grid.vertical.lowerBound)
    return (rows, max(4, min(columns - 4, Int((Double(rows) * 2 * shape).rounded()))))
  }

  /// What the ends of the scale and the signs stand for, and what the plane is over.
  func foot(of grid: Grid) -> [StyledText] {
    let axis = ChartAxis(.linear, grid.values, range: grid.range)
    var foot = StyledText("  ")
    foot.append("\(drawing.glyphs.shades.first ?? "") ", .secondSeries)
    foot.append("\(grid.format.text(of: axis.lowest))  ", .muted)
    foot.append("\(drawing.glyphs.shades.last ?? "") ", .bar)
    foot.append(grid.format.text(of: axis.highest), .muted)
    for (index, group) in grid.groups.enumerated()
    where grid.points.contains(where: { $0.group == index }) {
      let signs = drawing.glyphs.points
      foot.append("  \(signs[index % signs.count]) ", .text, strong: true)
      let beyond = grid.points.count { $0.group == index && grid.cell(of: $0) == nil }
      let name = beyond == 0 ? group : Phrase.beyond(group, beyond)
      foot.append(name[language], .muted)
    }
    guard let axes = grid.axes else { return [foot] }
    func ends(_ range: ClosedRange<Double>) -> (String, String) {
      (axes.format.text(of: range.lowerBound), axes.format.text(of: range.upperBound))
    }
    let across = Phrase.across(axes.across[language], ends(grid.horizontal))[language]
    let upwards = Phrase.upwards(axes.upwards[language], ends(grid.vertical))[language]
    return [foot, StyledText("  \(across)  \(upwards)", .muted)]
  }
}
