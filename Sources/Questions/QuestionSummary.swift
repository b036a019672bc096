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
  /// The names of the key points, sorted and parted by commas: one text, since a start reads those
  /// of ten thousand questions.
  public var pointNames: String
  /// The number of key points.
  public var pointCount: Int
  /// The steps of demos that points link to, as `demo/step`, each once, sorted and parted by
  /// commas.
  public var demoSteps: String
  /// The other questions of whose points some of this one's are declared easily confused.
  public var confusedWith: [QuestionID]

  /// Creates a summary.
  public init(
    id: QuestionID,
    revision: Int,
    topic: TopicID,
    level: Int,
    title: Bilingual,
    asks: Bilingual,
    points: [PointID],
    demos: [DemoLink] = [],
    confusedWith: [QuestionID] = []
  ) {
    self.id = id
    self.revision = revision
    self.topic = topic
    self.level = level
    self.title = title
    self.asks = asks
    pointNames = points.map(\.rawValue).sorted().joined(separator: ",")
    pointCount = points.count
    demoSteps = Set(demos.map { "\($0.demo)/\($0.step)" }).sorted().joined(separator: ",")
    self.confusedWith = confusedWith
  }

  /// Whether a point links to a step of a demo.
  public func links(to step: String, of demo: String) -> Bool {
    demoSteps.split(separator: ",").contains { $0 == "\(demo)/\(step)" }
  }

  /// Whether every name of a list such as ``pointNames`` is that of a key point.
  ///
  /// - Complexity: O(n + m) in the letters of both.
  public func holds(_ names: String) -> Bool {
    guard names != pointNames else { return true }
    var own = pointNames.utf8.split(separator: UInt8(ascii: ","))[...]
    return names.utf8.split(separator: UInt8(ascii: ",")).allSatisfy { name in
      own = own.drop { !$0.elementsEqual(name) }
      return own.popFirst() != nil
    }
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
      points: points.map(\.id),
      demos: points.flatMap(\.demos),
      confusedWith: Set(points.flatMap(\.quiz.confusedWith).map(\.question))
        .subtracting([id]).sorted()
    )
  }
}
