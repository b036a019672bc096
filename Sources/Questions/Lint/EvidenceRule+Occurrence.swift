extension EvidenceRule {
  /// Whether a passing mention would satisfy the rule: one thing to say, with an alternative of no
  /// more than two Han characters.
  ///
  /// - Parameter earnsAlone: whether the rule covers its point by itself; a part that needs others
  ///   beside it is held by its subject, too.
  func isLoose(earnsAlone: Bool) -> Bool {
    if !earnsAlone, self.slots.contains(where: { $0.role == .subject }) { return false }
    let slots = slots.filter { $0.role == .said }
    guard slots.count == 1, let slot = slots.first else { return false }
    return slot.alternatives.contains { alternative in
      let scalars = alternative.unicodeScalars
      return scalars.count <= 2 && scalars.contains { $0.isHan }
    }
  }

  /// Whether a text, taken as one sentence, holds a wording of every slot, in whatever order.
  ///
  /// Cruder than the grader: no typos, no negation. It serves to find rules that a question's own
  /// words satisfy. Complexity: O(alternatives · text).
  func occurs(in text: String) -> Bool {
    let text = RuleWording(text)
    return slots.contains { $0.role == .said }
      && slots.allSatisfy { slot in
        slot.role == .absent || slot.alternatives.contains { text.implies(RuleWording($0)) }
      }
  }
}
