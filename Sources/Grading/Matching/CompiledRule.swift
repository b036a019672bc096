import Questions

/// A rule whose slots are numbers of the rubric's slots.
struct CompiledRule: Hashable, Sendable {
  /// One thing that the rule wants to hear.
  struct Slot: Hashable, Sendable {
    /// The number under which the rubric's index reports it.
    var label: Int
    /// How it stands to the slot before it.
    let order: EvidenceRule.Order
  }

  /// The slots that must be said, never empty.
  var slots: [Slot]
  /// The slot that the answer must be speaking of, or nil.
  let subject: Int?
  /// The slots that must not be said in the same clauses.
  let absences: [Int]

  /// The rule without one of its slots, for each slot of at least three but the first: that names
  /// what is spoken of, and without it "the weights grow" would be a half-said remark about
  /// regularisation.
  var shortened: [CompiledRule] {
    guard slots.count >= 3 else { return [] }
    return slots.indices.dropFirst().map { place in
      var rule = self
      rule.slots.remove(at: place)
      return rule
    }
  }

  /// The rule without what it rules out.
  var unconditional: CompiledRule { CompiledRule(slots: slots, subject: subject, absences: []) }

  /// The rule without one of its slots, for each slot of at least four.
  var almost: [CompiledRule] {
    guard slots.count >= 4 else { return [] }
    return slots.indices.map { place in
      var rule = self
      rule.slots.remove(at: place)
      return rule
    }
  }

  /// Whether the sentence before may supply a slot: the first, which names the topic, or any of
  /// three and more, of which the rest says enough.
  ///
  /// Of two, the second alone would turn "popular" and an "everyone" elsewhere into a claim.
  func canCarry(_ index: Int) -> Bool {
    slots.count > 2 || (slots.count == 2 && index == 0)
  }

  /// Whether a slot must stand close to the one before or behind it, so that no topic can supply
  /// it.
  func isTied(at index: Int) -> Bool {
    slots[index].order == .closelyAfter
      || (index + 1 < slots.count && slots[index + 1].order == .closelyAfter)
  }
}
