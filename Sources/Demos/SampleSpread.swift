/// Numbers of several runs, as a mean and how far they lie apart.
struct SampleSpread {
  /// The mean; NaN without a number.
  let mean: Double
  /// The standard deviation, with n − 1; NaN for fewer than two.
  let deviation: Double
  /// The standard error of the mean.
  let error: Double

  /// Whether the mean lies more than two standard errors from zero; never of fewer than two.
  var isClear: Bool { abs(mean) > 2 * error }

  init(_ values: [Double]) {
    let count = Double(values.count)
    let mean = values.isEmpty ? .nan : values.reduce(0, +) / count
    self.mean = mean
    deviation =
      values.count < 2
      ? .nan
      : (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)).squareRoot()
    error = deviation / count.squareRoot()
  }

  /// What stands beside a curve of the numbers.
  var summary: Curves.Series.Summary { Curves.Series.Summary(mean: mean, error: error) }
}
