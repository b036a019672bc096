import Wording

/// An item of the ``RecallWorld``.
struct WorldItem: Hashable, Sendable, Identifiable {
  /// The stable name, such as `coffee-myths`.
  let id: String
  /// The title, which names the topic.
  let title: Bilingual
  /// What it is about; nil for a hit, which is for everybody.
  let topic: WorldTopic?
  /// How it treats the topic; nil for a hit.
  let format: WorldFormat?

  /// A hit.
  init(hit id: String, _ zh: String, _ en: String) {
    self.id = id
    title = Bilingual(zh: zh, en: en)
    topic = nil
    format = nil
  }

  /// A topic in one format.
  init(_ topic: WorldTopic, _ format: WorldFormat, separator: Bilingual) {
    id = "\(topic.id)-\(format.id)"
    title = Bilingual(
      zh: topic.stem.zh + separator.zh + format.title.zh,
      en: topic.stem.en + separator.en + format.title.en
    )
    self.topic = topic
    self.format = format
  }

  /// What it costs, in whole yuan: the topic's plain price times the format's factor. Nil where
  /// nothing is sold.
  var price: Double? {
    guard let format, let plain = topic?.price else { return nil }
    return (plain * format.priceFactor).rounded()
  }

  /// How dear it is in its category; nil where nothing is sold.
  var priceBand: PriceBand? {
    guard let format, topic?.price != nil else { return nil }
    return PriceBand(factor: format.priceFactor)
  }
}
