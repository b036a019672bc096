/// What was shown, and how likely it was to be: the line of a log that can be learnt from later.
///
/// Without the propensity, what a policy chose tells nothing of what another would have earned.
public struct ExplorationChoice: Hashable, Sendable {
  /// The arm that was chosen, such as an item, a genre or a channel.
  public var arm: Int
  /// P(arm) under the policy at that moment, in (0, 1].
  public var propensity: Double

  /// Creates a choice.
  public init(arm: Int, propensity: Double) {
    self.arm = arm
    self.propensity = propensity
  }
}
