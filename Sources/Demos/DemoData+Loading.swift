import Recommender
import Wording

extension DemoData {
  /// The log, its items called as the file of items calls them, where there is one.
  ///
  /// - Throws: ``DemoError/data(_:)``, also where the file of items knows none of the log's, or
  ///   ``DemoError/cancelled``.
  func log() throws(DemoError) -> CSVLog {
    var log = try Self.loaded(name, bytes, by: CSVLoader().load)
    guard let items else { return log }
    let table = try itemAttributes()
    try expect(log.interactions.items, in: table, of: items.name) { example in
      Bilingual(
        zh: "\(name) 里的物品（如 \(example)）这里一个也没有；物品一列（item、movieId 等）要用同样的编号。",
        en: "it has none of the items of \(name), such as \(example); its column of items (item, "
          + "movieId …) must name them as the log does."
      )
    }
    guard let column = table.attributes.map(\.name).first(where: Self.isTitle) else { return log }
    for (item, name) in log.interactions.items.names.enumerated() {
      let title = table.values(of: column, for: name).joined(separator: "|")
      if !title.isEmpty { log.titles[item] = title }
    }
    return log
  }

  /// What is known of the log's items: the file of items, or else the log's own other columns.
  ///
  /// - Throws: ``DemoError/data(_:)`` or ``DemoError/cancelled``.
  func itemAttributes() throws(DemoError) -> AttributeTable {
    try Self.loaded(
      items?.name ?? name,
      items?.bytes ?? bytes,
      by: CSVAttributeLoader(role: .item).load
    )
  }

  /// What is known of the log's users by a file of its own; nil where there is none.
  ///
  /// - Throws: ``DemoError/data(_:)``, also where the file knows none of these users, or
  ///   ``DemoError/cancelled``.
  func userAttributes(for names: IdentifierTable) throws(DemoError) -> AttributeTable? {
    guard let users else { return nil }
    let table = try Self.loaded(
      users.name,
      users.bytes,
      by: CSVAttributeLoader(role: .user).load
    )
    try expect(names, in: table, of: users.name) { example in
      Bilingual(
        zh: "\(name) 里的用户（如 \(example)）这里一个也没有；用户一列（user、userId 等）要用同样的编号。",
        en: "it has none of the users of \(name), such as \(example); its column of users (user, "
          + "userId …) must name them as the log does."
      )
    }
    return table
  }

  /// The user's table of labels, outcomes or features.
  ///
  /// - Throws: ``DemoError/data(_:)`` or ``DemoError/cancelled``.
  func rankingTable() throws(DemoError) -> RankingTable {
    try Self.loaded(name, bytes, by: RankingTable.init)
  }

  /// The refusal of the file, its name before what is wrong.
  func refusal(_ sentence: Bilingual) -> DemoError { Self.refusal(of: name, sentence) }

  /// The refusal of the file by what the library says of it, or that the walk was cancelled.
  func refusal(_ error: RecommenderError) -> DemoError {
    error == .cancelled ? .cancelled : refusal(error.sentence)
  }

  private static func refusal(of file: String, _ sentence: Bilingual) -> DemoError {
    .data(Bilingual(zh: "\(file)：\(sentence.zh)", en: "\(file): \(sentence.en)"))
  }

  /// Refuses a file that knows nobody of the log's, in words that are given an example of these.
  private func expect(
    _ names: IdentifierTable,
    in table: AttributeTable,
    of file: String,
    orSay complaint: (_ example: String) -> Bilingual
  ) throws(DemoError) {
    guard !names.names.contains(where: { table.names.index(of: $0) != nil }) else { return }
    let said = complaint(names.names.first.map { "\"\($0)\"" } ?? "")
    throw Self.refusal(of: file, said)
  }

  private static func isTitle(_ header: String) -> Bool {
    CSVColumnRole.meant(by: header) == .title
  }

  /// What a loader of the library makes of a file.
  ///
  /// - Throws: ``DemoError/data(_:)``, the file's name before what the loader says, or
  ///   ``DemoError/cancelled``.
  private static func loaded<Value>(
    _ name: String,
    _ bytes: [UInt8],
    by load: ([UInt8]) throws(CSVError) -> Value
  ) throws(DemoError) -> Value {
    do { return try load(bytes) } catch {
      if error == .log(.cancelled) { throw .cancelled }
      throw refusal(of: name, error.sentence)
    }
  }
}
