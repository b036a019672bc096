import Randomness
import Recommender
import Wording

/// A log with what is known of its items beside who liked them.
struct ArrivalLog: Sendable {
  /// Whether a seed made it; else it is the user's.
  let isMade: Bool
  /// Who liked what.
  let interactions: Interactions
  /// How the items are called: `[items]`.
  let itemNames: [Bilingual]
  /// How the users are called: `[users]`.
  let userNames: [Bilingual]
  /// What each item is truly about: `[items]`, or empty where that is not known.
  let topics: [VideoTopic?]
  /// The tags of each item as they are shown: `[items]`; empty where the log has none.
  let tagTexts: [Bilingual]
  /// The tags: `[items, tags]`; without columns where the log has none.
  let tags: SparseMatrix
  /// Which columns of the tags are topics; the others are formats. Empty for a log of the user's.
  let topicColumns: Set<Int>
  /// What the items' texts say: `[items]`.
  let words: [String]

  /// Whether anything is known of the items but their words.
  var hasTags: Bool { tags.columnCount > 0 }

  /// The world that a seed makes, with tags and descriptions.
  ///
  /// Every video has its topic and its format as tags, and a description of three of its topic's
  /// words. A share of the topic tags is any topic instead; clickbait has three words that go with
  /// any video.
  init(tagTruth: Double, isClickbait: Bool, seed: UInt64) throws(DemoError) {
    var options = RecallWorldOptions()
    options.skew = 0.8
    options.crowdShare = 0.2
    var generator = RecallWorldGenerator(options, seed: seed)
    let world: RecallWorld
    do { world = try generator.world() } catch { throw DemoError(error) }
    var random = SeededGenerator(seed: seed ^ 0x6172_7269_7665)
    let (topicNames, formats) = (VideoTopic.allCases, VideoFormat.allCases)
    var (rows, texts, words): ([[SparseMatrix.Entry]], [Bilingual], [String]) = ([], [], [])
    for video in world.videos {
      // Drawn for every video whatever the dials say, so that a dial changes no other draw.
      let chance = random.unit()
      let other = random.integer(below: topicNames.count)
      let places = random.sample(3, of: Array(0..<VideoTopic.wordCount))
      guard let topic = video.topic, let format = video.format else {
        rows.append([])
        texts.append(Bilingual(zh: "", en: ""))
        words.append("")
        continue
      }
      let own = topicNames.firstIndex(of: topic) ?? 0
      let tag = chance < tagTruth ? own : other
      let place = formats.firstIndex(of: format) ?? 0
      rows.append([
        SparseMatrix.Entry(column: tag, weight: 1),
        SparseMatrix.Entry(column: topicNames.count + place, weight: 1),
      ])
      texts.append(
        Bilingual(
          zh: "\(topicNames[tag].title.zh)、\(format.title.zh)",
          en: "\(topicNames[tag].title.en), \(format.title.en)"
        )
      )
      let vocabulary = isClickbait ? VideoTopic.clickbait : topic.words
      words.append(places.map { vocabulary[$0] }.joined(separator: " "))
    }
    isMade = true
    interactions = world.interactions
    itemNames = world.videos.map(\.title)
    userNames = world.people
    topics = world.videos.map(\.topic)
    tagTexts = texts
    tags = SparseMatrix(rows: rows, columnCount: topicNames.count + formats.count)
    topicColumns = Set(topicNames.indices)
    self.words = words
  }

  /// Reads the user's own log; its texts are the titles, its tags a column of that name.
  init(reading data: DemoData) throws(DemoError) {
    let log = try data.loaded(by: CSVLoader().load)
    let table = try data.loaded(by: CSVAttributeLoader(role: .item).load)
    let items = log.interactions.items
    let column = table.attributes.map(\.name).first { Self.tagColumns.contains($0.lowercased()) }
    guard column != nil || log.titles != items.names else {
      throw .data(
        Bilingual(
          zh: "\(data.name)：没有标题（title），也没有标签（genres、tags 等）一列，"
            + "新物品就没有内容可看。",
          en: "\(data.name): there is neither a column of titles (title) nor one of tags (genres, "
            + "tags), so that nothing is known of a new item."
        )
      )
    }
    isMade = false
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
    topicColumns = []
    words = log.titles
  }

  /// What a column of tags may be called.
  static let tagColumns: Set<String> = [
    "genres", "genre", "tags", "tag", "category", "categories", "标签", "类型", "类目", "分类",
  ]
}
