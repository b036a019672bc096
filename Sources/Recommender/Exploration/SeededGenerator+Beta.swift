import Randomness

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension SeededGenerator {
  /// A draw from the beta distribution: X / (X + Y) of two gammas. O(1) expected.
  mutating func beta(_ alpha: Double, _ beta: Double) -> Double {
    let (left, right) = (gamma(alpha), gamma(beta))
    let sum = left + right
    return sum > 0 ? left / sum : alpha / (alpha + beta)
  }

  /// A draw from the gamma distribution of scale 1, by rejection.
  ///
  /// Source: Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3),
  /// 2000, doi:10.1145/358407.358414; for shapes below 1 with their U^(1/a).
  mutating func gamma(_ shape: Double) -> Double {
    if shape < 1 {
      let draw = gamma(shape + 1)
      return draw * pow(1 - unit(), 1 / shape)
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let v = 1 + c * x
      guard v > 0 else { continue }
      let cube = v * v * v
      if log(1 - unit()) < 0.5 * x * x + d - d * cube + d * log(cube) { return d * cube }
    }
  }
}
