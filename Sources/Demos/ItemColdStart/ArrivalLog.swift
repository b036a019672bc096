import Randomness
import Recommender
import Wording

/// A log with what is known of its items beside who liked them.
struct ArrivalLog: Sendable {
  /// What the items of a made log are; nil for a log of the user's.
  let kind: WorldKind?
  /// Who liked what.
  let interactions: Interactions
  /// How the items are called: `[items]`.
  let itemNames: [Bilingual]
  /// How the users are called: `[users]`.
  let userNames: [Bilingual]
  /// What each item is truly about: `[items]`, or empty where that is not known.
  let topics: [WorldTopic?]
  /// The tags of each item as they are shown: `[items]`; empty where the log has none.
  let tagTexts: [Bilingual]
  /// The tags: `[items, tags]`; without columns where the log has none.
  let tags: SparseMatrix
  /// What each column of the tags says: `[tags]`, or empty for a log of the user's.
  let columnKinds: [TagKind]
  /// What the items' texts say: `[items]`.
  let words: [String]

  /// What a tag of a made item says of it.
  enum TagKind: Sendable {
    case topic, price, format
  }

  /// Whether a seed made it; else it is the user's.
  var isMade: Bool { kind != nil }

  /// Whether anything is known of the items but their words.
  var hasTags: Bool { tags.columnCount > 0 }

  /// The world that a seed makes, with tags and descriptions.
  ///
  /// Every item has its topic and its format as tags, goods a band of prices as well, and a
  /// description of three of its topic's words. A share of the topic tags is any topic instead;
  /// clickbait has three words that go with any item.
  init(
    _ kind: WorldKind,
    tagTruth: Double,
    isClickbait: Bool,
    seed: UInt64
  ) throws(DemoError) {
    var options = RecallWorldOptions(kind)
    options.skew = 0.8
    options.crowdShare = 0.2
    var generator = RecallWorldGenerator(options, seed: seed)
    let world: RecallWorld
    do { world = try generator.world() } catch { throw DemoError(error) }
    var random = SeededGenerator(seed: seed ^ 0x6172_7269_7665)
    let catalogue = kind.catalogue
    let (topics, formats, bands) = (catalogue.topics, catalogue.formats, PriceBand.allCases)
    var (rows, texts, words): ([[SparseMatrix.Entry]], [Bilingual], [String]) = ([], [], [])
    for item in world.items {
      // Drawn for every item whatever the dials say, so that a dial changes no other draw.
      let chance = random.unit()
      let other = random.integer(below: topics.count)
      let places = random.sample(3, of: Array(0..<WorldTopic.wordCount))
      guard let topic = item.topic, let format = item.format else {
        rows.append([])
        texts.append(Bilingual(zh: "", en: ""))
        words.append("")
        continue
      }
      let tag = chance < tagTruth ? catalogue.place(of: topic) : other
      var columns = [tag, topics.count + (formats.firstIndex(of: format) ?? 0)]
      var names = [topics[tag].title, format.title]
      if let band = item.priceBand, let price = item.price {
        columns.append(topics.count + formats.count + (bands.firstIndex(of: band) ?? 0))
        let yuan = NumberFormat.fixed(price, fractionDigits: 0)
        names.append(Bilingual(zh: "\(band.title.zh) ¥\(yuan)", en: "\(band.title.en), ¥\(yuan)"))
      }
      rows.append(columns.map { SparseMatrix.Entry(column: $0, weight: 1) })
      texts.append(
        Bilingual(
          zh: names.map(\.zh).joined(separator: "、"),
          en: names.map(\.en).joined(separator: ", ")
        )
      )
      let vocabulary = isClickbait ? catalogue.clickbait : topic.words
      words.append(places.map { vocabulary[$0] }.joined(separator: " "))
    }
    self.kind = kind
    interactions = world.interactions
    itemNames = world.items.map(\.title)
    userNames = world.people
    self.topics = world.items.map(\.topic)
    tagTexts = texts
    let isPriced = world.items.contains { $0.price != nil }
    columnKinds =
      topics.map { _ in .topic } + formats.map { _ in .format }
      + (isPriced ? bands.map { _ in .price } : [])
    tags = SparseMatrix(rows: rows, columnCount: columnKinds.count)
    self.words = words
  }

  /// Reads the user's own log; its texts are the titles, its tags a column of that name.
  init(reading data: DemoData) throws(DemoError) {
    let log = try data.log()
    let table = try data.itemAttributes()
    let items = log.interactions.items
    let column = table.attributes.map(\.name).first { Self.tagColumns.contains($0.lowercased()) }
    guard column != nil || log.titles != items.names else {
      throw .data(
        Bilingual(
          zh: "\(data.name)：没有标题（title），也没有标签（genres、tags 等）一列，"
            + "新物品就没有内容可看；可以用 --items 另给一个文件。",
          en: "\(data.name): there is neither a column of titles (title) nor one of tags (genres, "
            + "tags), so that nothing is known of a new item; a file of their own can be given "
            + "with --items."
        )
      )
    }
    kind = nil
    interactions = log.interactions
    itemNames = log.titles.map { Bilingual(zh: $0, en: $0) }
    userNames = log.interactions.users.names.map { Bilingual(zh: $0, en: $0) }
    topics = []
    tags = SparseMatrix(attribute: column ?? "", of: table, for: items)
    tagTexts = items.names.map { name in
      let values = table.values(of: column ?? "", for: name)
      return Bilingual(
        zh: values.joined(separator: "、"),
        en: values.joined(separator: ", ")
      )
    }
    columnKinds = []
    words = log.titles
  }

  /// What a column of tags may be called.
  static let tagColumns: Set<String> = [
    "genres", "genre", "tags", "tag", "category", "categories", "标签", "类型", "类目", "分类",
  ]
}
