/// Brings one question file after the other up to date, parsing only what changed.
struct RecordRefresh: Sendable {
  let folder: PackFolder
  let pack: Pack
  let glossary: Glossary
  /// What the old cache knows, by file name.
  let known: [String: Known]
  /// When the old cache was written.
  let written: Int64

  /// What the old cache knows of a file.
  struct Known {
    var entry: PackIndex.Entry
    var summary: QuestionSummary?
  }

  /// A question file on its way into an index.
  struct Item {
    var name: String
    /// The file's stamp, or nil where it cannot be read.
    var stamp: FileAccess.Stamp?
    /// The fingerprint of the file's bytes.
    var content: UInt64 = 0
    var payload = Payload.unusable
    var summary: QuestionSummary?
    var problems: [ContentProblem] = []
    /// Whether the old cache's entry holds as it is.
    var isKept = false
    var isParsed = false
  }

  /// Where an item's encoded question is.
  enum Payload {
    case unusable
    case cached(PackIndex.Entry)
    case encoded([UInt8])
  }

  /// The entries of an index by file name.
  static func known(in index: PackIndex) -> [String: Known] {
    var known = index.entries.map { Known(entry: $0) }
    for (summary, entry) in zip(index.summaries, index.entryOfSummary) {
      known[Int(entry)].summary = summary
    }
    return Dictionary(known.map { (index.name(of: $0.entry), $0) }) { first, _ in first }
  }

  /// Brings one file up to date.
  func item(_ name: String) -> Item {
    let file = folder.questionFile(name)
    do {
      let stamp = try FileAccess.stamp(of: file)
      let known = known[name]
      let isUntouched =
        known?.entry.stamp == stamp && PackStamps.isOlder(stamp, than: written)
      if let known, let summary = known.summary, isUntouched {
        return Item(
          name: name,
          stamp: stamp,
          content: known.entry.content,
          payload: .cached(known.entry),
          summary: summary,
          isKept: true
        )
      }
      let bytes = try FileAccess.bytes(of: file)
      let content = checksum(of: bytes)
      if let known, let summary = known.summary, known.entry.content == content {
        return Item(
          name: name,
          stamp: stamp,
          content: content,
          payload: .cached(known.entry),
          summary: summary
        )
      }
      var item = parsed(name, bytes: bytes)
      item.stamp = stamp
      item.isKept = isUntouched && item.summary == nil && known?.summary == nil
      return item
    } catch {
      let place = SourcePlace(file: file)
      return Item(name: name, problems: [ContentProblem(place: place, kind: .unreadable(error))])
    }
  }

  /// Parses a file's bytes.
  func parsed(_ name: String, bytes: [UInt8]) -> Item {
    let (record, problems) = PackReader.record(
      file: folder.questionFile(name),
      bytes: bytes,
      topics: pack.topics.map(\.id),
      glossary: glossary
    )
    var item = Item(name: name, content: checksum(of: bytes), problems: problems, isParsed: true)
    if let record {
      var writer = ByteWriter()
      record.question.write(to: &writer)
      item.payload = .encoded(writer.bytes)
      item.summary = record.question.summary
    }
    return item
  }
}
