/// Recommends what most users liked: the same to everyone but for what each has seen.
///
/// The score is the number of users with a value above 0. The baseline that every other model has
/// to beat, and the first answer to a user of whom nothing is known.
public struct Popularity: RecommendationAlgorithm, Hashable {
  /// `popularity`.
  public var name: String { "popularity" }
  /// False.
  public var isPersonal: Bool { false }

  /// Creates the algorithm.
  public init() {}

  /// Counts the users of each item. O(interactions + items · log items).
  public func fit(_ interactions: Interactions) throws(RecommenderError) -> PopularityModel {
    PopularityModel(interactions: interactions)
  }
}

/// How many users liked each item.
public struct PopularityModel: RecommendationModel, Hashable {
  private let interactions: Interactions
  /// The number of users who liked each item: `[items]`.
  public let counts: [Int]
  /// The items that anyone liked, most liked first.
  private let order: [Int]

  init(interactions: Interactions) {
    self.interactions = interactions
    let counts = interactions.popularity()
    self.counts = counts
    order = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
  }

  /// The most liked items; a user without history gets the head of the list.
  public func recommend(
    to user: UserIndex,
    count: Int,
    excludingSeen: Bool
  ) -> [Recommendation] {
    let seen = excludingSeen ? Set(interactions.history(of: user).map(\.item.value)) : []
    return order.lazy.filter { !seen.contains($0) }.prefix(max(0, count)).map {
      Recommendation(item: ItemIndex($0), score: Double(counts[$0]))
    }
  }

  /// None: popularity knows no relation between items.
  public func similarItems(to item: ItemIndex, count: Int) -> [Neighbour] { [] }

  /// The one number that there is: how many users liked the item.
  public func explain(_ item: ItemIndex, for user: UserIndex) -> Explanation {
    guard counts.indices.contains(item.value), counts[item.value] > 0 else {
      return Explanation(item: item, contributions: [])
    }
    let users = counts[item.value]
    return Explanation(
      item: item,
      contributions: [
        Explanation.Contribution(source: .popularity(users: users), value: Double(users))
      ]
    )
  }
}
