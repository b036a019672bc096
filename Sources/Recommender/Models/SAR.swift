/// Smart Adaptive Recommendations: Jaccard neighbours, and a history that fades.
///
///     similarity(i, j) = c_ij / (c_ii + c_jj − c_ij)
///     affinity(u, i)   = value(u, i) · 2^(−(T − t_ui) / H)
///     score(u, j)      = Σ_{i ∈ N(u)} affinity(u, i) · similarity(i, j)
///
/// c_ij counts the users who liked both, T is the latest time of the whole log and H the half-life.
/// The values count here: a film with five stars speaks five times as loudly as one with one.
///
/// Source: Microsoft, "Recommenders: SAR single node on MovieLens", 2018-2024, with its settings
/// (Jaccard, 30 days), recommenders 1.2.0.
public struct SAR: RecommendationAlgorithm, Hashable {
  /// `sar`.
  public var name: String { "sar" }
  /// True.
  public var isPersonal: Bool { true }
  /// The days H after which a like weighs half, above 0; nil for a history that does not fade.
  public var halfLife: Double?

  /// Creates the algorithm.
  public init(halfLife: Double? = 30) { self.halfLife = halfLife }

  /// Finds all neighbours of every item. O(Σ_u |N(u)|²), and memory for every pair that occurs.
  ///
  /// - Precondition: the half-life is above 0.
  public func fit(
    _ likes: Likes,
    under conditions: FitConditions
  ) throws(RecommenderError) -> SARModel {
    precondition(halfLife ?? 1 > 0, "a half-life of \(halfLife ?? 1) days")
    let counts = likes.interactions.items.names.indices.map {
      Double(likes.occurrences(of: $0).count)
    }
    let search = NeighbourSearch(
      columnOffsets: likes.itemOffsets,
      rows: likes.occurrenceUsers,
      rowOffsets: likes.userOffsets,
      columns: likes.items,
      similarity: PairSimilarity(form: .jaccard, own: counts, other: counts),
      kept: .max,
      conditions: conditions
    )
    let table = try search.symmetric(rowWeights: nil)
    return SARModel(
      likes: likes,
      halfLife: halfLife,
      latest: likes.interactions.latestTime ?? 0,
      // An item is like itself: that shows where what was seen is not left out.
      table: table.ledByThemselves { counts[$0] > 0 }
    )
  }
}
