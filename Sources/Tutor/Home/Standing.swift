public import Memory
public import Questions
public import Wording

/// What the journal knows of a question.
public struct Standing: Hashable, Sendable {
  /// When it was answered last; that is also its memory's last review.
  public var answeredAt: Moment
  /// How often it was answered.
  public var attempts: Int
  /// The last score with overrules, from 0 to 1.
  public var score: Double
  /// The points covered by the last answer.
  public var covered: Int
  /// The points of the question then.
  public var total: Int
  /// The points that the last answer missed or contradicted, in the question's order.
  public var missed: [PointID]
  /// The memory's state after the last answer.
  public var memory: MemoryState
  /// When it should be asked again.
  public var due: Moment

  /// Creates a standing.
  public init(
    answeredAt: Moment,
    attempts: Int,
    score: Double,
    covered: Int,
    total: Int,
    missed: [PointID],
    memory: MemoryState,
    due: Moment
  ) {
    self.answeredAt = answeredAt
    self.attempts = attempts
    self.score = score
    self.covered = covered
    self.total = total
    self.missed = missed
    self.memory = memory
    self.due = due
  }

  /// The points that the last answer half covered.
  public var half: Int { max(0, total - covered - missed.count) }

  /// The whole days from the last answer to when it should be asked again.
  public var dueDays: Int { due.wholeDays(since: answeredAt) }

  /// Whether it should be asked again by a moment.
  public func isDue(at now: Moment) -> Bool { due <= now }
}
