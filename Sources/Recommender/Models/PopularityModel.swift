/// How many users liked each item, and the score that follows.
public struct PopularityModel: RecommendationModel, Hashable {
  private let interactions: Interactions
  /// The number of users who liked each item: `[items]`.
  public let counts: [Int]
  /// The score of each item, 0 where nobody liked it: `[items]`.
  public let scores: [Double]
  /// The items that anyone liked, the best first.
  private let order: [Int]

  init(likes: Likes, rule: Popularity.Rule) {
    interactions = likes.interactions
    let counts = likes.interactions.items.names.indices.map { likes.occurrences(of: $0).count }
    let mean = likes.meanValue
    let scores = counts.indices.map { item in
      rule.score(
        of: likes.occurrences(of: item).map {
          likes.value(at: Int(likes.occurrencePlaces[$0]))
        },
        mean: mean
      )
    }
    self.counts = counts
    self.scores = scores
    order = counts.indices.filter { counts[$0] > 0 }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
  }

  /// The best items; a user without history gets the head of the list.
  public func recommend(
    to user: UserIndex,
    count: Int,
    excludingSeen: Bool
  ) -> [Recommendation] {
    let seen = excludingSeen ? Set(interactions.history(of: user).items.map(Int.init)) : []
    return order.lazy.filter { !seen.contains($0) }.prefix(max(0, count)).map {
      Recommendation(item: ItemIndex($0), score: scores[$0])
    }
  }

  /// None: popularity knows no relation between items.
  public func similarItems(to item: ItemIndex, count: Int) -> [Neighbour] { [] }

  /// The one number that there is, and how many users it rests on.
  public func explain(_ item: ItemIndex, for user: UserIndex) -> Explanation {
    guard counts.indices.contains(item.value), counts[item.value] > 0 else {
      return Explanation(item: item, contributions: [])
    }
    return Explanation(
      item: item,
      contributions: [
        Explanation.Contribution(
          source: .popularity(users: counts[item.value]),
          value: scores[item.value]
        )
      ]
    )
  }
}

extension Popularity.Rule {
  /// The score of an item with these values, all above 0.
  func score(of values: [Double], mean: Double) -> Double {
    let n = Double(values.count)
    guard n > 0 else { return 0 }
    switch self {
    case .count: return n
    case .wilson(let threshold, let z):
      let share = Double(values.count { $0 >= threshold ?? mean }) / n
      let spread = (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
      return (share + z * z / (2 * n) - z * spread) / (1 + z * z / n)
    case .bayesianAverage(let prior):
      return (prior * mean + values.reduce(0, +)) / (prior + n)
    }
  }
}
