public import Randomness

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Chooses an arm as often as it may be the best: draws a click rate for each, and takes the
/// highest.
///
///     θ_a ~ Beta(α + clicks_a, β + misses_a),  a* = argmax θ_a
///     P(a) = ∫ f_a(x) · Π_{b ≠ a} F_b(x) dx
///
/// Sources: Thompson, "On the likelihood that one unknown probability exceeds another", Biometrika
/// 25, 1933, doi:10.1093/biomet/25.3-4.285; Chapelle and Li, "An empirical evaluation of Thompson
/// sampling", NIPS 2011.
public struct ThompsonSampling: Hashable, Sendable {
  /// α and β of each arm: 1 and 1, and one more for each click or miss: `[arms]`.
  public private(set) var clicks: [Double]
  /// β of each arm: `[arms]`.
  public private(set) var misses: [Double]

  /// Creates a policy that knows nothing: every rate is as likely, or as the prior says.
  ///
  /// - Precondition: at least one arm; both priors are finite and at least 0.1.
  public init(arms: Int, priorClicks: Double = 1, priorMisses: Double = 1) {
    precondition(arms >= 1, "\(arms) arms")
    precondition(
      (0.1...1e12).contains(priorClicks) && (0.1...1e12).contains(priorMisses),
      "a prior of \(priorClicks) and \(priorMisses)"
    )
    clicks = Array(repeating: priorClicks, count: arms)
    misses = Array(repeating: priorMisses, count: arms)
  }

  /// The expected click rate of each arm: α / (α + β).
  public var means: [Double] { zip(clicks, misses).map { $0 / ($0 + $1) } }

  /// Chooses, with the propensity to be logged. O(arms · steps); see ``propensities(among:)``.
  public func choose(using generator: inout SeededGenerator) -> ExplorationChoice {
    choose(among: Array(clicks.indices), using: &generator)
  }

  /// Chooses among some arms as if there were no others. O(arms · steps).
  ///
  /// - Precondition: at least one of the arms, ascending.
  public func choose(
    among arms: [Int],
    using generator: inout SeededGenerator
  ) -> ExplorationChoice {
    let place = draw(among: arms, using: &generator)
    return ExplorationChoice(
      arm: arms[place],
      propensity: max(propensities(among: arms)[place], .leastNormalMagnitude)
    )
  }

  /// Chooses as ``choose(using:)`` does, for where nothing is logged. O(arms).
  public func draw(using generator: inout SeededGenerator) -> Int {
    draw(among: Array(clicks.indices), using: &generator)
  }

  /// The place, among some arms, of the one with the greatest draw.
  private func draw(among arms: [Int], using generator: inout SeededGenerator) -> Int {
    precondition(
      !arms.isEmpty && arms.allSatisfy(clicks.indices.contains),
      "no choice among arms \(arms) of \(clicks.count)"
    )
    let drawn = arms.map { generator.beta(clicks[$0], misses[$0]) }
    // Of equal draws the lower arm: they do not occur but by rounding.
    return drawn.indices.reduce(0) { drawn[$1] > drawn[$0] ? $1 : $0 }
  }

  /// Learns what became of a choice.
  public mutating func learn(arm: Int, clicked: Bool) {
    if clicked { clicks[arm] += 1 } else { misses[arm] += 1 }
  }

  /// The probability of each arm to be chosen: `[arms]`, in sum 1. O(arms · steps).
  public var propensities: [Double] { propensities(among: Array(clicks.indices)) }

  /// The probability of each of some arms to be chosen where there are no others: `[arms]`, in sum
  /// 1. O(arms · steps).
  ///
  /// By the midpoint rule over 96 steps an arm, six to its deviation, in which densities are
  /// smooth: within 0.001 for α and β from 1 on, however many trials one arm has beside a new one,
  /// held against draws and a finer integral by tests. At most 96 · arms steps.
  public func propensities(among arms: [Int]) -> [Double] {
    BetaProducts(clicks: arms.map { clicks[$0] }, misses: arms.map { misses[$0] }).chances
  }
}
