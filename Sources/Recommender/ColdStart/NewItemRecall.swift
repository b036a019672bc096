/// Recommends new items by what ``ItemCF`` says of the mature items that they are like.
///
///     score(u, n) = Σ_m w(n, m) · score(u, m),  score(u, m) = Σ_{i ∈ N(u)} weight(u, i) · similarity(i, m)
///
/// So a new item is found by those who would be recommended its neighbours: what is new takes part
/// in the flows of what is known, until its own likes speak.
public struct NewItemRecall: Sendable {
  /// The new items and what they are mixtures of.
  public let mixture: MatureNeighbours
  /// What is known of the mature items.
  public let model: ItemCFModel

  /// Creates a recall.
  public init(mixture: MatureNeighbours, model: ItemCFModel) {
    self.mixture = mixture
    self.model = model
  }

  /// The score of every new item for a user, in the order of ``MatureNeighbours/newItems``.
  ///
  /// O(history · kept neighbours + items + new · k).
  public func scores(for user: UserIndex) -> [Double] {
    let known = model.scores(for: user)
    return mixture.newItems.map { mixture.mean(of: known, for: $0) }
  }

  /// At most `count` new items with scores above 0; of equal scores the lower index first.
  public func recommend(
    to user: UserIndex,
    count: Int,
    excludingSeen: Bool = true
  ) -> [Recommendation] {
    let seen =
      excludingSeen ? Set(model.interactions.history(of: user).map(\.item)) : []
    var best = TopList(capacity: count)
    for (item, score) in zip(mixture.newItems, scores(for: user))
    where score > 0 && !seen.contains(item) {
      best.offer(Int32(truncatingIfNeeded: item.value), score: score)
    }
    return best.sorted().map { Recommendation(item: ItemIndex(Int($0.item)), score: $0.score) }
  }

  /// Which mature neighbour gave how much to a new item's score, nearest first.
  ///
  /// A contribution is w(n, m) · score(u, m); neighbours that gave nothing are left out.
  public func explain(_ item: ItemIndex, for user: UserIndex) -> Explanation {
    let known = model.scores(for: user)
    let contributions: [Explanation.Contribution] = mixture.neighbours(of: item).compactMap {
      neighbour in
      let score = known[neighbour.item.value]
      guard score != 0 else { return nil }
      return Explanation.Contribution(
        source: .matureItem(item: neighbour.item, weight: neighbour.similarity, score: score),
        value: neighbour.similarity * score
      )
    }
    return Explanation(item: item, contributions: contributions)
  }

  /// New items put into a list of mature ones, one at every `interval`-th place, the best first.
  ///
  /// Only those whose mature neighbours stand in the list come in: each is scored by Σ w(n, m) ·
  /// score(m) over the list alone. The length stays; what is pushed out is the list's tail. The
  /// scores are those of two scales, so the order of places, not of scores, is the result.
  ///
  /// - Precondition: the interval is at least 2, so that new items stay fewer than old.
  public func mixed(
    into list: [Recommendation],
    every interval: Int,
    excluding seen: Set<ItemIndex> = []
  ) -> [Recommendation] {
    precondition(interval >= 2, "a new item at every \(interval)th place")
    let known = Dictionary(list.map { ($0.item, $0.score) }) { first, _ in first }
    var best = TopList(capacity: list.count / interval)
    for item in mixture.newItems where known[item] == nil && !seen.contains(item) {
      let score = mixture.neighbours(of: item).reduce(0.0) { sum, neighbour in
        sum + neighbour.similarity * (known[neighbour.item] ?? 0)
      }
      if score > 0 { best.offer(Int32(truncatingIfNeeded: item.value), score: score) }
    }
    var fresh = best.sorted()[...]
    var old = list[...]
    var mixed: [Recommendation] = []
    while mixed.count < list.count {
      if (mixed.count + 1) % interval == 0, let next = fresh.popFirst() {
        mixed.append(Recommendation(item: ItemIndex(Int(next.item)), score: next.score))
      } else if let next = old.popFirst() {
        mixed.append(next)
      }
    }
    return mixed
  }
}
