/// A rule whose slots are numbers of the rubric's slots.
struct CompiledRule: Hashable, Sendable {
  /// One thing that the rule wants to hear.
  struct Slot: Hashable, Sendable {
    /// The number under which the rubric's index reports it.
    let label: Int
    /// Whether it must come after the slot before it.
    let followsPrevious: Bool
  }

  /// The slots, never empty.
  let slots: [Slot]
}
