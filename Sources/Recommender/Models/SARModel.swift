#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Jaccard neighbours of every item, and the histories that they are applied to.
public struct SARModel: ScoreRowModel, Hashable {
  /// The likes that were learnt from.
  public let likes: Likes
  let halfLife: Double?
  /// The latest time of the log.
  let latest: Int
  let table: NeighbourTable

  /// How much each like of a user speaks, in order of time: `[likes of the user]`.
  func voices(of user: UserIndex) -> [NeighbourTable.Voice] {
    guard user.value >= 0, user.value < likes.interactions.users.count else { return [] }
    let history = likes.history(of: user.value)
    var now = latest
    if let halfLife, let last = history.last {
      // So long ago that every weight would vanish, as where one row of the log lies in the far
      // future: counted from the user's own last like, the order is the same.
      let newest = likes.time(at: last)
      let idle = Double(latest - newest) / TimeDecay.secondsPerDay
      if idle / halfLife > 500 { now = newest }
    }
    return history.map { place in
      var weight = likes.value(at: place)
      if let halfLife {
        let age = Double(now - likes.time(at: place)) / TimeDecay.secondsPerDay
        weight *= exp2(-age / halfLife)
      }
      return NeighbourTable.Voice(item: likes.items[place], weight: weight)
    }
  }

  /// The items most like what the user liked lately. O(history · neighbours + items).
  public func recommend(
    to user: UserIndex,
    count: Int,
    excludingSeen: Bool,
    scores: inout [Double]
  ) -> [Recommendation] {
    table.recommend(
      from: voices(of: user),
      excluding: excludingSeen ? likes.interactions.history(of: user) : nil,
      count: count,
      scores: &scores
    )
  }

  /// The neighbours of an item by Jaccard similarity, nearest first.
  public func similarItems(to item: ItemIndex, count: Int) -> [Neighbour] {
    table.similarItems(to: item, count: count)
  }

  /// Which item of the user's history gave how much, earliest first.
  public func explain(_ item: ItemIndex, for user: UserIndex) -> Explanation {
    table.explain(item, from: voices(of: user))
  }
}
