public import Questions

/// A question with what was written and scored before.
public struct OpenedQuestion: Hashable, Sendable {
  /// The whole record.
  public var question: Question
  /// What was being written when the drill was left, or nil.
  public var draft: Draft?
  /// The answer that a draft of a reply belongs to; or, without a draft, one that the user was
  /// being asked about when the program ended. Nil where there is neither.
  public var unfinished: ScoredAnswer?
  /// The replies to the same answer that were begun about other points.
  public var begun: [Draft]
  /// Every answer to it, the oldest first, where they were asked for.
  public var past: [PastAnswer]
  /// The revision of the question that the user's memory of it stands on, or nil where there is no
  /// memory.
  public var knownRevision: Int?
  /// Every quiz item of it, the oldest first, where they were asked for.
  public var items: [PastItem]

  /// Creates an opened question.
  public init(
    question: Question,
    draft: Draft? = nil,
    unfinished: ScoredAnswer? = nil,
    begun: [Draft] = [],
    past: [PastAnswer] = [],
    knownRevision: Int? = nil,
    items: [PastItem] = []
  ) {
    self.question = question
    self.draft = draft
    self.unfinished = unfinished
    self.begun = begun
    self.past = past
    self.knownRevision = knownRevision
    self.items = items
  }
}
