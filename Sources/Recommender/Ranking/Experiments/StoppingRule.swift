/// When a test that is looked at on its way may stop with a verdict.
public enum StoppingRule: String, Hashable, Sendable, CaseIterable {
  /// One look, at the planned end.
  case atTheEnd
  /// |z| > z_{1−α/2} at any look: peeking, which finds differences where there are none.
  case peeking
  /// One bound for all looks, raised so that all of them together err with α.
  ///
  /// Source: Pocock, "Group sequential methods in the design and analysis of clinical trials",
  /// Biometrika 64(2), 1977, doi:10.1093/biomet/64.2.191.
  case pocock
  /// A bound c √(K / k) at look k of K: hard at first, at the end nearly as without looks.
  ///
  /// Source: O'Brien and Fleming, "A multiple testing procedure for clinical trials", Biometrics
  /// 35(3), 1979, doi:10.2307/2530245.
  case obrienFleming

  /// The bounds of |z| at evenly spaced looks: `[looks]`; infinite where a look decides nothing.
  ///
  /// - Parameter level: α, two-sided.
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  public func bounds(
    looks: Int,
    level: Double = 0.05
  ) throws(RecommenderError) -> [Double] {
    precondition(looks >= 1, "\(looks) looks")
    precondition(level > 0 && level < 1, "a level of \(level)")
    let plain = NormalDistribution.quantile(1 - level / 2)
    switch self {
    case .peeking:
      return Array(repeating: plain, count: looks)
    case .atTheEnd:
      return (1...looks).map { $0 == looks ? plain : .infinity }
    case .pocock:
      return try SequentialBounds.scaled(Array(repeating: 1, count: looks), level: level)
    case .obrienFleming:
      let shape = (1...looks).map { (Double(looks) / Double($0)).squareRoot() }
      return try SequentialBounds.scaled(shape, level: level)
    }
  }
}
