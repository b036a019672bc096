public import Questions

extension Journal {
  /// What a draft is about: the answer to a question, or a reply about one point.
  public struct DraftPlace: Hashable, Sendable {
    /// The question.
    public var question: QuestionID
    /// What the text is.
    public var stage: Draft.Stage

    /// Creates a place.
    public init(question: QuestionID, stage: Draft.Stage = .answer) {
      self.question = question
      self.stage = stage
    }
  }
}
