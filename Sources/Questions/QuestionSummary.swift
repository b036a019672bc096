public import Wording

/// What lists need to know of a question without opening its record.
public struct QuestionSummary: Codable, Hashable, Sendable, Identifiable {
  /// The stable name.
  public var id: QuestionID
  /// The rubric's revision.
  public var revision: Int
  /// The topic that it is listed under.
  public var topic: TopicID
  /// 1 for a newcomer's question, 2 for a usual one, 3 for a deep one.
  public var level: Int
  /// A name short enough for a list.
  public var title: Bilingual
  /// The interviewer's words.
  public var asks: Bilingual
  /// The number of key points.
  public var pointCount: Int

  /// Creates a summary.
  public init(
    id: QuestionID,
    revision: Int,
    topic: TopicID,
    level: Int,
    title: Bilingual,
    asks: Bilingual,
    pointCount: Int
  ) {
    self.id = id
    self.revision = revision
    self.topic = topic
    self.level = level
    self.title = title
    self.asks = asks
    self.pointCount = pointCount
  }
}

extension Question {
  /// The part of the record that lists show.
  public var summary: QuestionSummary {
    QuestionSummary(
      id: id,
      revision: revision,
      topic: topic,
      level: level,
      title: title,
      asks: asks,
      pointCount: points.count
    )
  }
}
