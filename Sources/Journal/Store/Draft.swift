public import Questions
public import Wording

extension Journal {
  /// Something that is being written, kept so that it outlives a crash.
  public struct Draft: Hashable, Sendable {
    /// The question.
    public var question: QuestionID
    /// What the text is: the answer itself, a reply to a probe, what is said in an interview, or
    /// the answer to a quiz item.
    public var stage: Stage
    /// The text.
    public var text: String
    /// The insertion point, in the unit that the caller counts in.
    public var cursor: Int
    /// The seconds spent so far.
    public var seconds: Double
    /// The number of hints that were shown.
    public var hints: Int
    /// Of a quiz item, the number of items that were answered before it in its round.
    public var answeredBefore: Int
    /// The records of those of them that are known.
    public var answered: [RecordID]
    /// The items that come after it in its round, in the caller's words without line breaks.
    public var ahead: [String]
    /// What the claim of a quiz item was called, or nil where nothing was.
    public var call: Bool?
    /// When it was written.
    public var updatedAt: Moment

    /// Creates a draft.
    public init(
      question: QuestionID,
      stage: Stage = .answer,
      text: String,
      cursor: Int,
      seconds: Double,
      hints: Int = 0,
      answeredBefore: Int = 0,
      answered: [RecordID] = [],
      ahead: [String] = [],
      call: Bool? = nil,
      updatedAt: Moment
    ) {
      self.question = question
      self.stage = stage
      self.text = text
      self.cursor = cursor
      self.seconds = seconds
      self.hints = hints
      self.answeredBefore = answeredBefore
      self.answered = answered
      self.ahead = ahead
      self.call = call
      self.updatedAt = updatedAt
    }

    /// What the draft is about; an instance keeps one draft for each.
    public var place: DraftPlace { DraftPlace(question: question, stage: stage) }

    /// What a draft's text is.
    public enum Stage: Hashable, Sendable {
      /// The answer to the question.
      case answer
      /// A reply to a probe about a point of an answer that is in the log.
      case probe(answer: RecordID, point: PointID)
      /// What is being said in a mock interview that is in the log: its answers tell whether that
      /// answers the question or an asking on.
      case interview(RecordID)
      /// What is being written for a quiz item about a point; the name says which item.
      case quiz(PointID, item: String)
    }
  }
}
