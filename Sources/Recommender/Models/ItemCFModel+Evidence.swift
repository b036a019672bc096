/// One user's share in the similarity of two items.
public struct PairEvidence: Hashable, Sendable {
  /// The user who clicked both.
  public var user: UserIndex
  /// The time from the item to the neighbour in seconds; negative where the neighbour came first.
  public var gap: Int
  /// How many other clicks of the user lie between the two.
  public var between: Int
  /// Whether the neighbour was clicked after the item.
  public var isForward: Bool
  /// The weight of the gap in time; 0 outside the session window.
  public var timeWeight: Double
  /// The weight of the order.
  public var directionWeight: Double
  /// The weight of the clicks in between.
  public var positionWeight: Double
  /// The weight of the user.
  public var userWeight: Double

  /// What the pair adds: the product of its weights.
  public var weight: Double { timeWeight * directionWeight * positionWeight * userWeight }
}

extension ItemCFModel {
  /// Every user who clicked both items, with the weights that make up the similarity.
  ///
  /// The weights add up to similarity · (|N(item)|^β · |N(neighbour)|^α + shrinkage), whether or
  /// not the neighbour is among those kept. Users ascend. O(|N(item)| · longest history).
  public func evidence(for item: ItemIndex, neighbour: ItemIndex) -> [PairEvidence] {
    guard popularity(of: item) > 0, popularity(of: neighbour) > 0, item != neighbour else {
      return []
    }
    let weighting = ItemCFWeighting(options: options, longestHistory: likes.longestHistory)
    return likes.occurrences(of: item.value).compactMap { occurrence in
      let user = Int(likes.occurrenceUsers[occurrence])
      let own = Int(likes.occurrencePlaces[occurrence])
      let history = likes.history(of: user)
      guard let other = history.first(where: { likes.items[$0] == neighbour.value }) else {
        return nil
      }
      let gap = likes.time(at: other) - likes.time(at: own)
      let between = abs(other - own) - 1
      return PairEvidence(
        user: UserIndex(user),
        gap: gap,
        between: between,
        isForward: other > own,
        timeWeight: weighting.time(gap: gap),
        directionWeight: weighting.direction(isForward: other > own),
        positionWeight: weighting.position(between: between),
        userWeight: weighting.user(activity: history.count)
      )
    }
  }

  /// The neighbour with the greatest sum of pair weights, before popularity divides; nil where the
  /// item was not fitted or has no neighbour. Of equal sums the lower index comes first.
  ///
  /// Added up anew at each call: O(|N(item)| · longest history).
  public func heaviestNeighbour(of item: ItemIndex) -> ItemIndex? {
    guard holds(item), fitted?.contains(item) ?? true else { return nil }
    let weighting = ItemCFWeighting(options: options, longestHistory: likes.longestHistory)
    var sums: [Int32: Double] = [:]
    for occurrence in likes.occurrences(of: item.value) {
      let user = Int(likes.occurrenceUsers[occurrence])
      let own = Int(likes.occurrencePlaces[occurrence])
      let history = likes.history(of: user)
      let userWeight = weighting.user(activity: history.count)
      for other in history where other != own {
        let weight =
          weighting.time(gap: likes.time(at: other) - likes.time(at: own))
          * weighting.direction(isForward: other > own)
          * weighting.position(between: abs(other - own) - 1)
          * userWeight
        if weight > 0 { sums[likes.items[other], default: 0] += weight }
      }
    }
    return sums.max { left, right in
      left.value != right.value ? left.value < right.value : left.key > right.key
    }.map { ItemIndex(Int($0.key)) }
  }
}
