import Demos
import Screen

/// Turns numbers into shares of a length, linear or logarithmic.
struct ChartAxis {
  private let logarithmic: LogScale?
  private let range: ClosedRange<Double>
  private let isLogarithmic: Bool

  /// Creates an axis over a range, or over the extent of numbers.
  init(_ scale: MeasureScale, _ values: some Sequence<Double>, range: ClosedRange<Double>? = nil) {
    let finite = values.filter(\.isFinite)
    isLogarithmic = scale == .logarithmic
    logarithmic =
      range.flatMap { LogScale(from: $0.lowerBound, to: $0.upperBound) }
      ?? LogScale(covering: finite)
    let least = finite.min() ?? 0
    self.range = range ?? least...max(least, finite.max() ?? 0)
  }

  /// The number at the start.
  var lowest: Double { isLogarithmic ? logarithmic?.lowest ?? 0 : range.lowerBound }
  /// The number at the end.
  var highest: Double { isLogarithmic ? logarithmic?.highest ?? 0 : range.upperBound }

  /// The length of a bar: NaN for what has no place, and none where all there is is 0.
  func length(of value: Double) -> Double {
    if !isLogarithmic, range.upperBound == range.lowerBound { return value == 0 ? 0 : value }
    return share(of: value) ?? .nan
  }

  /// The share of the length below a number; infinities stand at the ends, and nil is for what has
  /// no place.
  func share(of value: Double) -> Double? {
    guard !isLogarithmic else { return value.isNaN ? nil : logarithmic?.fraction(of: value) }
    guard !value.isNaN else { return nil }
    let length = range.upperBound - range.lowerBound
    guard value.isFinite else { return value > 0 ? 1 : 0 }
    guard length > 0 else { return 0.5 }
    return min(max((value - range.lowerBound) / length, 0), 1)
  }
}
