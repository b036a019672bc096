public import Wording

/// A folder of questions that belong together.
public struct Pack: Codable, Hashable, Sendable, Identifiable {
  /// The stable name, equal to the folder's.
  public var id: String
  /// The heading.
  public var title: Bilingual
  /// The topics that its questions are listed under, in order.
  public var topics: [Topic]

  /// Creates a pack.
  public init(id: String, title: Bilingual, topics: [Topic]) {
    self.id = id
    self.title = title
    self.topics = topics
  }
}
