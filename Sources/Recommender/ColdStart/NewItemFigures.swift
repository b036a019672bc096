/// What scores of new items are worth: means over the users who were asked, each alike.
public struct NewItemFigures: Hashable, Sendable {
  /// The area under the curve over all new items; see ``AreaUnderCurve``.
  public var area = 0.0
  /// The share of a user's liked new items that the list holds; see ``RankingMetrics/recall``.
  public var recall = 0.0
  /// See ``RankingMetrics/ndcg``.
  public var ndcg = 0.0

  /// Creates figures of nothing.
  public init() {}
}
