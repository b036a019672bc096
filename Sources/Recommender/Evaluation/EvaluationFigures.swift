/// What a model's recommendations are worth: means over the users who were asked, each alike.
public struct EvaluationFigures: Hashable, Sendable {
  /// The means of the lists' figures; see ``RankingMetrics``.
  public var ndcg = 0.0
  /// See ``RankingMetrics/recall``.
  public var recall = 0.0
  /// See ``RankingMetrics/precision``.
  public var precision = 0.0
  /// The mean of ``RankingMetrics/averagePrecision``: MAP.
  public var meanAveragePrecision = 0.0
  /// See ``RankingMetrics/hitRate``.
  public var hitRate = 0.0
  /// The mean of ``RankingMetrics/reciprocalRank``: MRR.
  public var meanReciprocalRank = 0.0
  /// The share of the items of the training part that anyone was recommended.
  public var coverage = 0.0
  /// The mean of −log2(share of users who liked the item) over all places of all lists, in bits.
  ///
  /// An item that nobody liked counts as one that one user did.
  ///
  /// Source: Zhou et al., "Solving the apparent diversity-accuracy dilemma of recommender systems",
  /// PNAS 107(10), 2010, doi:10.1073/pnas.1000488107 (self-information).
  public var novelty = 0.0
  /// The mean number of users who liked the item, over all places of all lists.
  public var meanPopularity = 0.0
  /// The share of all places of all lists that hold an item of the ``Evaluation/longTail``.
  ///
  /// Where all lists are full it is the "average percentage of long tail items" of Abdollahpouri,
  /// Burke and Mobasher, "Managing popularity bias in recommender systems with personalized
  /// re-ranking", FLAIRS 2019, arXiv:1901.07555, but for where the tail begins.
  public var longTailShare = 0.0

  /// Creates figures of nothing.
  public init() {}

  mutating func add(_ list: RankingMetrics) {
    ndcg += list.ndcg
    recall += list.recall
    precision += list.precision
    meanAveragePrecision += list.averagePrecision
    hitRate += list.hitRate
    meanReciprocalRank += list.reciprocalRank
  }

  mutating func average(over users: Int) {
    guard users > 0 else { return }
    let count = Double(users)
    ndcg /= count
    recall /= count
    precision /= count
    meanAveragePrecision /= count
    hitRate /= count
    meanReciprocalRank /= count
  }
}
