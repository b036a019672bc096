public import Randomness

/// How ``UserLadder`` chooses what to try: by draws of click rates, or by what may be hoped for.
public enum ExplorationPolicy: Hashable, Sendable {
  /// One click rate an arm, whoever is asked.
  case thompson(ThompsonSampling)
  /// One linear model of the user's features an arm.
  case linUCB(LinUCB)

  /// Chooses an arm among some, with the propensity to be logged.
  ///
  /// - Parameter features: what is known of the user: `[width]`; of no use to Thompson sampling.
  /// - Precondition: at least one of the arms, ascending.
  public func choose(
    for features: [Double],
    among arms: [Int],
    using generator: inout SeededGenerator
  ) -> ExplorationChoice {
    switch self {
    case .thompson(let policy): policy.choose(among: arms, using: &generator)
    case .linUCB(let policy): policy.choose(for: features, among: arms, using: &generator)
    }
  }

  /// Learns whether what was shown of an arm was clicked.
  public mutating func learn(arm: Int, features: [Double], clicked: Bool) {
    switch self {
    case .thompson(var policy):
      policy.learn(arm: arm, clicked: clicked)
      self = .thompson(policy)
    case .linUCB(var policy):
      policy.learn(arm: arm, features: features, reward: clicked ? 1 : 0)
      self = .linUCB(policy)
    }
  }
}
