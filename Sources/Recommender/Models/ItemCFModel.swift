/// The nearest neighbours of every item, and the histories that they are applied to.
public struct ItemCFModel: RecommendationModel, Hashable {
  /// The log that was learnt from.
  public var interactions: Interactions { likes.interactions }
  /// The weights that were used; those of ``ItemCFOptions/history`` need no new fit.
  public private(set) var options: ItemCFOptions
  let offsets: [Int]
  let neighbours: [Int32]
  let similarities: [Double]
  /// The neighbour of each item with the greatest sum of pair weights, or −1: `[items]`.
  let heaviest: [Int32]
  /// The likes that were learnt from.
  public let likes: Likes
  /// How many neighbours the fitted items had before only the nearest were kept.
  public let pairTotal: Int

  /// How many neighbours are kept over all items.
  public var neighbourTotal: Int { neighbours.count }

  /// The number of users who liked an item.
  public func popularity(of item: ItemIndex) -> Int {
    likes.popularity(of: item)
  }

  /// The neighbour with the greatest sum of pair weights, before popularity divides; nil where the
  /// item was not fitted or has no neighbour. Of equal sums the lower index comes first.
  public func heaviestNeighbour(of item: ItemIndex) -> ItemIndex? {
    guard holds(item), heaviest[item.value] >= 0 else { return nil }
    return ItemIndex(Int(heaviest[item.value]))
  }

  /// The same neighbours, applied to histories that weigh differently.
  public func weighing(_ history: HistoryWeighting) -> ItemCFModel {
    var model = self
    model.options.history = history
    return model
  }

  /// The neighbours kept for an item, nearest first.
  public func similarItems(to item: ItemIndex, count: Int) -> [Neighbour] {
    guard holds(item) else { return [] }
    return places(of: item.value).prefix(max(0, count)).map {
      Neighbour(item: ItemIndex(Int(neighbours[$0])), similarity: similarities[$0])
    }
  }

  /// The items nearest to the user's history. O(history · kept neighbours).
  public func recommend(
    to user: UserIndex,
    count: Int,
    excludingSeen: Bool
  ) -> [Recommendation] {
    let history = interactions.history(of: user)
    let weights = options.history.weights(of: history)
    var scores: [Int32: Double] = [:]
    for (entry, weight) in zip(history, weights) where weight > 0 {
      for place in places(of: entry.item.value) {
        scores[neighbours[place], default: 0] += weight * similarities[place]
      }
    }
    if excludingSeen {
      for entry in history { scores[Int32(truncatingIfNeeded: entry.item.value)] = nil }
    }
    // Most users reach few items; the order in which a dictionary yields them does not matter,
    // for a top list breaks ties by index.
    var best = TopList(capacity: count)
    for (item, score) in scores { best.offer(item, score: score) }
    return best.sorted().map { Recommendation(item: ItemIndex(Int($0.item)), score: $0.score) }
  }

  /// Which item of the user's history gave how much, earliest first.
  public func explain(_ item: ItemIndex, for user: UserIndex) -> Explanation {
    let history = interactions.history(of: user)
    let weights = options.history.weights(of: history)
    var contributions: [Explanation.Contribution] = []
    for (entry, weight) in zip(history, weights) where weight > 0 {
      guard let place = places(of: entry.item.value).first(where: { neighbours[$0] == item.value })
      else { continue }
      contributions.append(
        Explanation.Contribution(
          source: .history(item: entry.item, weight: weight, similarity: similarities[place]),
          value: weight * similarities[place]
        )
      )
    }
    return Explanation(item: item, contributions: contributions)
  }

  private func holds(_ item: ItemIndex) -> Bool {
    item.value >= 0 && item.value < interactions.items.count
  }

  private func places(of item: Int) -> Range<Int> { offsets[item]..<offsets[item + 1] }
}
