/// One pack, ready to be listed, with its questions opened on demand.
struct PackStore: Sendable {
  let folder: PackFolder
  let index: PackIndex
  let source: QuestionSource

  /// Where the encoded questions are.
  enum QuestionSource: Sendable {
    case cache(PackCache)
    case memory([UInt8])
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

  /// Opens the question at a position of ``summaries``; from its file where the cache is damaged.
  func question(at position: Int) throws(ContentError) -> Question {
    let entry = entry(at: position)
    let bytes: [UInt8]? =
      switch source {
      case .cache(let cache): cache.bytes(of: entry)
      case .memory(let all): Array(all[entry.offset..<(entry.offset + entry.length)])
      }
    if let bytes {
      var reader = ByteReader(bytes)
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
    guard let pack = head.pack,
      let record = PackReader.record(file: file, pack: pack, glossary: head.glossary).record
    else { return SourcePlace(file: file) }
    return record.place("id")
  }

  private func read(at position: Int) throws(ContentError) -> Question {
    let head = PackReader.head(of: folder)
    let file = file(at: position)
    guard let pack = head.pack else { throw .unreadable(head.problems) }
    let (record, problems) = PackReader.record(file: file, pack: pack, glossary: head.glossary)
    guard let record else { throw .unreadable(problems.filter(\.isFatal)) }
    return record.question
  }
}
