public import Questions
public import Wording

/// What lists say of a mock interview.
public struct InterviewSummary: Hashable, Sendable {
  /// The name by which it is known while the program runs.
  public var ticket: InterviewTicket
  /// When it began.
  public var begunAt: Moment
  /// What was planned.
  public var plan: InterviewPlan
  /// How it ended, or nil where it did not.
  public var result: Result?
  /// Whether it was begun on this machine, where it can be gone on with.
  public var isOwn: Bool
  /// When its questions were answered, as far as it has come; empty once it has ended.
  public var answeredAt: [QuestionID: Moment]

  /// How an interview ended.
  public struct Result: Hashable, Sendable {
    /// The questions that were answered, those passed over left out.
    public var answers: Int
    /// The seconds that were used.
    public var seconds: Double
    /// The mean score of the answers, from 0 to 1.
    public var score: Double

    /// Creates a result.
    public init(answers: Int, seconds: Double, score: Double) {
      self.answers = answers
      self.seconds = seconds
      self.score = score
    }
  }

  /// Creates a summary.
  public init(
    ticket: InterviewTicket,
    begunAt: Moment,
    plan: InterviewPlan,
    result: Result?,
    isOwn: Bool,
    answeredAt: [QuestionID: Moment] = [:]
  ) {
    self.ticket = ticket
    self.begunAt = begunAt
    self.plan = plan
    self.result = result
    self.isOwn = isOwn
    self.answeredAt = answeredAt
  }

  /// Whether it waits to be gone on with.
  public var isWaiting: Bool { result == nil && isOwn }
}
