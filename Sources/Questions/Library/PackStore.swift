import Synchronization

/// One pack, ready to be listed, with its questions opened on demand.
final class PackStore: Sendable {
  let folder: PackFolder
  let index: PackIndex
  private let source: Source
  private let knownGlossary = Mutex<Glossary?>(nil)

  /// Where the bytes are that the index speaks of.
  enum Source: Sendable {
    case cache(PackCache)
    case memory([UInt8])

    func bytes(at place: PackIndex.Place) -> [UInt8]? {
      switch self {
      case .cache(let cache): cache.bytes(at: place)
      case .memory(let all): Array(all[place.offset..<(place.offset + place.length)])
      }
    }
  }

  init(folder: PackFolder, index: PackIndex, source: Source) {
    self.folder = folder
    self.index = index
    self.source = source
  }

  /// Whether the pack's files are those that its cache was made of.
  ///
  /// Complexity: one system call a file, on all processors.
  var isCurrent: Bool {
    guard case .cache(let cache) = source else { return true }
    return PackStamps.areCurrent(index, folder: folder, written: cache.written)
  }

  /// The usable questions, by topic, level and id.
  var summaries: [QuestionSummary] { index.summaries }

  private func entry(at position: Int) -> PackIndex.Entry {
    index.entries[Int(index.entryOfSummary[position])]
  }

  /// The file of the question at a position of ``summaries``.
  func file(at position: Int) -> String {
    folder.questionFile(index.name(of: entry(at: position)))
  }

  /// The pack's glossary, read when it is first asked for; from its file where the cache is
  /// damaged.
  var glossary: Glossary {
    knownGlossary.withLock { known in
      if let known { return known }
      let glossary = cachedGlossary() ?? PackReader.head(of: folder).glossary
      known = glossary
      return glossary
    }
  }

  private func cachedGlossary() -> Glossary? {
    guard let bytes = source.bytes(at: index.glossary) else { return nil }
    var reader = ByteReader(bytes)
    return try? Glossary(from: &reader)
  }

  /// Opens the question at a position of ``summaries``; from its file where the cache is damaged.
  func question(at position: Int) throws(ContentError) -> Question {
    if let bytes = source.bytes(at: entry(at: position).place) {
      var reader = ByteReader(bytes, glossary: glossary)
      if let question = try? Question(from: &reader), question.id == summaries[position].id {
        return question
      }
    }
    return try read(at: position)
  }

  /// Where a question's id stands in its file; read anew, since only a mistake asks for it.
  func placeOfID(at position: Int) -> SourcePlace {
    let file = file(at: position)
    let head = PackReader.head(of: folder)
    let record = PackReader.record(file: file, topics: head.topics, glossary: head.glossary).record
    return record?.place("id") ?? SourcePlace(file: file)
  }

  private func read(at position: Int) throws(ContentError) -> Question {
    let head = PackReader.head(of: folder)
    let file = file(at: position)
    guard head.pack != nil else { throw .unreadable(head.problems) }
    let (record, problems) = PackReader.record(
      file: file,
      topics: head.topics,
      glossary: head.glossary
    )
    guard let record else { throw .unreadable(problems.filter(\.isFatal)) }
    return record.question
  }
}
