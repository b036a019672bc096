import Memory

/// A memory on its way through a stepped scheduler: what is known of it, and its phase.
struct SteppedCard: Codable, Hashable, Sendable {
  /// The phase of learning.
  var phase: Phase
  /// What is known of the memory, or nil before the first review.
  var memory: MemoryState?

  /// Creates a card; without arguments, one that has never been reviewed.
  init(phase: Phase = .learning(step: 0), memory: MemoryState? = nil) {
    self.phase = phase
    self.memory = memory
  }

  /// Where a card stands.
  enum Phase: Codable, Hashable, Sendable {
    /// New, repeated within minutes; steps count from 0.
    case learning(step: Int)
    /// Known, repeated after days.
    case review
    /// Forgotten, repeated within minutes; steps count from 0.
    case relearning(step: Int)
  }
}
