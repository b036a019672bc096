public import Memory
public import Questions
public import Wording

/// What the journal knows of a point's memory.
public struct ReviewedPoint: Hashable, Sendable {
  /// The point.
  public var reference: PointReference
  /// When it was reviewed last, in an answer or in a quiz.
  public var reviewedAt: Moment
  /// The memory's state after that.
  public var memory: MemoryState
  /// When the point should be asked again.
  public var due: Moment

  /// Creates what is known of a point.
  public init(reference: PointReference, reviewedAt: Moment, memory: MemoryState, due: Moment) {
    self.reference = reference
    self.reviewedAt = reviewedAt
    self.memory = memory
    self.due = due
  }
}
