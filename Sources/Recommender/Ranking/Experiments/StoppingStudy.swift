public import Randomness

/// A test that is run again and again, each run ended by every rule, as far as one has come.
public struct StoppingStudy: Sendable {
  /// The test.
  public let experiment: OnlineExperiment
  /// Each rule's bounds of |z|: `[rules, looks]`.
  public let bounds: [[Double]]
  /// What each rule came to so far.
  public private(set) var figures: [StoppingFigures]

  /// Finds the bounds; no run is made yet.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  public init(
    of experiment: OnlineExperiment,
    rules: [StoppingRule] = StoppingRule.allCases,
    level: Double = 0.05
  ) throws(RecommenderError) {
    var bounds: [[Double]] = []
    for rule in rules {
      bounds.append(try rule.bounds(looks: experiment.looks, level: level))
    }
    self.init(of: experiment, rules: rules, bounds: bounds)
  }

  /// Takes bounds that are known.
  public init(of experiment: OnlineExperiment, rules: [StoppingRule], bounds: [[Double]]) {
    precondition(
      bounds.count == rules.count && bounds.allSatisfy { $0.count == experiment.looks },
      "a bound for each of \(experiment.looks) looks by each of \(rules.count) rules"
    )
    (self.experiment, self.bounds) = (experiment, bounds)
    figures = rules.map(StoppingFigures.init)
  }

  /// Makes more runs. O(runs · conversions).
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  public mutating func add(
    runs: Int,
    using generator: inout SeededGenerator
  ) throws(RecommenderError) {
    for _ in 0..<runs {
      if Task.isCancelled { throw .cancelled }
      let course = experiment.course(using: &generator)
      for place in figures.indices {
        figures[place].take(
          course,
          stop: OnlineExperiment.stop(course, bounds: bounds[place])
        )
      }
    }
  }
}
