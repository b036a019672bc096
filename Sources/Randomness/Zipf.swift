#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Ranks 1…n, where rank r is drawn in proportion to r^(−exponent): few are popular, many rare.
///
/// The popularity of films, words and goods looks like this, with an exponent near 1.
///
/// Source: Zipf, "Human behavior and the principle of least effort", 1949.
public struct Zipf: Sendable, Hashable {
  /// How steeply popularity falls; 0 makes all ranks equal.
  public let exponent: Double
  /// The probability of each rank, rank 1 first; they add up to 1.
  public let probabilities: [Double]
  private let table: AliasTable

  /// Creates the distribution over `count` ranks. O(count).
  public init(count: Int, exponent: Double) {
    precondition(count > 0, "Zipf's law needs at least one rank, not \(count)")
    precondition(exponent >= 0 && exponent.isFinite, "the exponent \(exponent) is not in 0…")
    let weights = (1...count).map { pow(Double($0), -exponent) }
    let total = weights.reduce(0, +)
    self.exponent = exponent
    probabilities = weights.map { $0 / total }
    table = AliasTable(weights: weights)
  }

  /// Draws a rank, counted from 1.
  public func draw(from generator: inout SeededGenerator) -> Int {
    table.draw(from: &generator) + 1
  }
}
