import Neural
public import Randomness

/// Offline search of fusion weights: draws over the whole simplex, then ever smaller steps.
///
/// Of the draws each weight alone, all alike, and the rest at random and evenly, so that the
/// picture of what can be had does not depend on where a search went. Random search needs no
/// gradient, which a sorted page does not have.
///
/// Source: Bergstra and Bengio, "Random search for hyper-parameter optimization", JMLR 13, 2012.
public struct FusionSearch: Hashable, Sendable {
  /// All trials, in the order in which they were made.
  public private(set) var trials: [FusionTrial] = []
  /// The trial of the greatest Σ value · gain; of equal ones the first.
  public private(set) var best: FusionTrial

  /// Searches. O((draws + steps) · pages · items · (goals + log items)).
  ///
  /// - Parameters:
  ///   - values: what a unit of each goal's gain is worth.
  ///   - draws: over the whole simplex, beyond the corners and the middle.
  ///   - steps: around the best, whose width falls from ½ to about .01.
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  public init(
    _ pages: FusionPages,
    rule: FusionRule,
    values: [Double],
    draws: Int,
    steps: Int,
    using generator: inout SeededGenerator
  ) throws(RecommenderError) {
    let goals = pages.goalCount
    precondition(values.count == goals, "\(values.count) values of \(goals) goals")
    precondition(draws >= 0 && steps >= 0, "\(draws) draws and \(steps) steps")
    func trial(_ weights: [Double]) throws(RecommenderError) -> FusionTrial {
      if Task.isCancelled { throw .cancelled }
      return FusionTrial(weights: weights, gains: pages.gains(by: rule, weights: weights))
    }
    best = try trial(Array(repeating: 1 / Double(goals), count: goals))
    trials = [best]
    func take(_ weights: [Double]) throws(RecommenderError) {
      let found = try trial(weights)
      trials.append(found)
      if found.value(values) > best.value(values) { best = found }
    }
    for goal in 0..<goals { try take((0..<goals).map { $0 == goal ? 1 : 0 }) }
    for _ in 0..<draws { try take(Self.simplex(goals, using: &generator)) }
    for step in 0..<steps {
      let width = 0.5 * Double.exponential(-4 * Double(step) / Double(max(1, steps)))
      let moved = zip(best.weights, Self.simplex(goals, using: &generator)).map {
        (1 - width) * $0 + width * $1
      }
      try take(moved)
    }
  }

  /// A point drawn evenly from all weights of sum 1.
  static func simplex(_ count: Int, using generator: inout SeededGenerator) -> [Double] {
    let parts = (0..<count).map { _ in generator.exponential(rate: 1) }
    let sum = parts.reduce(0, +)
    return parts.map { $0 / sum }
  }

  /// The trials that no other one dominates, by rising gain of the first goal; equal ones once.
  ///
  /// O(trials²).
  public var paretoFront: [FusionTrial] {
    var front: [FusionTrial] = []
    for trial in trials
    where !trials.contains(where: { $0.dominates(trial) })
      && !front.contains(where: { $0.gains == trial.gains })
    {
      front.append(trial)
    }
    return front.sorted { $0.gains.lexicographicallyPrecedes($1.gains) }
  }
}
