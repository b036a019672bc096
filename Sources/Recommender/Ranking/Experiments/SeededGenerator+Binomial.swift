import Neural
import Randomness

extension SeededGenerator {
  /// How often something of a probability happens in that many trials.
  ///
  /// Leaps from one time to the next: gaps are geometric. O(trials · min(p, 1 − p)).
  ///
  /// Source: Devroye, "Non-uniform random variate generation", Springer 1986, section X.4.3.
  mutating func binomial(trials: Int, probability: Double) -> Int {
    precondition(trials >= 0 && (0...1).contains(probability), "\(trials) trials at \(probability)")
    if probability > 0.5 {
      return trials - binomial(trials: trials, probability: 1 - probability)
    }
    guard probability > 0 else { return 0 }
    let rate = -Double.logarithm(1 - probability)
    var count = 0
    var left = Double(trials)
    while true {
      left -= exponential(rate: rate).rounded(.down) + 1
      if left < 0 { return count }
      count += 1
    }
  }
}
