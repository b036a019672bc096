import Wording

/// How an item of a ``RecallWorld`` treats its topic; every topic has one item of each format.
struct WorldFormat: Hashable, Sendable, Identifiable {
  /// The stable name, such as `years-best`.
  let id: String
  /// The format, behind the topic in an item's title.
  let title: Bilingual
  /// What a plain item's price is multiplied by.
  let priceFactor: Double

  init(_ id: String, _ zh: String, _ en: String, priceFactor: Double = 1) {
    self.id = id
    title = Bilingual(zh: zh, en: en)
    self.priceFactor = priceFactor
  }
}
