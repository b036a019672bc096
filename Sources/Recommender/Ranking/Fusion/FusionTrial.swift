/// Weights of goals, and what pages bring under them.
public struct FusionTrial: Hashable, Sendable {
  /// One a goal, not negative, of sum 1.
  public var weights: [Double]
  /// What a page brings for each goal in the mean.
  public var gains: [Double]

  /// Creates a trial.
  public init(weights: [Double], gains: [Double]) { (self.weights, self.gains) = (weights, gains) }

  /// Σ value · gain.
  public func value(_ values: [Double]) -> Double {
    precondition(values.count == gains.count, "\(values.count) values of \(gains.count) goals")
    return zip(values, gains).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Whether this is at least as good for every goal and better for one.
  public func dominates(_ other: FusionTrial) -> Bool {
    zip(gains, other.gains).allSatisfy { $0 >= $1 } && gains != other.gains
  }
}
