import Wording

/// What an item of a ``RecallWorld`` is about: what tastes are made of.
struct WorldTopic: Hashable, Sendable, Identifiable {
  /// The stable name, such as `coffee`.
  let id: String
  /// The topic, as a tag says it.
  let title: Bilingual
  /// The topic in front of an item's title: a film's is the name of its series.
  let stem: Bilingual
  /// Words that descriptions of items on the topic are made of; no word is in two topics.
  ///
  /// The engine reads these alone, whatever language is shown.
  let words: [String]
  /// What a plain item costs, in yuan; nil where nothing is sold.
  let price: Double?
  /// Whether its items are used up and bought again.
  let isUsedUp: Bool

  /// How many words each topic has.
  static let wordCount = 6

  /// A topic; its words are separated by spaces.
  init(
    _ id: String,
    _ zh: String,
    _ en: String,
    stem: Bilingual? = nil,
    words: String,
    price: Double? = nil,
    isUsedUp: Bool = false
  ) {
    self.id = id
    title = Bilingual(zh: zh, en: en)
    self.stem = stem ?? title
    self.words = words.split(separator: " ").map(String.init)
    self.price = price
    self.isUsedUp = isUsedUp
  }

  static func == (left: WorldTopic, right: WorldTopic) -> Bool { left.id == right.id }

  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
