import Neural

/// How well one binary task was predicted.
public struct TaskFigures: Hashable, Sendable {
  /// How many labels count.
  public var count: Int
  /// How many of them are positive.
  public var positives: Int
  /// The area under the curve, or nil where one kind is missing; see ``AreaUnderCurve``.
  public var area: Double?
  /// GAUC: the mean of the groups' areas, weighed by their examples; nil where all lack a kind.
  public var groupedArea: Double?
  /// −mean of t ln p + (1 − t) ln(1 − p), in nats; nil without examples. p keeps
  /// ``clip`` from 0 and 1.
  public var logLoss: Double?
  /// Σ p / Σ t: 1 for a model that promises what comes, above for one that promises too much; nil
  /// without positives.
  public var calibration: Double?
  /// The mean of |mean p − mean t| over ten equally large bins by p; nil without examples.
  public var calibrationError: Double?

  /// How near to 0 and 1 a probability may come in the log loss.
  public static let clip = 1e-12
  /// How many bins the calibration error has.
  public static let bins = 10

  /// Measures probabilities against labels. O(n log n).
  ///
  /// Bins hold equally many examples rather than equal ranges of p: rates of orders lie all within
  /// one percent. Labels without weight are left out; the others count alike.
  ///
  /// Sources: ``AreaUnderCurve``; He et al., "Practical lessons from predicting clicks on ads at
  /// Facebook", ADKDD 2014, doi:10.1145/2648584.2648589 (calibration); Naeini, Cooper and
  /// Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015
  /// (expected calibration error).
  public init(probabilities: [Double], labels: [Float], weights: [Float], groups: [Int32]) {
    precondition(
      probabilities.count == labels.count && labels.count == weights.count
        && labels.count == groups.count,
      "\(probabilities.count) probabilities, \(labels.count) labels, \(weights.count) weights and "
        + "\(groups.count) groups"
    )
    let known = labels.indices.filter { weights[$0] > 0 }
    let samples = known.map {
      AreaUnderCurve.Sample(score: probabilities[$0], isPositive: labels[$0] > 0)
    }
    count = known.count
    positives = samples.count { $0.isPositive }
    area = AreaUnderCurve.of(samples)
    var grouped: [Int32: [AreaUnderCurve.Sample]] = [:]
    for (sample, place) in zip(samples, known) {
      grouped[groups[place], default: []].append(sample)
    }
    // In the groups' order, since sums of fractions depend on it.
    groupedArea = AreaUnderCurve.grouped(grouped.sorted { $0.key < $1.key }.map(\.value))
    guard count > 0 else { return }
    logLoss = samples.reduce(0) { $0 - Self.logLikelihood($1) } / Double(count)
    let promised = samples.reduce(0) { $0 + $1.score }
    calibration = positives > 0 ? promised / Double(positives) : nil
    calibrationError = Self.calibrationError(samples)
  }

  private static func logLikelihood(_ sample: AreaUnderCurve.Sample) -> Double {
    let p = min(1 - clip, max(clip, sample.score))
    return Double.logarithm(sample.isPositive ? p : 1 - p)
  }

  private static func calibrationError(_ samples: [AreaUnderCurve.Sample]) -> Double {
    let sorted = samples.sorted { $0.score < $1.score }
    let bins = min(Self.bins, sorted.count)
    var sum = 0.0
    for bin in 0..<bins {
      let part = sorted[sorted.count * bin / bins..<sorted.count * (bin + 1) / bins]
      let gap = part.reduce(0) { $0 + $1.score - ($1.isPositive ? 1 : 0) }
      sum += abs(gap)
    }
    return sum / Double(sorted.count)
  }
}
