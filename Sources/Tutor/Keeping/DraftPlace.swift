public import Questions
public import Quiz

/// What a draft is about: the answer to a question, a reply about one point of an answer, what is
/// said about a question in a mock interview, or the answer to a quiz item.
public struct DraftPlace: Hashable, Sendable {
  /// The question.
  public var question: QuestionID
  /// The point that a reply is about, or nil for the answer itself.
  public var probing: PointID?
  /// The answer that a reply belongs to, or nil.
  public var answer: AnswerTicket?
  /// The mock interview that it is said in, or nil.
  public var interview: InterviewTicket?
  /// The quiz item that it answers, or nil.
  public var item: QuizItemName?

  /// Creates a place.
  public init(
    question: QuestionID,
    probing: PointID? = nil,
    answer: AnswerTicket? = nil,
    interview: InterviewTicket? = nil,
    item: QuizItemName? = nil
  ) {
    self.question = question
    self.probing = probing
    self.answer = answer
    self.interview = interview
    self.item = item
  }
}
