import Neural

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The standard normal distribution.
public enum NormalDistribution {
  /// φ(x) = e^(−x²/2) / √(2π).
  public static func density(_ x: Double) -> Double {
    Double.exponential(-x * x / 2) / (2 * Double.pi).squareRoot()
  }

  /// Φ(x), the probability below x; exact far out in either tail.
  public static func below(_ x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }

  /// Φ⁻¹(p) for p in (0, 1), to some 1e-12. Halves an interval, since no table is then needed.
  public static func quantile(_ p: Double) -> Double {
    precondition(p > 0 && p < 1, "\(p) is no probability inside (0, 1)")
    var (low, high) = (-40.0, 40.0)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if below(middle) < p { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
