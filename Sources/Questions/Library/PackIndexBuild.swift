/// Puts questions and their glossary together into the bytes of a cache and the index to them.
struct PackIndexBuild {
  private var index: PackIndex
  private var content: [UInt8] = []
  private var found: [(summary: QuestionSummary, entry: Int32)] = []
  /// Whether every file could be read, so that the index speaks for the whole folder.
  private(set) var isComplete = true

  init(folder: PackFolder, pack: Pack, context: UInt64, stamps: PackIndex.HeadStamps) {
    index = PackIndex(
      folder: folder.path,
      context: context,
      headStamps: stamps,
      pack: pack,
      glossary: .nowhere,
      entries: [],
      names: [],
      summaries: [],
      entryOfSummary: []
    )
    isComplete = stamps.pack != nil
  }

  /// Adds a file, taking its question from the old cache where that holds it undamaged.
  mutating func add(
    _ item: RecordRefresh.Item,
    from cache: PackCache?,
    reading: RecordRefresh
  ) {
    guard let stamp = item.stamp else {
      isComplete = false
      return
    }
    var item = item
    var bytes: [UInt8] = []
    switch item.payload {
    case .unusable: break
    case .encoded(let encoded): bytes = encoded
    case .cached(let entry):
      if let cached = cache?.bytes(at: entry.place) {
        bytes = cached
      } else if let file = try? FileAccess.bytes(of: reading.folder.questionFile(item.name)) {
        item = reading.parsed(item.name, bytes: file)
        if case .encoded(let encoded) = item.payload { bytes = encoded }
      } else {
        isComplete = false
        return
      }
    }
    if let summary = item.summary { found.append((summary, Int32(index.entries.count))) }
    index.entries.append(
      PackIndex.Entry(
        nameOffset: index.names.count,
        stamp: stamp,
        content: item.content,
        place: place(bytes)
      )
    )
    index.names += item.name.utf8
    index.names.append(0)
  }

  /// Adds the glossary that the questions' rules are read with.
  mutating func add(_ glossary: Glossary) {
    var writer = ByteWriter()
    glossary.write(to: &writer)
    index.glossary = place(writer.bytes)
  }

  /// Appends bytes and says where they are.
  private mutating func place(_ bytes: [UInt8]) -> PackIndex.Place {
    let place = PackIndex.Place(
      offset: content.count,
      length: bytes.count,
      check: checksum(of: bytes)
    )
    content += bytes
    return place
  }

  /// The index, its questions sorted by topic, level and id, and the bytes it speaks of.
  func finished() -> (index: PackIndex, content: [UInt8]) {
    let topics = index.pack.topics.map(\.id)
    let rank = Dictionary(zip(topics, topics.indices)) { first, _ in first }
    let sorted = found.sorted { left, right in
      let (one, other) = (left.summary, right.summary)
      return (rank[one.topic, default: 0], one.level, one.id)
        < (rank[other.topic, default: 0], other.level, other.id)
    }
    var index = index
    index.summaries = sorted.map(\.summary)
    index.entryOfSummary = sorted.map(\.entry)
    return (index, content)
  }
}
