public import Randomness

extension UserLadder {
  /// A list in which a policy tries things, place by place, so that it can learn in between.
  ///
  /// - Parameter arms: which arm each item is of, such as its topic; nil for none: `[items]`.
  public func exploring(_ user: Newcomer, arms: [Int?]) -> ExploringList {
    ExploringList(scores(for: user), clicked: user.clicks, arms: arms)
  }

  /// At most `count` items of which a policy chose the arms, each with the propensity to be logged.
  ///
  /// - Parameters:
  ///   - policy: Thompson sampling or LinUCB, over as many arms.
  ///   - features: what the policy is told of the user: `[width]`.
  ///   - arms: which arm each item is of, such as its topic; nil for none: `[items]`.
  public func recommend(
    to user: Newcomer,
    count: Int,
    exploringBy policy: ExplorationPolicy,
    features: [Double] = [],
    arms: [Int?],
    using generator: inout SeededGenerator
  ) -> [ExploredRecommendation] {
    var list = exploring(user, arms: arms)
    var shown: [ExploredRecommendation] = []
    while shown.count < count,
      let next = list.next(by: policy, features: features, using: &generator)
    {
      shown.append(next)
    }
    return shown
  }
}
