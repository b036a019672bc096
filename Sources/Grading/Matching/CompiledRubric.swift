import Questions

/// A question's rules, ready to be looked for in any number of answers.
struct CompiledRubric: Sendable {
  /// The rules of one key point.
  struct Point: Sendable {
    /// The point within the question.
    let id: PointID
    /// Rules that cover it.
    let evidence: [CompiledRule]
    /// Rules that earn half of it.
    let partial: [CompiledRule]
    /// Rules of each wrong claim, in the record's order.
    let misconceptions: [[CompiledRule]]
  }

  /// The points in the question's order.
  let points: [Point]
  /// Reports slots by their label.
  let index: PhraseIndex
  /// One more than the highest label.
  let slotCount: Int

  /// Compiles the rules of some points.
  init(points: [KeyPoint]) {
    var compiler = Compiler()
    self.points = points.map { point in
      Point(
        id: point.id,
        evidence: point.evidence.compactMap { compiler.compile($0) },
        partial: point.partial.compactMap { compiler.compile($0) },
        misconceptions: point.misconceptions.map { misconception in
          misconception.says.compactMap { compiler.compile($0) }
        }
      )
    }
    index = compiler.index
    slotCount = compiler.labels.count
  }

  /// Gives equal slots the same label.
  private struct Compiler {
    var index = PhraseIndex()
    var labels: [[String]: Int] = [:]

    /// Compiles a rule; nil when a slot holds nothing to look for, as it could never be met.
    mutating func compile(_ rule: EvidenceRule) -> CompiledRule? {
      guard !rule.slots.isEmpty else { return nil }
      var slots: [CompiledRule.Slot] = []
      for slot in rule.slots {
        let phrases = slot.alternatives.compactMap { Phrase($0) }
        guard !phrases.isEmpty else { return nil }
        let label = labels[slot.alternatives] ?? labels.count
        if labels.updateValue(label, forKey: slot.alternatives) == nil {
          for phrase in phrases { index.insert(phrase, label: label) }
        }
        slots.append(CompiledRule.Slot(label: label, followsPrevious: slot.followsPrevious))
      }
      return CompiledRule(slots: slots)
    }
  }
}
