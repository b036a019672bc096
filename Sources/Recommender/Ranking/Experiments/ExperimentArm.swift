import Randomness

/// What a user of an A/B test gets.
public enum ExperimentArm: Int, Hashable, Sendable, CaseIterable {
  /// What was there before.
  case control
  /// What is tried.
  case treatment

  /// The arm of a user: by a hash of both numbers, so that a user stays in it without a list.
  ///
  /// Another experiment's number splits the users anew, independently of this one. O(1).
  public static func of(user: UInt64, experiment: UInt64) -> ExperimentArm {
    var mixer = SplitMix64(seed: experiment)
    var second = SplitMix64(seed: user ^ mixer.next())
    return second.next() >> 63 == 0 ? .control : .treatment
  }
}
