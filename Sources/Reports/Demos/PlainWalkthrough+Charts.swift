import Demos
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension PlainWalkthrough {
  /// A line a row: its number, every measure, and a bar of the leading measure.
  ///
  /// A walk that is shown from its end stands here from its end too.
  func lines(of profile: Profile) -> [String] {
    let rows = profile.lastRowOnTop ? Array(profile.rows.reversed()) : profile.rows
    var columns = [
      Column(
        heading: profile.rowTitle[language],
        cells: rows.map { String($0.number) },
        isNumeric: true
      )
    ]
    for measure in profile.measures {
      let values = profile.values(of: measure.id)
      let shown = profile.lastRowOnTop ? values.reversed() : values
      columns.append(
        Column(
          heading: measure.title[language],
          cells: shown.map { measure.format.text(of: $0) },
          isNumeric: true
        )
      )
    }
    for measure in profile.measures where measure.id == profile.leading {
      guard let scale = measure.scale else { continue }
      let values = profile.values(of: measure.id)
      let shown = profile.lastRowOnTop ? values.reversed() : values
      columns.append(Column(heading: "", cells: bars(of: shown, scale), isNumeric: false))
    }
    return lines(of: columns) { rows[$0].isFocus }
  }

  /// A line for each of some places, evenly chosen where there are many; the ends are among them,
  /// and where a curve is highest and lowest, for a peak is often what is to be seen. A reversed
  /// axis is read from its greatest number down.
  func lines(of curves: Curves) -> [String] {
    let ascending = places(of: curves)
    let chosen = curves.x.isReversed ? ascending.reversed() : ascending
    let columns =
      [
        Column(
          heading: curves.x.title[language],
          cells: chosen.map { curves.x.format.text(of: curves.places[$0]) },
          isNumeric: true
        )
      ]
      + curves.series.map { series in
        Column(
          heading: series.title[language],
          cells: chosen.map { place in
            let hasValue = series.values.indices.contains(place)
            return hasValue ? curves.y.format.text(of: series.values[place]) : ""
          },
          isNumeric: true
        )
      }
    return [curves.y.title[language]] + lines(of: columns) { _ in false }
  }

  private func places(of curves: Curves) -> [Int] {
    let even = PlainWalkthrough.chosen(from: curves.places.count, most: Self.shownPlaces)
    let points = curves.series.flatMap { series in
      series.values.enumerated().filter {
        curves.places.indices.contains($0.offset) && $0.element.isFinite
      }
    }
    let ends = [
      points.min { $0.element < $1.element }?.offset,
      points.max { $0.element < $1.element }?.offset,
    ]
    return Set(even + ends.compactMap { $0 }).sorted()
  }

  private static let shownPlaces = 11

  /// Indices spread evenly over a count, first and last among them.
  private static func chosen(from count: Int, most: Int) -> [Int] {
    guard count > most else { return Array(0..<count) }
    return (0..<most).map { ($0 * (count - 1) + (most - 1) / 2) / (most - 1) }
  }

  /// The grid in five shades, two characters a cell, with points as their group's sign.
  func lines(of grid: Grid) -> [String] {
    let shades = isASCII ? [".", ":", "+", "x", "#"] : ["·", "░", "▒", "▓", "█"]
    let signs = isASCII ? ["*", "o", "@", "%"] : ["○", "●", "△", "▲"]
    let finite = grid.values.filter(\.isFinite)
    let low = grid.range?.lowerBound ?? finite.min() ?? 0
    let high = grid.range?.upperBound ?? finite.max() ?? 0
    var cells = grid.values.map { value -> String in
      guard !value.isNaN else { return "  " }
      let share = high > low ? (min(max(value, low), high) - low) / (high - low) : 0.5
      let shade = shades[Int((share * 4).rounded())]
      return shade + shade
    }
    for point in grid.points {
      if let cell = grid.cell(of: point) {
        cells[cell] = signs[point.group % signs.count] + " "
      }
    }
    let rows = (0..<grid.rowCount).map { row in
      cells[row * grid.columnCount..<(row + 1) * grid.columnCount].joined()
    }
    let ends =
      "\(shades[0]) \(grid.format.text(of: low))  \(shades[4]) \(grid.format.text(of: high))"
    let groups = grid.groups.enumerated()
      .filter { index, _ in grid.points.contains { $0.group == index } }
      .map { "\(signs[$0 % signs.count]) \($1[language])" }
    let axes = grid.axes.map { axes in
      func ends(_ range: ClosedRange<Double>) -> String {
        "\(axes.format.text(of: range.lowerBound))..\(axes.format.text(of: range.upperBound))"
      }
      let across = "\(axes.across[language]) \(ends(grid.horizontal))"
      let upwards = "\(axes.upwards[language]) \(ends(grid.vertical))"
      return language == .zh ? "横 \(across)  竖 \(upwards)" : "across \(across)  up \(upwards)"
    }
    return [grid.measure[language]] + rows + [([ends] + groups).joined(separator: "  ")]
      + (axes.map { [$0] } ?? [])
  }

  /// Bars of one length for numbers on a scale; what has no place on it gets an empty one.
  private func bars(of values: [Double], _ scale: MeasureScale) -> [String] {
    let lengths = values.map { value -> Double in
      guard scale == .logarithmic else { return abs(value) }
      return value > 0 ? log10(value) : value == 0 ? -.infinity : .nan
    }
    let finite = lengths.filter(\.isFinite)
    let low = scale == .logarithmic ? (finite.min() ?? 0).rounded(.down) : 0
    let high = max(
      low + 1e-300,
      scale == .logarithmic ? max(low + 1, finite.max() ?? 0) : finite.max() ?? 0
    )
    return lengths.map { length in
      let share = length.isNaN ? 0 : min(max((length - low) / (high - low), 0), 1)
      let filled = Int((share * Double(Self.barLength)).rounded())
      return String(repeating: isASCII ? "#" : "█", count: filled)
        + String(repeating: isASCII ? "." : "·", count: Self.barLength - filled)
    }
  }
}
