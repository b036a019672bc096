/// The nearest neighbours of every user, and what they liked.
public struct UserCFModel: ScoreRowModel, Hashable {
  /// The likes that were learnt from.
  public let likes: Likes
  let table: NeighbourTable

  /// The users kept as neighbours of a user, nearest first, with their similarities.
  public func similarUsers(
    to user: UserIndex,
    count: Int
  ) -> [(user: UserIndex, similarity: Double)] {
    neighbours(of: user).prefix(max(0, count)).map {
      (UserIndex(Int(table.neighbours[$0])), table.similarities[$0])
    }
  }

  /// What the user's neighbours liked. O(neighbours · their likes + items).
  public func recommend(
    to user: UserIndex,
    count: Int,
    excludingSeen: Bool,
    scores: inout [Double]
  ) -> [Recommendation] {
    var best = TopList(capacity: count)
    for place in neighbours(of: user) {
      let similarity = table.similarities[place]
      for like in likes.history(of: Int(table.neighbours[place])) {
        scores[Int(likes.items[like])] += similarity
      }
    }
    if excludingSeen {
      for item in likes.interactions.history(of: user).items { scores[Int(item)] = 0 }
    }
    best.takePositive(of: &scores)
    return best.sorted().map { Recommendation(item: ItemIndex(Int($0.item)), score: $0.score) }
  }

  /// The items that the same users liked, by cosine; computed when it is asked for.
  ///
  /// O(|N(item)| · longest history).
  public func similarItems(to item: ItemIndex, count: Int) -> [Neighbour] {
    guard likes.popularity(of: item) > 0 else { return [] }
    var shared: [Int32: Int] = [:]
    for user in likes.users(of: item) {
      for like in likes.history(of: user.value) { shared[likes.items[like], default: 0] += 1 }
    }
    shared[Int32(truncatingIfNeeded: item.value)] = nil
    var best = TopList(capacity: count)
    for (other, users) in shared {
      let norm = Double(likes.popularity(of: item) * likes.occurrences(of: Int(other)).count)
      best.offer(other, score: Double(users) / norm.squareRoot())
    }
    return best.sorted().map { Neighbour(item: ItemIndex(Int($0.item)), similarity: $0.score) }
  }

  /// Which neighbour gave how much, nearest first.
  public func explain(_ item: ItemIndex, for user: UserIndex) -> Explanation {
    let contributions: [Explanation.Contribution] = neighbours(of: user).compactMap { place in
      let neighbour = Int(table.neighbours[place])
      guard likes.history(of: neighbour).contains(where: { Int(likes.items[$0]) == item.value })
      else { return nil }
      let similarity = table.similarities[place]
      return Explanation.Contribution(
        source: .neighbour(user: UserIndex(neighbour), similarity: similarity),
        value: similarity
      )
    }
    return Explanation(item: item, contributions: contributions)
  }

  private func neighbours(of user: UserIndex) -> Range<Int> {
    user.value >= 0 && user.value < table.count ? table.places(of: user.value) : 0..<0
  }
}
