/// A model that adds up a user's scores in a row with a place for every item.
public protocol ScoreRowModel: RecommendationModel {
  /// The likes that were learnt from.
  var likes: Likes { get }
  /// The list of one user: see ``RecommendationModel/recommend(to:count:excludingSeen:)``.
  ///
  /// - Parameter scores: A row of zeros before and after: `[items]`.
  func recommend(
    to user: UserIndex,
    count: Int,
    excludingSeen: Bool,
    scores: inout [Double]
  ) -> [Recommendation]
}

extension ScoreRowModel {
  /// See ``RecommendationModel/recommend(to:count:excludingSeen:)``.
  public func recommend(
    to user: UserIndex,
    count: Int,
    excludingSeen: Bool
  ) -> [Recommendation] {
    var scores = emptyRow
    return recommend(to: user, count: count, excludingSeen: excludingSeen, scores: &scores)
  }

  /// The same for many users, with one row of scores for all of them.
  public func recommend(
    to users: [UserIndex],
    count: Int,
    excludingSeen: Bool
  ) -> [[Recommendation]] {
    var scores = emptyRow
    return users.map {
      recommend(to: $0, count: count, excludingSeen: excludingSeen, scores: &scores)
    }
  }

  private var emptyRow: [Double] { Array(repeating: 0.0, count: likes.interactions.items.count) }
}
