/// Holds scores of new items against who liked them.
///
/// A user counts who liked some of the new items, but not all. The area under the curve is over all
/// new items, so 0.5 is what chance reaches; the list is that of the best `cutoff` of them.
public struct NewItemEvaluation: Sendable {
  /// The new items, in the order of the scores.
  public let newItems: [ItemIndex]
  /// The length of the lists.
  public let cutoff: Int
  /// The users who are asked, ascending.
  public let users: [UserIndex]
  private let relevant: [Set<ItemIndex>]

  /// Prepares for what happened after the new items came. O(users + interactions).
  ///
  /// - Precondition: the cut-off is at least 1.
  public init(_ newItems: [ItemIndex], asked: Interactions, cutoff: Int = 20) {
    precondition(cutoff >= 1, "a cut-off of \(cutoff)")
    let isNew = Set(newItems)
    var (users, relevant): ([UserIndex], [Set<ItemIndex>]) = ([], [])
    for user in asked.users.names.indices.map(UserIndex.init) {
      let liked = Set(asked.history(of: user).lazy.filter { $0.value > 0 }.map(\.item))
        .intersection(isNew)
      guard !liked.isEmpty, liked.count < isNew.count else { continue }
      users.append(user)
      relevant.append(liked)
    }
    self.newItems = newItems
    self.cutoff = cutoff
    self.users = users
    self.relevant = relevant
  }

  /// The means over the users, each alike. O(users · new · log new).
  ///
  /// Of equal scores the item with the lower index comes first in the list, and each counts half in
  /// the area.
  ///
  /// - Parameter scores: a score for each new item, `[new]`, for a user.
  public func measure(scores: (UserIndex) -> [Double]) -> NewItemFigures {
    var figures = NewItemFigures()
    for (user, liked) in zip(users, relevant) {
      let found = scores(user)
      precondition(found.count == newItems.count, "\(found.count) scores, \(newItems.count) items")
      let samples = zip(newItems, found).map { item, score in
        AreaUnderCurve.Sample(score: score, isPositive: liked.contains(item))
      }
      var best = TopList(capacity: cutoff)
      for (item, score) in zip(newItems, found) {
        best.offer(Int32(truncatingIfNeeded: item.value), score: score)
      }
      let list = RankingMetrics(
        list: best.sorted().map { ItemIndex(Int($0.item)) },
        relevant: liked,
        cutoff: cutoff
      )
      figures.area += AreaUnderCurve.of(samples) ?? 0
      figures.recall += list.recall
      figures.ndcg += list.ndcg
    }
    let count = Double(max(1, users.count))
    figures.area /= count
    figures.recall /= count
    figures.ndcg /= count
    return figures
  }
}
