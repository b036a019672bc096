import Neural

/// How many users an A/B test needs.
public enum SampleSize {
  /// The users of each of two arms, to tell two rates apart.
  ///
  ///     n = (z_{1−α/2} √(2 p̄ (1 − p̄)) + z_{power} √(p₁(1 − p₁) + p₂(1 − p₂)))² / (p₂ − p₁)²
  ///
  /// Source: Fleiss, Levin and Paik, "Statistical methods for rates and proportions", 3rd edition,
  /// Wiley 2003, section 4.2, without the continuity correction.
  ///
  /// - Parameters:
  ///   - baseline: p₁, in (0, 1).
  ///   - lift: (p₂ − p₁) / p₁, the least that should be found; p₂ in (0, 1).
  ///   - level: α, how often a difference may be seen where there is none.
  ///   - power: how often the difference is to be found.
  public static func usersPerArm(
    baseline: Double,
    lift: Double,
    level: Double = 0.05,
    power: Double = 0.8
  ) -> Int {
    let other = baseline * (1 + lift)
    precondition(
      baseline > 0 && baseline < 1 && other > 0 && other < 1 && lift != 0,
      "\(baseline) and \(other) are no two rates"
    )
    precondition(
      level > 0 && level < 1 && power > 0 && power < 1,
      "a level of \(level) and a power of \(power)"
    )
    let mean = (baseline + other) / 2
    let alike = (2 * mean * (1 - mean)).squareRoot()
    let apart = (baseline * (1 - baseline) + other * (1 - other)).squareRoot()
    let sum =
      NormalDistribution.quantile(1 - level / 2) * alike
      + NormalDistribution.quantile(power) * apart
    let difference = other - baseline
    return Int((sum * sum / (difference * difference)).rounded(.up))
  }

  /// How often a test of that many users an arm finds the difference: the formula turned round.
  public static func power(
    usersPerArm: Int,
    baseline: Double,
    lift: Double,
    level: Double = 0.05
  ) -> Double {
    let other = baseline * (1 + lift)
    let mean = (baseline + other) / 2
    let alike = (2 * mean * (1 - mean)).squareRoot()
    let apart = (baseline * (1 - baseline) + other * (1 - other)).squareRoot()
    let distance = abs(other - baseline) * Double(usersPerArm).squareRoot()
    let bound = NormalDistribution.quantile(1 - level / 2) * alike
    return NormalDistribution.below((distance - bound) / apart)
      + NormalDistribution.below((-distance - bound) / apart)
  }
}
