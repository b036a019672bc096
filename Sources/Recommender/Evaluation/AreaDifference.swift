/// How far one model's area under the curve lies above another's on the same samples.
///
/// Two areas on the same samples share most of their luck, so that their difference is known far
/// better than either of them. What another training would have come to is not part of it.
///
/// With V the share of the samples of the other kind that a sample is on the right side of (an
/// equal score counts half), d the difference of the two models' V, m positives, n negatives:
///
///     mean = mean of d over positives
///     error² = var(d over positives) / m + var(d over negatives) / n
///
/// Source: DeLong, DeLong and Clarke-Pearson, Biometrics 44(3), 1988, doi:10.2307/2531595.
public struct AreaDifference: Hashable, Sendable {
  /// The first model's area less the second's.
  public let mean: Double
  /// The standard error of it.
  public let error: Double

  /// Whether its 95% interval, that of a normal distribution, leaves out zero.
  public var isClear: Bool { abs(mean) > NormalDistribution.quantile(0.975) * error }

  /// Compares two scores of the same samples, or is nil where there are fewer than two of a kind.
  ///
  /// Scores are not NaN. O(n log n).
  public init?(_ first: [Double], _ second: [Double], isPositive: [Bool]) {
    precondition(
      first.count == isPositive.count && second.count == isPositive.count,
      "\(first.count) and \(second.count) scores of \(isPositive.count) samples"
    )
    let positives = isPositive.count { $0 }
    guard positives >= 2, isPositive.count - positives >= 2 else { return nil }
    let differences = zip(
      Self.placements(first, isPositive),
      Self.placements(second, isPositive)
    ).map { $0 - $1 }
    var (sums, squares) = ([0.0, 0.0], [0.0, 0.0])
    let counts = [Double(isPositive.count - positives), Double(positives)]
    for (difference, isPositive) in zip(differences, isPositive) {
      sums[isPositive ? 1 : 0] += difference
    }
    let means = zip(sums, counts).map { $0 / $1 }
    for (difference, isPositive) in zip(differences, isPositive) {
      let kind = isPositive ? 1 : 0
      squares[kind] += (difference - means[kind]) * (difference - means[kind])
    }
    mean = means[1]
    error = (squares[0] / (counts[0] - 1) / counts[0] + squares[1] / (counts[1] - 1) / counts[1])
      .squareRoot()
  }

  /// For each sample the share of the other kind that it is on the right side of: a positive above
  /// negatives, a negative below positives.
  private static func placements(_ scores: [Double], _ isPositive: [Bool]) -> [Double] {
    let order = scores.indices.sorted { scores[$0] < scores[$1] }
    let positives = Double(isPositive.count { $0 })
    let negatives = Double(isPositive.count) - positives
    var placements = Array(repeating: 0.0, count: scores.count)
    var (positivesBelow, negativesBelow) = (0.0, 0.0)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, scores[order[end]] == scores[order[start]] { end += 1 }
      let tied = Double(order[start..<end].count { isPositive[$0] })
      let others = Double(end - start) - tied
      for sample in order[start..<end] {
        placements[sample] =
          isPositive[sample]
          ? (negativesBelow + others / 2) / negatives
          : (positives - positivesBelow - tied / 2) / positives
      }
      positivesBelow += tied
      negativesBelow += others
      start = end
    }
    return placements
  }
}
