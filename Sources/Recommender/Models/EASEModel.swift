/// The weight of every liked item for every other, dense.
public struct EASEModel: RecommendationModel, Hashable {
  /// The likes that were learnt from.
  public let likes: Likes
  /// How a history weighs.
  public let history: HistoryWeighting
  /// The items that anyone liked, ascending: `[n]`.
  let liked: [Int32]
  /// The place of each item in ``liked``, or −1: `[items]`.
  let place: [Int32]
  /// B, row i for the history's item and column j for the recommended one: `[n, n]`.
  let weights: [Double]

  /// How much one item of a history says for another; 0 where either was never liked.
  public func weight(of item: ItemIndex, for target: ItemIndex) -> Double {
    guard let row = row(of: item), let column = self.row(of: target) else { return 0 }
    return weights[row * liked.count + column]
  }

  /// The items with the greatest scores. O(history · liked items).
  ///
  /// An item that no entry of the history says anything about, for or against, is left out.
  public func recommend(
    to user: UserIndex,
    count: Int,
    excludingSeen: Bool
  ) -> [Recommendation] {
    let log = likes.interactions.history(of: user)
    let size = liked.count
    var scores = Array(repeating: 0.0, count: size)
    for voice in history.voices(of: log) {
      let start = Int(place[Int(voice.item)]) * size
      for column in 0..<size { scores[column] += voice.weight * weights[start + column] }
    }
    if excludingSeen {
      for item in log.items where place[Int(item)] >= 0 { scores[Int(place[Int(item)])] = 0 }
    }
    var best = TopList(capacity: count)
    for (column, score) in scores.enumerated() where score != 0 {
      best.offer(liked[column], score: score)
    }
    return best.sorted().map { Recommendation(item: ItemIndex(Int($0.item)), score: $0.score) }
  }

  /// The items for which an item says most, as far as it speaks for them at all.
  public func similarItems(to item: ItemIndex, count: Int) -> [Neighbour] {
    guard let row = row(of: item) else { return [] }
    var best = TopList(capacity: count)
    for column in liked.indices {
      let weight = weights[row * liked.count + column]
      if weight > 0 { best.offer(liked[column], score: weight) }
    }
    return best.sorted().map { Neighbour(item: ItemIndex(Int($0.item)), similarity: $0.score) }
  }

  /// Which item of the user's history gave or took how much, earliest first.
  public func explain(_ item: ItemIndex, for user: UserIndex) -> Explanation {
    guard let column = row(of: item) else { return Explanation(item: item, contributions: []) }
    let contributions: [Explanation.Contribution] =
      history.voices(of: likes.interactions.history(of: user)).compactMap { voice in
        let weight = weights[Int(place[Int(voice.item)]) * liked.count + column]
        guard weight != 0 else { return nil }
        return Explanation.Contribution(
          source: .history(
            item: ItemIndex(Int(voice.item)),
            weight: voice.weight,
            similarity: weight
          ),
          value: voice.weight * weight
        )
      }
    return Explanation(item: item, contributions: contributions)
  }

  private func row(of item: ItemIndex) -> Int? {
    guard place.indices.contains(item.value), place[item.value] >= 0 else { return nil }
    return Int(place[item.value])
  }
}
