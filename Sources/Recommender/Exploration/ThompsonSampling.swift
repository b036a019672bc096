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

  /// Chooses, with the propensity to be logged. O(arms · 1024).
  public func choose(using generator: inout SeededGenerator) -> ExplorationChoice {
    choose(among: Array(clicks.indices), using: &generator)
  }

  /// Chooses among some arms as if there were no others. O(arms · 1024).
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
    precondition(!arms.isEmpty, "no arm to choose")
    let drawn = arms.map { generator.beta(clicks[$0], misses[$0]) }
    // Of equal draws the lower arm: they do not occur but by rounding.
    return drawn.indices.reduce(0) { drawn[$1] > drawn[$0] ? $1 : $0 }
  }

  /// Learns what became of a choice.
  public mutating func learn(arm: Int, clicked: Bool) {
    if clicked { clicks[arm] += 1 } else { misses[arm] += 1 }
  }

  /// The probability of each arm to be chosen: `[arms]`, in sum 1. O(arms · 1024).
  public var propensities: [Double] { propensities(among: Array(clicks.indices)) }

  /// The probability of each of some arms to be chosen where there are no others: `[arms]`, in sum
  /// 1. O(arms · 1024).
  ///
  /// By the midpoint rule over 1,024 intervals between the ends of what is likely, in which
  /// densities are smooth: within 0.001 for α and β from 1 on, held against draws by a test.
  public func propensities(among arms: [Int]) -> [Double] {
    // From the lowest to the highest rate that any arm is likely to draw.
    let ends = arms.map { arm in
      let sum = clicks[arm] + misses[arm]
      let mean = clicks[arm] / sum
      let deviation = (mean * (1 - mean) / (sum + 1)).squareRoot()
      return (mean - 12 * deviation, mean + 12 * deviation)
    }
    let low = max(0, ends.map(\.0).min() ?? 0)
    let high = min(1, ends.map(\.1).max() ?? 1)
    let steps = 1024
    let width = (high - low) / Double(steps)
    let places = (0..<steps).map { low + (Double($0) + 0.5) * width }
    let (hits, losses) = (places.map { log($0) }, places.map { log(1 - $0) })
    // f and F of each arm: `[arms]` of `[steps]`.
    var (densities, below): ([[Double]], [[Double]]) = ([], [])
    for arm in arms {
      let (a, b) = (clicks[arm] - 1, misses[arm] - 1)
      let logs = (0..<steps).map { a * hits[$0] + b * losses[$0] }
      let most = logs.max() ?? 0
      var density = logs.map { exp($0 - most) }
      let total = density.reduce(0, +)
      for step in 0..<steps { density[step] /= total }
      var sum = 0.0
      below.append(
        density.map { share in
          defer { sum += share }
          return sum + share / 2
        }
      )
      densities.append(density)
    }
    // Π_{b < a} F_b times Π_{b > a} F_b.
    var chances = Array(repeating: 0.0, count: arms.count)
    var before = Array(repeating: 1.0, count: steps)
    var after = Array(repeating: Array(repeating: 1.0, count: steps), count: arms.count)
    for arm in arms.indices.dropLast().reversed() {
      for step in 0..<steps { after[arm][step] = after[arm + 1][step] * below[arm + 1][step] }
    }
    for arm in arms.indices {
      for step in 0..<steps {
        chances[arm] += densities[arm][step] * before[step] * after[arm][step]
        before[step] *= below[arm][step]
      }
    }
    let total = chances.reduce(0, +)
    return chances.map { $0 / total }
  }
}
