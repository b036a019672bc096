import Wording

/// A video of the ``RecallWorld``.
struct Video: Hashable, Sendable {
  /// The stable name, such as `coffee-five-myths`.
  let id: String
  /// The title, which names the topic.
  let title: Bilingual
  /// What it is about; nil for a hit, which is for everybody.
  let topic: VideoTopic?
  /// How it treats the topic; nil for a hit.
  let format: VideoFormat?

  /// A hit.
  init(_ hit: VideoHit) {
    id = hit.rawValue
    title = hit.title
    topic = nil
    format = nil
  }

  /// A topic in one format.
  init(_ topic: VideoTopic, _ format: VideoFormat) {
    id = "\(topic.rawValue)-\(format.rawValue)"
    title = Bilingual(
      zh: "\(topic.title.zh)：\(format.title.zh)",
      en: "\(topic.title.en): \(format.title.en)"
    )
    self.topic = topic
    self.format = format
  }

  /// The hits, then every topic in every format: 6 + 12 · 20.
  static let all: [Video] =
    VideoHit.allCases.map { Video($0) }
    + VideoTopic.allCases.flatMap { topic in VideoFormat.allCases.map { Video(topic, $0) } }
}
