import Recommender

/// Numbers of several runs, as a mean and how far they lie apart.
struct SampleSpread {
  /// The mean; NaN without a number.
  let mean: Double
  /// The standard deviation, with n − 1; NaN for fewer than two.
  let deviation: Double
  /// The standard error of the mean; NaN for fewer than two.
  let error: Double
  private let count: Int

  /// Half of the mean's 95% interval by Student's t with n − 1 degrees of freedom: 12.7 standard
  /// errors of two numbers, 2.26 of ten. NaN for fewer than two. O(n).
  var halfWidth: Double {
    count < 2
      ? .nan : error * StudentDistribution.halfWidth(of: 0.95, degreesOfFreedom: count - 1)
  }

  /// Whether the mean's 95% interval leaves out zero; never of fewer than two numbers.
  var isClear: Bool { abs(mean) > halfWidth }

  init(_ values: [Double]) {
    count = values.count
    let size = Double(values.count)
    let mean = values.isEmpty ? .nan : values.reduce(0, +) / size
    self.mean = mean
    deviation =
      values.count < 2
      ? .nan
      : (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (size - 1)).squareRoot()
    error = deviation / size.squareRoot()
  }

  /// What stands beside a curve of the numbers.
  var summary: Curves.Series.Summary { Curves.Series.Summary(value: mean, halfWidth: halfWidth) }
}
