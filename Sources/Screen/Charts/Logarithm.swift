/// The logarithm, which the standard library leaves to a C library that this module does without.
enum Logarithm {
  private static let naturalOfTwo = 0.693_147_180_559_945_3
  private static let naturalOfTen = 2.302_585_092_994_045_7

  /// The decimal logarithm of a positive, finite number, within 1e-14 of its size.
  ///
  /// x = m · 2ᵉ with m in [1, 2); ln m = 2 (z + z³/3 + z⁵/5 + …) with z = (m − 1)/(m + 1) ≤ 1/3,
  /// where 17 terms reach the last digit.
  static func decimal(_ value: Double) -> Double {
    let z = (value.significand - 1) / (value.significand + 1)
    var power = z
    var sum = 0.0
    for term in 0..<17 {
      sum += power / Double(2 * term + 1)
      power *= z * z
    }
    return (Double(value.exponent) * naturalOfTwo + 2 * sum) / naturalOfTen
  }
}
