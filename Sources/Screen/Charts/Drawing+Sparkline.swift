extension Drawing {
  /// A run of values as a row of columns, one cell each, from the oldest at the left.
  ///
  /// More values than cells are averaged in equal groups. A value that is not finite leaves its
  /// cell empty.
  ///
  /// - Parameters:
  ///   - values: the values.
  ///   - columns: the most cells to use.
  ///   - range: what the lowest and the highest cell stand for; nil for the values' own extent.
  ///     Where all values are equal they stand at half height.
  public func sparkline(
    _ values: [Double],
    columns: Int,
    range: ClosedRange<Double>? = nil
  ) -> String {
    let shown = Self.grouped(values, into: columns)
    let finite = shown.filter(\.isFinite)
    guard let least = finite.min(), let greatest = finite.max() else {
      return String(repeating: " ", count: shown.count)
    }
    let low = range?.lowerBound ?? least
    let high = range?.upperBound ?? greatest
    let top = Double(glyphs.levels.count - 1)
    return shown.reduce(into: "") { line, value in
      guard value.isFinite else { return line += " " }
      let share = high > low ? (min(max(value, low), high) - low) / (high - low) : 0.5
      line += glyphs.levels[Int((share * top).rounded())]
    }
  }

  /// The means of equal groups where there are more values than cells.
  private static func grouped(_ values: [Double], into columns: Int) -> [Double] {
    guard columns > 0 else { return [] }
    guard values.count > columns else { return values }
    return (0..<columns).map { index in
      let group = values[values.count * index / columns..<values.count * (index + 1) / columns]
      return group.reduce(0, +) / Double(group.count)
    }
  }
}
