/// The area under the ROC curve: how often a positive is scored above a negative.
public enum AreaUnderCurve {
  /// A score, and whether what it is of was positive.
  public struct Sample: Hashable, Sendable {
    /// The score.
    public var score: Double
    /// Whether it was clicked, bought, liked.
    public var isPositive: Bool

    /// Creates a sample.
    public init(score: Double, isPositive: Bool) {
      self.score = score
      self.isPositive = isPositive
    }
  }

  /// P(score of a positive > score of a negative) + ½ P(equal), or nil where one kind is missing.
  ///
  /// By ranks, where tied scores share their mean rank. O(n log n). Scores are not NaN.
  ///
  /// Source: Mann and Whitney 1947, doi:10.1214/aoms/1177730491; Hanley and McNeil, Radiology
  /// 143(1), 1982, doi:10.1148/radiology.143.1.7063747.
  public static func of(_ samples: [Sample]) -> Double? {
    let positives = samples.count { $0.isPositive }
    let negatives = samples.count - positives
    guard positives > 0, negatives > 0 else { return nil }
    let sorted = samples.sorted { $0.score < $1.score }
    var rankSum = 0.0
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].score == sorted[start].score { end += 1 }
      let meanRank = Double(start + end + 1) / 2
      rankSum += meanRank * Double(sorted[start..<end].count { $0.isPositive })
      start = end
    }
    let least = Double(positives) * Double(positives + 1) / 2
    return (rankSum - least) / (Double(positives) * Double(negatives))
  }

  /// The mean of the groups' areas, each weighed by its samples: GAUC.
  ///
  /// A group that lacks positives or negatives is left out; nil where all do. So a model cannot
  /// gain by scoring active users higher, which no user would ever see.
  ///
  /// Source: Zhu et al., "Optimized cost per click in Taobao display advertising", KDD 2017,
  /// doi:10.1145/3097983.3098134, arXiv:1703.02091, section 4.1, with impressions as weights.
  public static func grouped(_ groups: [[Sample]]) -> Double? {
    var (sum, weight) = (0.0, 0.0)
    for group in groups {
      guard let area = of(group) else { continue }
      sum += area * Double(group.count)
      weight += Double(group.count)
    }
    return weight > 0 ? sum / weight : nil
  }
}
