/// The places in an answer that satisfy a rule.
struct RuleMatch: Hashable, Sendable {
  /// Where each slot of the sentence was found, in the rule's order.
  let slots: [Range<Int>]
  /// Where the slot that names the topic was found when an earlier sentence, a label or a probe
  /// names it.
  let topic: Topic?

  /// What supplied a slot from outside the sentence.
  enum Topic: Hashable, Sendable {
    /// Tokens of the same answer.
    case earlier(Range<Int>)
    /// The interviewer's own words.
    case probe
  }

  /// Whether the answer named the topic before, in another sentence or as a label.
  var carriesTopic: Bool { if case .earlier = topic { true } else { false } }

  /// From the first to the last token found in the sentence.
  var span: Range<Int> {
    var lower = slots[0].lowerBound
    var upper = slots[0].upperBound
    for slot in slots.dropFirst() {
      lower = min(lower, slot.lowerBound)
      upper = max(upper, slot.upperBound)
    }
    return lower..<upper
  }
}
