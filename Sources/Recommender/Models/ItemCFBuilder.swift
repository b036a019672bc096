/// Builds the neighbour lists of ``ItemCFModel``, one item after the other.
///
/// For an item the weights of all its neighbours gather in one dense row: that is a sparse matrix
/// product row by row (Gustavson 1978, doi:10.1145/355791.355796). Users are visited in order of
/// their index, so sums are formed in the same order on every run.
struct ItemCFBuilder {
  let weighting: ItemCFWeighting
  let likes: Likes
  private var sums: [Double]
  private var touched: [Int32] = []

  init(likes: Likes, options: ItemCFOptions) {
    self.likes = likes
    weighting = ItemCFWeighting(options: options, longestHistory: likes.longestHistory)
    sums = Array(repeating: 0, count: likes.interactions.items.count)
  }

  mutating func built(for items: Set<ItemIndex>) throws(RecommenderError) -> ItemCFModel {
    let interactions = likes.interactions
    let userWeights = (0..<interactions.users.count).map {
      weighting.user(activity: likes.history(of: $0).count)
    }
    var offsets = [0]
    offsets.reserveCapacity(interactions.items.count + 1)
    var neighbours: [Int32] = []
    var similarities: [Double] = []
    var heaviest: [Int32] = []
    heaviest.reserveCapacity(interactions.items.count)
    var pairTotal = 0
    for item in 0..<interactions.items.count {
      if Task.isCancelled { throw .cancelled }
      if items.contains(ItemIndex(item)) { gather(item, userWeights: userWeights) }
      pairTotal += touched.count
      heaviest.append(heaviestTouched())
      for (neighbour, similarity) in nearest(to: item) {
        neighbours.append(neighbour)
        similarities.append(similarity)
      }
      offsets.append(neighbours.count)
    }
    return ItemCFModel(
      options: weighting.options,
      offsets: offsets,
      neighbours: neighbours,
      similarities: similarities,
      heaviest: heaviest,
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

  /// The neighbour with the greatest sum of weights in the gathered row, or −1 where it is empty.
  private func heaviestTouched() -> Int32 {
    var best: Int32 = -1
    for neighbour in touched {
      let lead = best < 0 ? 1 : sums[Int(neighbour)] - sums[Int(best)]
      if lead > 0 || (lead == 0 && neighbour < best) { best = neighbour }
    }
    return best
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
