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
  /// The weights add up to similarity · |N(item)|^(1−α) · |N(neighbour)|^α, whether or not the
  /// neighbour is among those kept. Users ascend. O(|N(item)| · longest history).
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
      let gap = likes.times[other] - likes.times[own]
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
}
