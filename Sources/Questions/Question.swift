public import Wording

/// What an interviewer asks, with everything that is known about a good answer.
public struct Question: Codable, Hashable, Sendable, Identifiable {
  /// The stable name.
  public var id: QuestionID
  /// Grows when the meaning of the rubric changes; stored with every grade.
  public var revision: Int
  /// The topic that it is listed under.
  public var topic: TopicID
  /// 1 for a newcomer's question, 2 for a usual one, 3 for a deep one.
  public var level: Int
  /// A name short enough for a list, at most 36 columns wide.
  public var title: Bilingual
  /// The interviewer's words.
  public var asks: Bilingual
  /// An answer as it was given in an interview, and what is wrong with it.
  public var weakSample: WeakSample
  /// What a full answer names, in the order of a good telling.
  public var points: [KeyPoint]
  /// A whole good answer; it scores full marks.
  public var modelAnswer: Bilingual
  /// What an interviewer asks next.
  public var followUps: [Bilingual]
  /// Where the facts come from.
  public var sources: [Source]

  /// What each point counts.
  public var weights: [PointID: Int] {
    Dictionary(points.map { ($0.id, $0.weight) }, uniquingKeysWith: { first, _ in first })
  }

  /// Creates a question from its parts.
  public init(
    id: QuestionID,
    revision: Int,
    topic: TopicID,
    level: Int,
    title: Bilingual,
    asks: Bilingual,
    weakSample: WeakSample,
    points: [KeyPoint],
    modelAnswer: Bilingual,
    followUps: [Bilingual],
    sources: [Source]
  ) {
    self.id = id
    self.revision = revision
    self.topic = topic
    self.level = level
    self.title = title
    self.asks = asks
    self.weakSample = weakSample
    self.points = points
    self.modelAnswer = modelAnswer
    self.followUps = followUps
    self.sources = sources
  }
}
