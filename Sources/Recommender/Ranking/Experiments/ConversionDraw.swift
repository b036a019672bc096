import Neural
import Randomness

/// Who converts among an arm's users, in the order in which they come.
///
/// Leaps from one conversion to the next: gaps are geometric, each an exponential number over
/// −ln(1 − rate), rounded up. So one generator draws the same luck at every rate: the k-th
/// conversion comes the sooner the higher the rate, and neither how many users there will be nor
/// how often they are counted moves any of them. O(conversions).
///
/// Source: Devroye, "Non-uniform random variate generation", Springer 1986, section X.4.3.
struct ConversionDraw {
  private let rate: Double
  private var generator: SeededGenerator
  /// The user who converts next, counted from 1; infinite where nobody does.
  private var next = 0.0
  private var conversions = 0

  /// Begins before the first user.
  init(rate: Double, using generator: SeededGenerator) {
    precondition((0...1).contains(rate), "\(rate) is no rate")
    self.rate = -Double.logarithm(1 - rate)
    self.generator = generator
    advance()
  }

  /// How many of the first users converted; asked for ever more users.
  mutating func count(among users: Int) -> Int {
    while next <= Double(users) {
      conversions += 1
      advance()
    }
    return conversions
  }

  private mutating func advance() {
    next += rate > 0 ? (generator.exponential(rate: 1) / rate).rounded(.down) + 1 : .infinity
  }
}
