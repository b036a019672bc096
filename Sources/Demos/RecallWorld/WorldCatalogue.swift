import Wording

/// All there is in a world of one kind: every topic in every format, and the hits.
struct WorldCatalogue: Sendable {
  /// What everybody comes upon, whatever their taste.
  let hits: [WorldItem]
  /// What tastes are made of: twelve.
  let topics: [WorldTopic]
  /// How a topic may be treated, what comes first in a series first: twenty.
  let formats: [WorldFormat]
  /// Words that go with any item.
  let clickbait: [String]
  /// The hits, then every topic in every format: 6 + 12 · 20.
  let items: [WorldItem]
  /// The topics in the order of ``PersonGroup/all``, two of each group.
  private let leanings: [WorldTopic]
  private let places: [String: Int]

  /// - Parameters:
  ///   - separator: what stands between topic and format in a title.
  ///   - leanings: ids of topics, two for each of ``PersonGroup/all``, separated by spaces.
  init(
    hits: [WorldItem],
    topics: [WorldTopic],
    formats: [WorldFormat],
    separator: Bilingual,
    clickbait: String,
    leanings: String
  ) {
    self.hits = hits
    self.topics = topics
    self.formats = formats
    self.clickbait = clickbait.split(separator: " ").map(String.init)
    items =
      hits
      + topics.flatMap { topic in
        formats.map { WorldItem(topic, $0, separator: separator) }
      }
    let names = leanings.split(separator: " ").map(String.init)
    self.leanings = names.compactMap { name in topics.first { $0.id == name } }
    precondition(
      Set(self.leanings).count == topics.count && topics.count == 2 * PersonGroup.all.count,
      "each topic is one group's"
    )
    places = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($1.id, $0) })
  }

  /// The two topics that a group leans to; each topic is one group's.
  func leaning(of group: PersonGroup) -> [WorldTopic] {
    let place = PersonGroup.all.firstIndex(of: group) ?? 0
    return Array(leanings[2 * place..<2 * place + 2])
  }

  /// The place of a topic among all.
  func place(of topic: WorldTopic) -> Int { places[topic.id] ?? 0 }
}
