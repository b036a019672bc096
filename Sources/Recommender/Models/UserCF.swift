#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// User-based collaborative filtering: what the users most like you liked.
///
///     similarity(u, v) = Σ_{i ∈ N(u) ∩ N(v)} (1 / ln(1 + |N(i)|))^s / √(|N(u)| · |N(v)|)
///     score(u, j) = Σ_{v ∈ the k nearest to u, j ∈ N(v)} similarity(u, v)
///
/// With s = 0 the similarity is cosine. Values above 0 count alike.
///
/// Sources: Resnick et al., "GroupLens: an open architecture for collaborative filtering of
/// netnews", CSCW 1994, doi:10.1145/192844.192905 (neighbours among users); Breese, Heckerman and
/// Kadie, UAI 1998, arXiv:1301.7363 (the inverse frequency; for items as in Xiang, "推荐系统实践",
/// 2012, section 2.4.1, UserCF-IIF).
public struct UserCF: RecommendationAlgorithm, Hashable {
  /// `usercf`.
  public var name: String { "usercf" }
  /// True.
  public var isPersonal: Bool { true }
  /// How many neighbours are kept for each user, at least 0.
  public var neighbourCount: Int
  /// The power s of an item's weight (1 / ln(1 + |N(i)|))^s, at least 0; 0 counts all alike.
  public var popularItemPenalty: Double

  /// Creates the algorithm.
  public init(neighbourCount: Int = 100, popularItemPenalty: Double = 1) {
    self.neighbourCount = neighbourCount
    self.popularItemPenalty = popularItemPenalty
  }

  /// Finds the nearest neighbours of every user. O(Σ_i |N(i)|²).
  ///
  /// - Precondition: neither setting is below 0.
  public func fit(
    _ likes: Likes,
    under conditions: FitConditions
  ) throws(RecommenderError) -> UserCFModel {
    precondition(neighbourCount >= 0, "\(neighbourCount) neighbours")
    precondition(
      popularItemPenalty >= 0 && popularItemPenalty.isFinite,
      "a penalty of \(popularItemPenalty)"
    )
    let norms = likes.interactions.users.names.indices.map {
      Double(likes.history(of: $0).count).squareRoot()
    }
    let search = NeighbourSearch(
      columnOffsets: likes.userOffsets,
      rows: likes.items,
      rowOffsets: likes.itemOffsets,
      columns: likes.occurrenceUsers,
      similarity: PairSimilarity(form: .power, own: norms, other: norms),
      kept: neighbourCount,
      conditions: conditions
    )
    return UserCFModel(likes: likes, table: try search.symmetric(rowWeights: itemWeights(likes)))
  }

  private func itemWeights(_ likes: Likes) -> [Double]? {
    guard popularItemPenalty != 0 else { return nil }
    return likes.interactions.items.names.indices.map { item in
      let popularity = Double(max(1, likes.occurrences(of: item).count))
      return pow(1 / log(1 + popularity), popularItemPenalty)
    }
  }
}
