public import Questions

/// What the user said when asked whether a point that the grader was unsure of was meant.
public struct ClarifyRecord: Codable, Hashable, Sendable {
  /// The record of the answer.
  public var answer: RecordID
  /// The question.
  public var question: QuestionID
  /// The point that was asked about.
  public var point: PointID
  /// Whether the user meant it.
  public var isMeant: Bool
  /// The revision of the rubric that was unsure.
  public var rubricRevision: Int

  private enum CodingKeys: String, CodingKey {
    case answer, question, point, isMeant, rubricRevision
  }

  /// Creates a record.
  public init(
    answer: RecordID,
    question: QuestionID,
    point: PointID,
    isMeant: Bool,
    rubricRevision: Int
  ) {
    self.answer = answer
    self.question = question
    self.point = point
    self.isMeant = isMeant
    self.rubricRevision = rubricRevision
  }
}
