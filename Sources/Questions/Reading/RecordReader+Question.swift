import Wording
import Yams

extension RecordReader {
  /// Reads a whole question; nil where a needed part could not be read.
  ///
  /// Its topic is looked up among those of the pack, where they are known.
  mutating func question(_ root: Node, topics: [TopicID]?, glossary: Glossary) -> Question? {
    guard let fields = fields(root, as: RecordKeys.Question.self, path: "") else { return nil }
    let id = identifier(fields.node(.id), path: fields.path(.id))
    let revision = number(
      fields.node(.revision),
      path: fields.path(.revision),
      in: 1...1_000_000
    )
    let topic = topic(fields.node(.topic), path: fields.path(.topic), among: topics)
    let level = number(fields.node(.level), path: fields.path(.level), in: 1...3)
    let title = bilingual(fields.node(.title), path: fields.path(.title))
    let asks = bilingual(fields.node(.asks), path: fields.path(.asks))
    let weakSample = weakSample(fields.node(.weakSample), path: fields.path(.weakSample))
    let points = points(
      fields.node(.points),
      path: fields.path(.points),
      glossary: glossary,
      of: id.map { QuestionID(rawValue: $0) }
    )
    let modelAnswer = bilingual(fields.node(.modelAnswer), path: fields.path(.modelAnswer))
    let followUps = list(fields.node(.followUps), path: fields.path(.followUps), mayBeEmpty: true) {
      $0.bilingual($1, path: $2)
    }
    let sources = list(fields.node(.sources), path: fields.path(.sources)) {
      $0.source($1, path: $2)
    }
    guard let id, let revision, let topic, let level, let title, let asks, let weakSample,
      let points, let modelAnswer, let followUps, let sources
    else { return nil }
    return Question(
      id: QuestionID(rawValue: id),
      revision: revision,
      topic: TopicID(rawValue: topic),
      level: level,
      title: title,
      asks: asks,
      weakSample: weakSample,
      points: points,
      modelAnswer: modelAnswer,
      followUps: followUps,
      sources: sources
    )
  }

  /// The entries of a list, each read by a function; nil where one could not be read.
  mutating func list<Value>(
    _ node: Node?,
    path: String,
    mayBeEmpty: Bool = false,
    read: (inout RecordReader, Node, String) -> Value?
  ) -> [Value]? {
    guard let entries = entries(node, path: path, mayBeEmpty: mayBeEmpty) else { return nil }
    let values = entries.compactMap { read(&self, $0.node, $0.path) }
    return values.count == entries.count ? values : nil
  }

  private mutating func topic(_ node: Node?, path: String, among topics: [TopicID]?) -> String? {
    guard let node, let topic = identifier(node, path: path) else { return nil }
    guard let known = topics?.map(\.rawValue) else { return topic }
    guard known.contains(topic) else {
      report(.unknownTopic(topic, known: known), at: place(of: node))
      return nil
    }
    return topic
  }

  private mutating func weakSample(_ node: Node?, path: String) -> WeakSample? {
    guard let node, let fields = fields(node, as: RecordKeys.WeakSample.self, path: path) else {
      return nil
    }
    let answer = bilingual(fields.node(.answer), path: fields.path(.answer))
    let critique = bilingual(fields.node(.critique), path: fields.path(.critique))
    guard let answer, let critique else { return nil }
    return WeakSample(answer: answer, critique: critique)
  }

  private mutating func source(_ node: Node, path: String) -> Source? {
    guard let fields = fields(node, as: RecordKeys.Source.self, path: path) else { return nil }
    let title = text(fields.node(.title), path: fields.path(.title))
    let reference = text(fields.node(.reference), path: fields.path(.reference))
    guard let title, let reference else { return nil }
    return Source(title: title, reference: reference)
  }
}
