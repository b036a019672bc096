/// What another policy would have earned, from a log with propensities.
///
///     IPS = 1/n · Σ r_t · π(a_t) / p_t        SNIPS = Σ r_t · π(a_t) / p_t / Σ π(a_t) / p_t
///
/// IPS is right on average where the logging policy could choose whatever π does; SNIPS gives up a
/// little of that for far less spread. Choices that π would never make count 0.
///
/// Sources: Horvitz and Thompson 1952, doi:10.1080/01621459.1952.10483446; Li et al., "Unbiased
/// offline evaluation of contextual-bandit-based news article recommendation algorithms", WSDM
/// 2011, doi:10.1145/1935826.1935878; Swaminathan and Joachims, "The self-normalized estimator for
/// counterfactual learning", NIPS 2015.
public struct InversePropensity: Hashable, Sendable {
  private var count = 0
  private var weighted = 0.0
  private var weights = 0.0

  /// Creates an estimate of an empty log.
  public init() {}

  /// Adds a line of the log: what was chosen, what it earned, and how likely π is to choose it.
  ///
  /// - Precondition: the propensity is above 0.
  public mutating func add(_ choice: ExplorationChoice, reward: Double, probability: Double) {
    precondition(choice.propensity > 0, "a propensity of \(choice.propensity)")
    count += 1
    weighted += reward * probability / choice.propensity
    weights += probability / choice.propensity
  }

  /// IPS, or nil of an empty log.
  public var value: Double? { count > 0 ? weighted / Double(count) : nil }

  /// SNIPS, or nil where π would have made none of the choices.
  public var selfNormalised: Double? { weights > 0 ? weighted / weights : nil }
}
