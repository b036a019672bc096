/// A mean and how far the values lie from it.
struct Spread: Hashable, Sendable {
  /// The mean; nil without values.
  let mean: Double?
  /// The standard deviation by n − 1; nil for fewer than two values.
  let deviation: Double?

  /// Measures values. O(n).
  init(_ values: [Double]) {
    guard !values.isEmpty else {
      (mean, deviation) = (nil, nil)
      return
    }
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    deviation = values.count < 2 ? nil : (squares / Double(values.count - 1)).squareRoot()
  }
}
