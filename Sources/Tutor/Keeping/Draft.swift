public import Questions
public import Quiz

/// What is being written, so that it outlives a crash.
public struct Draft: Hashable, Sendable {
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
  /// The text.
  public var text: String
  /// The insertion point in graphemes.
  public var cursor: Int
  /// The seconds spent so far.
  public var seconds: Double
  /// The number of hints that were shown.
  public var hints: Int
  /// Of a quiz item, the number of items that were answered before it in its round.
  public var answeredBefore: Int
  /// Those of them that the journal names.
  public var answered: [AnswerTicket]
  /// The items that come after it in its round.
  public var ahead: [QuizItemName]
  /// What was begun of those of them that were left for an earlier one that was taken back.
  public var begunAhead: [QuizItemName: BegunAnswer]
  /// What a claim was called, or nil where nothing was.
  public var call: Bool?

  /// What the draft is about.
  public var place: DraftPlace {
    DraftPlace(
      question: question,
      probing: probing,
      answer: answer,
      interview: interview,
      item: item
    )
  }

  /// Creates a draft.
  public init(
    question: QuestionID,
    probing: PointID? = nil,
    answer: AnswerTicket? = nil,
    interview: InterviewTicket? = nil,
    item: QuizItemName? = nil,
    text: String,
    cursor: Int,
    seconds: Double,
    hints: Int = 0,
    answeredBefore: Int = 0,
    answered: [AnswerTicket] = [],
    ahead: [QuizItemName] = [],
    begunAhead: [QuizItemName: BegunAnswer] = [:],
    call: Bool? = nil
  ) {
    self.question = question
    self.probing = probing
    self.answer = answer
    self.interview = interview
    self.item = item
    self.text = text
    self.cursor = cursor
    self.seconds = seconds
    self.hints = hints
    self.answeredBefore = answeredBefore
    self.answered = answered
    self.ahead = ahead
    self.begunAhead = begunAhead
    self.call = call
  }
}
