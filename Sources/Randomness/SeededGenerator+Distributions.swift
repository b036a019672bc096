#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension SeededGenerator {
  /// A number of the normal distribution. Draws twice from the generator, always.
  ///
  /// √(−2 ln u) · cos(2πv) with u in (0, 1] and v in [0, 1): the cosine half of a pair. The sine
  /// half is not kept, so that the state is the generator's alone.
  ///
  /// Source: Box and Muller, "A note on the generation of random normal deviates", Annals of
  /// Mathematical Statistics 29(2), 1958, doi:10.1214/aoms/1177706645.
  public mutating func normal(mean: Double = 0, standardDeviation: Double = 1) -> Double {
    let radius = (-2 * log(1 - unit())).squareRoot()
    return mean + standardDeviation * radius * cos(2 * Double.pi * unit())
  }

  /// A number of the exponential distribution: −ln(u) / rate, with mean 1 / rate.
  public mutating func exponential(rate: Double) -> Double {
    precondition(rate > 0, "an exponential distribution needs a rate above 0, not \(rate)")
    return -log(1 - unit()) / rate
  }

  /// An index drawn in proportion to its weight. O(n); for many draws see ``AliasTable``.
  ///
  /// Weights are finite and not negative, and one of them is above 0.
  public mutating func weightedIndex(_ weights: [Double]) -> Int {
    let total = weights.reduce(0, +)
    precondition(
      total > 0 && total.isFinite && weights.allSatisfy { $0 >= 0 },
      "weights must be finite, not negative, and not all 0"
    )
    var rest = unit() * total
    var chosen = 0
    for (index, weight) in weights.enumerated() where weight > 0 {
      chosen = index
      if rest < weight { break }
      rest -= weight
    }
    return chosen
  }
}
