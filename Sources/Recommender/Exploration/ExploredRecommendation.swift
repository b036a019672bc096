/// An item that a policy chose to show, as a log keeps it for what is to be learnt from it later.
public struct ExploredRecommendation: Hashable, Sendable {
  /// The item, with the ladder's score.
  public var recommendation: Recommendation
  /// The arm that it was taken from, and how likely the item was to be shown at this place:
  /// P(item | policy, user, what stands above), in (0, 1].
  public var choice: ExplorationChoice

  /// The item.
  public var item: ItemIndex { recommendation.item }
}
