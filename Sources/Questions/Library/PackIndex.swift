/// What a start needs to know of a pack: where each question's bytes are in the cache, which file
/// they came from, and what lists show.
struct PackIndex {
  /// The pack's folder; two folders of one name must not share a cache.
  var folder: String
  /// The fingerprint of `pack.yaml`, `glossary.yaml` and the reader's version: every question
  /// depends on them.
  var context: UInt64
  /// The stamps of the files that every question depends on.
  var headStamps: HeadStamps
  /// The pack itself.
  var pack: Pack
  /// Where the glossary is, which the questions' rules are read with.
  var glossary: Place
  /// The files under `questions`.
  var entries: [Entry]
  /// The file names, each ended by a zero byte, in the order of the entries.
  var names: [UInt8]
  /// The usable questions, by topic, level and id.
  var summaries: [QuestionSummary]
  /// For every summary, the index of its entry.
  var entryOfSummary: [Int32]

  /// The stamps of `pack.yaml` and `glossary.yaml`, nil for a file that is not there.
  struct HeadStamps: Hashable {
    var pack: FileAccess.Stamp?
    var glossary: FileAccess.Stamp?
  }

  /// A question's file and its place in the cache.
  struct Entry {
    /// Where the file's name starts in ``PackIndex/names``.
    var nameOffset: Int
    /// The file as it was when it was read.
    var stamp: FileAccess.Stamp
    /// The fingerprint of the file's bytes.
    var content: UInt64
    /// Where the question is; nothing where the record could not be used, to be read anew each
    /// time.
    var place: Place
  }

  /// Where some bytes of the cache are.
  struct Place: Hashable {
    /// Where they start, from the first byte behind the cache's head.
    var offset: Int
    /// How many they are.
    var length: Int
    /// Their fingerprint.
    var check: UInt64

    static let nowhere = Place(offset: 0, length: 0, check: 0)
  }
}

extension PackIndex {
  /// The name of an entry's file.
  func name(of entry: Entry) -> String {
    String(decoding: names[entry.nameOffset...].prefix { $0 != 0 }, as: UTF8.self)
  }
}

extension PackIndex.HeadStamps {
  /// The stamps as they are now.
  init(of folder: PackFolder) {
    pack = try? FileAccess.stamp(of: folder.packFile)
    glossary = try? FileAccess.stamp(of: folder.glossaryFile)
  }

  /// Whether both files were left alone long enough before a cache was written.
  func areOlder(than written: Int64) -> Bool {
    [pack, glossary].allSatisfy { PackStamps.isOlder($0, than: written) }
  }
}

extension PackIndex.HeadStamps: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    pack = try reader.list(of: FileAccess.Stamp.self).first
    glossary = try reader.list(of: FileAccess.Stamp.self).first
  }

  func write(to writer: inout ByteWriter) {
    for stamp in [pack, glossary] { writer.write(stamp.map { [$0] } ?? []) }
  }
}

extension FileAccess.Stamp: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      size: try reader.number(),
      modified: try reader.number(),
      changed: try reader.number()
    )
  }

  func write(to writer: inout ByteWriter) {
    writer.write(size)
    writer.write(modified)
    writer.write(changed)
  }
}

extension PackIndex.Entry: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      nameOffset: try reader.integer(),
      stamp: try FileAccess.Stamp(from: &reader),
      content: try reader.number(),
      place: try PackIndex.Place(from: &reader)
    )
  }

  func write(to writer: inout ByteWriter) {
    writer.write(nameOffset)
    stamp.write(to: &writer)
    writer.write(content)
    place.write(to: &writer)
  }
}

extension PackIndex.Place: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      offset: try reader.integer(),
      length: try reader.integer(),
      check: try reader.number()
    )
  }

  func write(to writer: inout ByteWriter) {
    writer.write(offset)
    writer.write(length)
    writer.write(check)
  }
}

extension PackIndex: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    folder = try reader.text()
    context = try reader.number()
    headStamps = try HeadStamps(from: &reader)
    pack = try Pack(from: &reader)
    glossary = try Place(from: &reader)
    entries = try reader.list()
    names = Array(try reader.slice(count: try reader.integer()))
    summaries = try reader.list()
    entryOfSummary = []
    entryOfSummary.reserveCapacity(summaries.count)
    for _ in summaries.indices {
      let entry = try reader.number(Int32.self)
      guard entries.indices.contains(Int(entry)) else { throw ByteReader.Damage() }
      entryOfSummary.append(entry)
    }
    let nameEnd = names.count - 1
    guard reader.isAtEnd, names.last ?? 0 == 0,
      entries.allSatisfy({ (0...max(0, nameEnd)).contains($0.nameOffset) })
    else { throw ByteReader.Damage() }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(folder)
    writer.write(context)
    headStamps.write(to: &writer)
    pack.write(to: &writer)
    glossary.write(to: &writer)
    writer.write(entries)
    writer.write(names.count)
    writer.write(raw: names)
    writer.write(summaries)
    for entry in entryOfSummary { writer.write(entry) }
  }
}
