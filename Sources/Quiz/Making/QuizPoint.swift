public import Memory
public import Questions
public import Wording

/// A point that may be asked about, with what is known of its memory.
public struct QuizPoint: Hashable, Sendable {
  /// The point.
  public var reference: PointReference
  /// The memory's state and its reviews; nil for a point that is new.
  public var memory: Reviewed?

  /// A memory that was reviewed before.
  public struct Reviewed: Hashable, Sendable {
    /// The memory's state after the last review.
    public var state: MemoryState
    /// When that was.
    public var moment: Moment
    /// How often it was reviewed.
    public var reviews: Int

    /// Creates a reviewed memory.
    public init(state: MemoryState, moment: Moment, reviews: Int) {
      self.state = state
      self.moment = moment
      self.reviews = reviews
    }
  }

  /// Creates a point.
  public init(reference: PointReference, memory: Reviewed? = nil) {
    self.reference = reference
    self.memory = memory
  }
}
