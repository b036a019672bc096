/// What the label of a stage says, and of which impressions.
public enum FunnelLabels: String, Hashable, Sendable, CaseIterable {
  /// Whether the stage was reached, of every impression: what ``ESMM`` learns from.
  case reached
  /// Whether the stage followed, of impressions that reached the one before it: what a conversion
  /// model of its own learns from, and where selection bias comes in.
  case givenThePrevious
  /// Whether the stage would follow, of every impression: what the world knows and no log has.
  case wouldFollow

  /// What is said of a stage of an impression, and whether that is known: 1, or 0 where it is not.
  public func labelAndWeight(
    of impression: ShopImpression,
    _ stage: ShopStage
  ) -> (label: Float, weight: Float) {
    let isPositive = self == .reached ? impression.reached(stage) : impression.follows(stage)
    let isKnown = self != .givenThePrevious || impression.couldReach(stage)
    return (isPositive ? 1 : 0, isKnown ? 1 : 0)
  }
}
