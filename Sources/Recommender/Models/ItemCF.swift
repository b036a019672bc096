/// Item-based collaborative filtering: items are similar when the same users clicked both.
///
/// For an item i and a neighbour j, over the users who liked both, with n clicks between the two:
///
///     weight(i, j) = Σ_u timeDecay(|t_ui − t_uj|) · direction · positionDecay^n · user(u)
///     similarity(i, j) = weight(i, j) / (|N(i)|^β · |N(j)|^α + shrinkage), β = 1 − α as a rule
///     score(u, j) = Σ_i∈N(u) historyWeight(u, i) · similarity(i, j)
///
/// direction is 1 where j was clicked after i and ``ItemCFOptions/backwardWeight`` where before, so
/// the similarity is not symmetric unless that is 1 and α = β. user(u) = (1 / ln(1 + |N(u)|))^s.
/// With the default options this is cosine similarity.
///
/// Clicks with a value of 0 or below count for nothing here, other values count alike.
///
/// Sources: Sarwar et al., "Item-based collaborative filtering recommendation algorithms", WWW
/// 2001, doi:10.1145/371920.372071; Deshpande and Karypis, "Item-based top-N recommendation
/// algorithms", ACM TOIS 22(1), 2004, doi:10.1145/963770.963776 (the exponent on the neighbour's
/// popularity, top-k); Ferrari Dacrema et al., "A troubling analysis of reproducibility and
/// progress in recommender systems research", ACM TOIS 39(2), 2021, doi:10.1145/3434185 (the
/// shrinkage); Breese, Heckerman and Kadie, "Empirical analysis of predictive algorithms for
/// collaborative filtering", UAI 1998, arXiv:1301.7363 (inverse user frequency, there for items;
/// for users as in Xiang, "推荐系统实践", 2012, section 2.4.2).
public struct ItemCF: RecommendationAlgorithm, Hashable {
  /// `itemcf`.
  public var name: String { "itemcf" }
  /// True.
  public var isPersonal: Bool { true }
  /// The weights.
  public var options: ItemCFOptions

  /// Creates the algorithm.
  public init(options: ItemCFOptions = ItemCFOptions()) { self.options = options }

  /// Finds the nearest neighbours of every item.
  ///
  /// One item at a time, so memory is O(items + kept neighbours); time is O(Σ_u |N(u)|²).
  public func fit(
    _ likes: Likes,
    under conditions: FitConditions
  ) throws(RecommenderError) -> ItemCFModel {
    try fit(likes, wanted: nil, under: conditions)
  }

  /// Finds the nearest neighbours of some items only; the others are left without any.
  ///
  /// Enough to look at a few items, or to recommend to a user from the items of one history, for
  /// which each of them keeps its nearest whatever ``ItemCFOptions/truncation`` says.
  public func fit(
    _ likes: Likes,
    neighboursOf items: [ItemIndex]
  ) throws(RecommenderError) -> ItemCFModel {
    try fit(likes, wanted: Set(items), under: FitConditions())
  }

  private func fit(
    _ likes: Likes,
    wanted: Set<ItemIndex>?,
    under conditions: FitConditions
  ) throws(RecommenderError) -> ItemCFModel {
    let weighting = ItemCFWeighting(options: options, longestHistory: likes.longestHistory)
    let fit = ItemCFFit(likes: likes, weighting: weighting, wanted: wanted, conditions: conditions)
    return ItemCFModel(
      options: options,
      table: try fit.table(),
      fitted: wanted,
      likes: likes
    )
  }
}
