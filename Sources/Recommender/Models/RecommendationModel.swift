/// A way to learn what to recommend from a log of interactions.
///
/// The settings are the algorithm, a value; what it learnt is a ``RecommendationModel``, so that
/// nothing can be asked before it was fitted.
public protocol RecommendationAlgorithm: Sendable {
  /// What a fit yields.
  associatedtype Model: RecommendationModel
  /// The stable name, such as `itemcf`.
  var name: String { get }
  /// Whether two users may be recommended different items for what they did.
  var isPersonal: Bool { get }
  /// Learns from the likes of a log; an empty one too.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled, and
  ///   ``RecommenderError/memory(needed:limit:)`` where the conditions allow too little.
  func fit(_ likes: Likes, under conditions: FitConditions) throws(RecommenderError) -> Model
}

extension RecommendationAlgorithm {
  /// Learns from a log on one thread.
  public func fit(_ interactions: Interactions) throws(RecommenderError) -> Model {
    try fit(Likes(interactions), under: FitConditions())
  }

  /// Learns on one thread from likes that several models share.
  public func fit(_ likes: Likes) throws(RecommenderError) -> Model {
    try fit(likes, under: FitConditions())
  }
}

/// What was learnt from a log of interactions, users × items.
///
/// Lists are in falling order of score; of equal scores the item with the lower index comes first.
/// An unknown user has an empty history, and an unknown item no neighbours: neither is an error.
public protocol RecommendationModel: Sendable {
  /// At most `count` items for a user, by default without those of the user's history.
  ///
  /// An item about which the model knows nothing for this user is left out, so that fewer than
  /// `count`, or none, may come.
  func recommend(to user: UserIndex, count: Int, excludingSeen: Bool) -> [Recommendation]
  /// The same for several users, in their order.
  func recommend(
    to users: [UserIndex],
    count: Int,
    excludingSeen: Bool
  ) -> [[Recommendation]]
  /// At most `count` items most similar to an item, itself left out.
  func similarItems(to item: ItemIndex, count: Int) -> [Neighbour]
  /// What the item's score for the user is made of; no contributions mean a score of 0.
  func explain(_ item: ItemIndex, for user: UserIndex) -> Explanation
}

extension RecommendationModel {
  /// One user after the other.
  public func recommend(
    to users: [UserIndex],
    count: Int,
    excludingSeen: Bool
  ) -> [[Recommendation]] {
    users.map { recommend(to: $0, count: count, excludingSeen: excludingSeen) }
  }

  /// At most `count` items that are not in the user's history.
  public func recommend(to user: UserIndex, count: Int) -> [Recommendation] {
    recommend(to: user, count: count, excludingSeen: true)
  }
}
