public import Grading
public import Questions

/// An answer as it goes to the journal.
public struct AnswerEntry: Hashable, Sendable {
  /// The name for later records.
  public var ticket: AnswerTicket
  /// The question.
  public var question: QuestionID
  /// The rubric's revision.
  public var rubricRevision: Int
  /// The answer's text.
  public var text: String
  /// How sure the user was before the score, or nil where nobody asked.
  public var sureness: Sureness?
  /// The seconds spent writing.
  public var seconds: Double
  /// The number of hints that were shown.
  public var hints: Int
  /// Every verdict as given.
  public var grade: Grade
  /// What each point counted.
  public var weights: [PointID: Int]
  /// The mock interview that it was given in, or nil.
  public var interview: InterviewTicket?
}
