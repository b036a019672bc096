public import Grading
public import Questions

/// A verdict that the user overruled.
public struct OverruleRecord: Codable, Hashable, Sendable {
  /// The record of the answer.
  public var answer: RecordID
  /// The question.
  public var question: QuestionID
  /// The point.
  public var point: PointID
  /// The verdict as it stood.
  public var from: Verdict
  /// The verdict that the user says is right.
  public var to: Verdict
  /// The revision of the rubric that gave the verdict.
  public var rubricRevision: Int

  private enum CodingKeys: String, CodingKey {
    case answer, question, point, from, to, rubricRevision
  }

  /// Creates a record.
  public init(
    answer: RecordID,
    question: QuestionID,
    point: PointID,
    from: Verdict,
    to: Verdict,
    rubricRevision: Int
  ) {
    self.answer = answer
    self.question = question
    self.point = point
    self.from = from
    self.to = to
    self.rubricRevision = rubricRevision
  }
}
