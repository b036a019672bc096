/// A scale on which equal ratios take equal lengths.
public struct LogScale: Hashable, Sendable {
  /// The value at the scale's start; positive.
  public let lowest: Double
  /// The value at the scale's end; greater than `lowest`.
  public let highest: Double

  /// Creates a scale between two values.
  ///
  /// - Returns: nil unless 0 < lowest < highest, both finite.
  public init?(from lowest: Double, to highest: Double) {
    guard lowest > 0, lowest < highest, highest.isFinite else { return nil }
    self.lowest = lowest
    self.highest = highest
  }

  /// Creates a scale over whole decades that holds all positive finite values.
  ///
  /// - Returns: nil where there is none.
  public init?(covering values: some Sequence<Double>) {
    let shown = values.filter { $0 > 0 && $0.isFinite }
    guard let least = shown.min(), let greatest = shown.max() else { return nil }
    // A power of ten whose logarithm is off by a rounding error must not open another decade.
    let tolerance = 1e-9
    let first = (Logarithm.decimal(least) + tolerance).rounded(.down)
    let last = (Logarithm.decimal(greatest) - tolerance).rounded(.up)
    self.init(from: Self.powerOfTen(first), to: Self.powerOfTen(max(last, first + 1)))
  }

  /// The share of the scale below a value, in 0…1; nil for what has no logarithm.
  ///
  /// Zero stands at the start and an infinity at the end; a negative number or NaN has no place.
  public func fraction(of value: Double) -> Double? {
    if value == 0 { return 0 }
    guard value > 0 else { return nil }
    guard value.isFinite else { return 1 }
    let low = Logarithm.decimal(lowest)
    let share = (Logarithm.decimal(value) - low) / (Logarithm.decimal(highest) - low)
    return min(max(share, 0), 1)
  }

  private static func powerOfTen(_ exponent: Double) -> Double {
    let steps = Int(exponent.magnitude)
    // A decade below the smallest normal number ends at it.
    let power = (0..<steps).reduce(1.0) { product, _ in product * 10 }
    return exponent < 0
      ? max(1 / power, .leastNormalMagnitude) : min(power, .greatestFiniteMagnitude)
  }
}
