public import Wording

/// A mock interview as the journal holds it, to go on with or to read about.
public struct OpenedInterview: Hashable, Sendable {
  /// The name by which it is known while the program runs.
  public var ticket: InterviewTicket
  /// What was planned.
  public var plan: InterviewPlan
  /// When it began.
  public var begunAt: Moment
  /// What was answered, in order.
  public var turns: [InterviewTurn]
  /// Why it ended, or nil where it did not.
  public var ending: InterviewEnding?

  /// Creates an opened interview.
  public init(
    ticket: InterviewTicket,
    plan: InterviewPlan,
    begunAt: Moment,
    turns: [InterviewTurn],
    ending: InterviewEnding?
  ) {
    self.ticket = ticket
    self.plan = plan
    self.begunAt = begunAt
    self.turns = turns
    self.ending = ending
  }
}
