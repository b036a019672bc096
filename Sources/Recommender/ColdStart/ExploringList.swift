public import Randomness

/// A list for one user in which a policy tries things: it chooses an arm, such as a topic, and the
/// ladder chooses the item.
///
/// Each place shows the item with the greatest score of the chosen arm that does not stand above.
/// So the item's propensity is the arm's. An arm without an item left is not chosen any more, and
/// the propensity is that among the others. What the ladder gives no score above 0, what was
/// clicked and what is of no arm is never tried.
///
/// Source: Li et al., WWW 2010, doi:10.1145/1772690.1772758, with one arm for many items as in
/// Pandey, Chakrabarti and Agarwal, "Multi-armed bandit problems with dependent arms", ICML 2007,
/// doi:10.1145/1273496.1273587.
public struct ExploringList: Sendable {
  /// The items of each arm, best last: `[arms]`.
  private var waiting: [[Recommendation]]

  /// Sorts what a ladder knows for a user by arms. O(items · log items).
  ///
  /// - Parameter arms: which arm each item is of, nil for none: `[items]`.
  /// - Precondition: `[items]` arms, none below 0.
  init(_ scores: [Double], clicked: [ItemIndex], arms: [Int?]) {
    precondition(arms.count == scores.count, "\(arms.count) arms for \(scores.count) items")
    precondition(arms.allSatisfy { $0 ?? 0 >= 0 }, "an arm below 0")
    waiting = Array(repeating: [], count: (arms.lazy.compactMap(\.self).max() ?? -1) + 1)
    let clicked = Set(clicked)
    for (item, arm) in arms.enumerated().reversed() {
      guard let arm, scores[item] > 0, !clicked.contains(ItemIndex(item)) else { continue }
      waiting[arm].append(Recommendation(item: ItemIndex(item), score: scores[item]))
    }
    // Items were added by falling index, so that of equal scores the lower one comes first.
    for arm in waiting.indices {
      waiting[arm] = waiting[arm].enumerated()
        .sorted { ($0.element.score, $0.offset) < ($1.element.score, $1.offset) }
        .map(\.element)
    }
  }

  /// The item at the next place; nil where no arm has one left.
  ///
  /// - Parameter features: what the policy is told of the user: `[width]`.
  public mutating func next(
    by policy: ExplorationPolicy,
    features: [Double],
    using generator: inout SeededGenerator
  ) -> ExploredRecommendation? {
    let arms = waiting.indices.filter { !waiting[$0].isEmpty }
    guard !arms.isEmpty else { return nil }
    let choice = policy.choose(for: features, among: arms, using: &generator)
    return ExploredRecommendation(
      recommendation: waiting[choice.arm].removeLast(),
      choice: choice
    )
  }
}
