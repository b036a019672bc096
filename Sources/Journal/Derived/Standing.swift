public import Memory
public import Questions
public import Wording

extension Journal {
  /// What follows from the log for one question.
  public struct Standing: Hashable, Sendable {
    /// The question.
    public var question: QuestionID
    /// How often it was answered.
    public var attempts: Int
    /// When it was answered last; that is also its memory's last review.
    public var answeredAt: Moment
    /// The last answer's score with overrules, from 0 to 1.
    public var score: Double
    /// The points that the last answer covered.
    public var covered: Int
    /// The points that the question had then.
    public var total: Int
    /// The points that the last answer missed or contradicted, in the question's order.
    public var missed: [PointID]
    /// The memory's state after the last answer.
    public var memory: MemoryState
    /// When the question should be asked again.
    public var due: Moment
  }
}
