/// EASE^R: the linear model of each item on all the others, in closed form.
///
///     G = XᵀX + λI,  P = G⁻¹,  B_ij = −P_ij / P_jj for i ≠ j and 0 for i = j
///     score(u, j) = Σ_{i ∈ N(u)} historyWeight(u, i) · B_ij
///
/// X is users × items, 1 for a like. Where ItemCF looks at pairs, the inverse takes out of each
/// pair what other items explain: of ten sequels the first does not count ten times.
///
/// Source: Steck, "Embarrassingly shallow autoencoders for sparse data", WWW 2019,
/// doi:10.1145/3308558.3313710, arXiv:1905.03375.
public struct EASE: RecommendationAlgorithm, Hashable {
  /// `ease`.
  public var name: String { "ease" }
  /// True.
  public var isPersonal: Bool { true }
  /// The penalty λ, above 0; in likes, as it is added to the popularity of each item.
  public var penalty: Double
  /// How a user's history weighs when something is recommended.
  public var history: HistoryWeighting

  /// Creates the algorithm.
  public init(penalty: Double = 500, history: HistoryWeighting = HistoryWeighting()) {
    self.penalty = penalty
    self.history = history
  }

  /// Solves for all weights at once: O(Σ_u |N(u)|² + n³) for n liked items, 8n² bytes.
  ///
  /// The inversion is announced before anything is computed, and reports while it goes on.
  ///
  /// - Precondition: the penalty is finite and above 0.
  public func fit(
    _ likes: Likes,
    under conditions: FitConditions
  ) throws(RecommenderError) -> EASEModel {
    precondition(penalty > 0 && penalty.isFinite, "a penalty of \(penalty)")
    let liked = likes.interactions.items.names.indices.filter { !likes.occurrences(of: $0).isEmpty }
    let bytes = 8 * Double(liked.count) * Double(liked.count)
    try conditions.check(bytes: bytes)
    conditions.announce?(.inversion(size: liked.count, bytes: bytes))
    var place = Array(repeating: Int32(-1), count: likes.interactions.items.count)
    for (index, item) in liked.enumerated() { place[item] = Int32(truncatingIfNeeded: index) }
    var matrix = try gram(likes, liked, place, conditions)
    try SymmetricInverse.replace(&matrix, size: liked.count, under: conditions, over: 0.3...1)
    weights(&matrix, size: liked.count)
    conditions.progress?(1)
    return EASEModel(
      likes: likes,
      history: history,
      liked: liked.map { Int32(truncatingIfNeeded: $0) },
      place: place,
      weights: matrix
    )
  }

  /// XᵀX + λI over the liked items: `[n, n]`.
  private func gram(
    _ likes: Likes,
    _ liked: [Int],
    _ place: [Int32],
    _ conditions: FitConditions
  ) throws(RecommenderError) -> [Double] {
    let size = liked.count
    var matrix = Array(repeating: 0.0, count: size * size)
    for (row, item) in liked.enumerated() {
      if Task.isCancelled { throw .cancelled }
      if row % 256 == 0 { conditions.progress?(0.3 * Double(row) / Double(size)) }
      for occurrence in likes.occurrences(of: item) {
        for like in likes.history(of: Int(likes.occurrenceUsers[occurrence])) {
          matrix[row * size + Int(place[Int(likes.items[like])])] += 1
        }
      }
      matrix[row * size + row] += penalty
    }
    return matrix
  }

  /// Turns the inverse into the weights B, in place.
  private func weights(_ matrix: inout [Double], size: Int) {
    let diagonal = (0..<size).map { matrix[$0 * size + $0] }
    for row in 0..<size {
      for column in 0..<size { matrix[row * size + column] /= -diagonal[column] }
      matrix[row * size + row] = 0
    }
  }
}
