public import Questions

/// What a draft is about: the answer to a question, or a reply about one point of an answer.
public struct DraftPlace: Hashable, Sendable {
  /// The question.
  public var question: QuestionID
  /// The point that a reply is about, or nil for the answer itself.
  public var probing: PointID?
  /// The answer that a reply belongs to, or nil.
  public var answer: AnswerTicket?

  /// Creates a place.
  public init(question: QuestionID, probing: PointID? = nil, answer: AnswerTicket? = nil) {
    self.question = question
    self.probing = probing
    self.answer = answer
  }
}
