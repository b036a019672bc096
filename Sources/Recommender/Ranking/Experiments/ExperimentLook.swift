/// What a test has seen at one of its looks.
public struct ExperimentLook: Hashable, Sendable {
  /// Users of each arm so far.
  public var usersPerArm: Int
  /// Conversions of the control and of the treatment so far.
  public var conversions: [Int]

  /// Creates a look.
  public init(usersPerArm: Int, conversions: [Int]) {
    precondition(conversions.count == 2 && usersPerArm > 0, "two arms of \(usersPerArm) users")
    (self.usersPerArm, self.conversions) = (usersPerArm, conversions)
  }

  /// The rate of an arm.
  public func rate(of arm: ExperimentArm) -> Double {
    Double(conversions[arm.rawValue]) / Double(usersPerArm)
  }

  /// (p₂ − p₁) / p₁, or nil where the control had no conversion.
  public var lift: Double? {
    let control = rate(of: .control)
    return control > 0 ? rate(of: .treatment) / control - 1 : nil
  }

  /// z = (p₂ − p₁) / √(2 p̄ (1 − p̄) / n); 0 where nothing or everything converted.
  public var statistic: Double {
    let mean = (rate(of: .control) + rate(of: .treatment)) / 2
    let variance = 2 * mean * (1 - mean) / Double(usersPerArm)
    guard variance > 0 else { return 0 }
    return (rate(of: .treatment) - rate(of: .control)) / variance.squareRoot()
  }

  /// The probability of |z| this large without a difference.
  public var pValue: Double { 2 * NormalDistribution.below(-abs(statistic)) }
}
