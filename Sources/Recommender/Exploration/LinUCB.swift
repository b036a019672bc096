public import Randomness

/// Chooses the arm with the highest plausible click rate for a user's features.
///
///     A_a = λ·I + Σ x·xᵀ,  b_a = Σ r·x,  θ_a = A_a⁻¹ b_a
///     p_a = θ_aᵀx + α·√(xᵀ A_a⁻¹ x),  a* = argmax p_a
///
/// One linear model an arm (the disjoint form). The rule has no chance in it, so that its log could
/// not be learnt from: with the share ε an arm is drawn evenly instead, and P(a) = (1 − ε)·[a = a*]
/// + ε / arms is logged.
///
/// Sources: Li, Chu, Langford and Schapire, "A contextual-bandit approach to personalized news
/// article recommendation", WWW 2010, doi:10.1145/1772690.1772758, arXiv:1003.0146, algorithm 1;
/// the update of the inverse by Sherman and Morrison, 1950, doi:10.1214/aoms/1177729893.
public struct LinUCB: Hashable, Sendable {
  /// How many features a user has.
  public let width: Int
  /// α: how much what is not known yet is worth, at least 0.
  public let exploration: Double
  /// ε: the share of even draws, in [0, 1].
  public let evenShare: Double
  /// A⁻¹ of each arm: `[arms]` of `[width, width]`.
  private var inverses: [[Double]]
  /// b of each arm: `[arms]` of `[width]`.
  private var rewards: [[Double]]

  /// Creates a policy that knows nothing.
  ///
  /// - Precondition: at least one arm and one feature; α finite and at least 0, ε in [0, 1], λ
  ///   above 0.
  public init(
    arms: Int,
    width: Int,
    exploration: Double = 1,
    evenShare: Double = 0.1,
    penalty: Double = 1
  ) {
    precondition(arms >= 1 && width >= 1, "\(arms) arms, \(width) features")
    precondition(exploration >= 0 && exploration.isFinite, "an exploration of \(exploration)")
    precondition((0...1).contains(evenShare), "an even share of \(evenShare)")
    precondition(penalty > 0 && penalty.isFinite, "a penalty of \(penalty)")
    self.width = width
    self.exploration = exploration
    self.evenShare = evenShare
    var identity = Array(repeating: 0.0, count: width * width)
    for k in 0..<width { identity[k * width + k] = 1 / penalty }
    inverses = Array(repeating: identity, count: arms)
    rewards = Array(repeating: Array(repeating: 0, count: width), count: arms)
  }

  /// θᵀx of each arm: `[arms]`. O(arms · width²).
  public func means(for features: [Double]) -> [Double] {
    check(features)
    return inverses.indices.map { arm in dot(product(arm, features), rewards[arm]) }
  }

  /// p of each arm: what is expected and what may be hoped for: `[arms]`. O(arms · width²).
  public func bounds(for features: [Double]) -> [Double] {
    check(features)
    return inverses.indices.map { arm in
      let turned = product(arm, features)
      return dot(turned, rewards[arm])
        + exploration * max(0, dot(turned, features)).squareRoot()
    }
  }

  /// The probability of each arm to be chosen: `[arms]`, in sum 1.
  public func propensities(for features: [Double]) -> [Double] {
    propensities(for: features, among: Array(inverses.indices))
  }

  /// The probability of each of some arms to be chosen where there are no others: `[arms]`, in sum
  /// 1. Of equal bounds the lower arm.
  ///
  /// - Precondition: at least one of the arms, ascending.
  public func propensities(for features: [Double], among arms: [Int]) -> [Double] {
    precondition(
      !arms.isEmpty && arms.allSatisfy(inverses.indices.contains),
      "no choice among arms \(arms) of \(inverses.count)"
    )
    let all = bounds(for: features)
    let best = arms.indices.reduce(0) { all[arms[$1]] > all[arms[$0]] ? $1 : $0 }
    let even = evenShare / Double(arms.count)
    return arms.indices.map { even + ($0 == best ? 1 - evenShare : 0) }
  }

  /// Chooses, with the propensity to be logged. Of equal bounds the lower arm.
  public func choose(
    for features: [Double],
    using generator: inout SeededGenerator
  ) -> ExplorationChoice {
    choose(for: features, among: Array(inverses.indices), using: &generator)
  }

  /// Chooses among some arms as if there were no others.
  ///
  /// - Precondition: at least one of the arms, ascending.
  public func choose(
    for features: [Double],
    among arms: [Int],
    using generator: inout SeededGenerator
  ) -> ExplorationChoice {
    let chances = propensities(for: features, among: arms)
    let place = generator.weightedIndex(chances)
    return ExplorationChoice(arm: arms[place], propensity: chances[place])
  }

  /// Learns what a choice earned. O(width²).
  public mutating func learn(arm: Int, features: [Double], reward: Double) {
    check(features)
    let turned = product(arm, features)
    let divisor = 1 + dot(turned, features)
    for row in 0..<width {
      for column in 0..<width {
        inverses[arm][row * width + column] -= turned[row] * turned[column] / divisor
      }
      rewards[arm][row] += reward * features[row]
    }
  }

  private func check(_ features: [Double]) {
    precondition(features.count == width, "\(features.count) features for width \(width)")
  }

  private func product(_ arm: Int, _ vector: [Double]) -> [Double] {
    (0..<width).map { row in
      (0..<width).reduce(0) { $0 + inverses[arm][row * width + $1] * vector[$1] }
    }
  }

  private func dot(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
