public import Grading
public import Questions

/// An answer that the journal holds.
public struct ScoredAnswer: Hashable, Sendable {
  /// The name by which the journal's record is known while the program runs.
  public var ticket: AnswerTicket
  /// The answer's text.
  public var text: String
  /// How sure the user was, or nil.
  public var sureness: Sureness?
  /// The grade as the grader gave it, with what the user said when asked.
  public var given: Grade
  /// The grade with overrules, as it stands.
  public var grade: Grade
  /// The grade with the replies to probes as well.
  public var gradeWithReplies: Grade
  /// The replies to probes, by point.
  public var replies: [PointID: String]
  /// What the grader itself said of each reply.
  public var replyGrades: [PointID: PointGrade]
  /// The seconds spent on it.
  public var seconds: Double

  /// Creates a scored answer.
  public init(
    ticket: AnswerTicket,
    text: String,
    sureness: Sureness?,
    given: Grade,
    grade: Grade,
    gradeWithReplies: Grade,
    replies: [PointID: String],
    replyGrades: [PointID: PointGrade] = [:],
    seconds: Double
  ) {
    self.ticket = ticket
    self.text = text
    self.sureness = sureness
    self.given = given
    self.grade = grade
    self.gradeWithReplies = gradeWithReplies
    self.replies = replies
    self.replyGrades = replyGrades
    self.seconds = seconds
  }
}
