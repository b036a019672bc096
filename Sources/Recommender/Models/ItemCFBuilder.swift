/// Builds the neighbour lists of ``ItemCFModel``, one item after the other.
///
/// For an item the weights of all its neighbours gather in one dense row: that is a sparse matrix
/// product row by row (Gustavson 1978, doi:10.1145/355791.355796). Users are visited in order of
/// their index, so sums are formed in the same order on every run.
struct ItemCFBuilder {
  let interactions: Interactions
  let weighting: ItemCFWeighting
  let likes: Likes
  private var sums: [Double]
  private var touched: [Int32] = []

  init(interactions: Interactions, options: ItemCFOptions) {
    self.interactions = interactions
    likes = Likes(interactions)
    weighting = ItemCFWeighting(options: options, longestHistory: likes.longestHistory)
    sums = Array(repeating: 0, count: interactions.items.count)
  }

  mutating func built(for items: Set<ItemIndex>) throws(RecommenderError) -> ItemCFModel {
    let userWeights = (0..<interactions.users.count).map {
      weighting.user(activity: likes.history(of: $0).count)
    }
    var offsets = [0]
    offsets.reserveCapacity(interactions.items.count + 1)
    var neighbours: [Int32] = []
    var similarities: [Double] = []
    var pairTotal = 0
    for item in 0..<interactions.items.count {
      if Task.isCancelled { throw .cancelled }
      if items.contains(ItemIndex(item)) { gather(item, userWeights: userWeights) }
      pairTotal += touched.count
      for (neighbour, similarity) in nearest(to: item) {
        neighbours.append(neighbour)
        similarities.append(similarity)
      }
      offsets.append(neighbours.count)
    }
    return ItemCFModel(
      interactions: interactions,
      options: weighting.options,
      offsets: offsets,
      neighbours: neighbours,
      similarities: similarities,
      likes: likes,
      pairTotal: pairTotal
    )
  }

  /// Adds up the weights of all pairs that hold the item.
  private mutating func gather(_ item: Int, userWeights: [Double]) {
    for occurrence in likes.occurrences(of: item) {
      let user = Int(likes.occurrenceUsers[occurrence])
      let own = Int(likes.occurrencePlaces[occurrence])
      let history = likes.history(of: user)
      let ownTime = likes.times[own]
      for other in history where other != own {
        let neighbour = likes.items[other]
        let weight =
          weighting.time(gap: likes.times[other] - ownTime)
          * weighting.direction(isForward: other > own)
          * weighting.position(between: abs(other - own) - 1)
          * userWeights[user]
        guard weight > 0 else { continue }
        if sums[Int(neighbour)] == 0 { touched.append(neighbour) }
        sums[Int(neighbour)] += weight
      }
    }
  }

  /// The best of the gathered row, which is cleared for the next item.
  private mutating func nearest(to item: Int) -> [(item: Int32, score: Double)] {
    var best = TopList(capacity: weighting.options.neighbourCount)
    for neighbour in touched {
      best.offer(
        neighbour,
        score: weighting.similarity(
          weight: sums[Int(neighbour)],
          popularity: likes.occurrences(of: item).count,
          neighbourPopularity: likes.occurrences(of: Int(neighbour)).count
        )
      )
      sums[Int(neighbour)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    return best.sorted()
  }
}
