/// What an answer denies of some rules, so that what it seems to claim of them can be held against
/// that.
struct Denials {
  private let passage: Passage
  private let denied: OrderedRanges
  /// For every word of what is waved aside within one clause, where the last such match begins.
  private let dismissedFrom: [Range<Int>: Int]

  /// Takes matches that are denied, and those of them that are waved aside.
  ///
  /// Complexity: O(n log n) in the matches.
  init(denied: [RuleMatch], dismissed: [RuleMatch], in passage: Passage) {
    self.passage = passage
    self.denied = OrderedRanges(denied.lazy.map(\.span))
    var dismissedFrom: [Range<Int>: Int] = [:]
    for match in dismissed where !passage.isSpread(match.span) {
      for slot in match.slots {
        dismissedFrom[slot] = max(dismissedFrom[slot] ?? .min, match.span.lowerBound)
      }
    }
    self.dismissedFrom = dismissedFrom
  }

  /// Whether a claimed match only reaches round a denial of the very same thing, or takes a word
  /// from the clause that waves it aside, and the rest from before: "we fuse with weights, but
  /// testing the weights is pointless".
  ///
  /// Complexity: O(log n) in the denials.
  func areAvoided(by match: RuleMatch) -> Bool {
    guard !denied.isEmpty else { return false }
    let span = match.span
    if denied.isStrictlyEnclosed(by: span) { return true }
    if match.topic != nil, denied.strictlyEncloses(span) { return true }
    guard !dismissedFrom.isEmpty, passage.isSpread(span) else { return false }
    return match.slots.contains { slot in
      dismissedFrom[slot].map { span.lowerBound < $0 } ?? false
    }
  }
}
