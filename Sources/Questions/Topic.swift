public import Wording

/// A group of questions in a pack.
public struct Topic: Codable, Hashable, Sendable, Identifiable {
  /// The stable name.
  public var id: TopicID
  /// The heading in lists.
  public var title: Bilingual

  /// Creates a topic.
  public init(id: TopicID, title: Bilingual) {
    self.id = id
    self.title = title
  }
}
