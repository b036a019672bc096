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
    guard log.interactions.items.names.contains(where: { table.names.index(of: $0) != nil }) else {
      throw .data(Self.strangers(items.name, to: name, example: log.interactions.items.names.first))
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

  private static func isTitle(_ header: String) -> Bool {
    CSVColumnRole.meant(by: header) == .title
  }

  private static func strangers(_ items: String, to log: String, example: String?) -> Bilingual {
    let name = example.map { "\"\($0)\"" } ?? ""
    return Bilingual(
      zh: "\(items)：\(log) 里的物品（如 \(name)）这里一个也没有；物品一列（item、movieId 等）要用同样的编号。",
      en:
        "\(items): it has none of the items of \(log), such as \(name); its column of items (item, "
        + "movieId …) must name them as the log does."
    )
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
      throw .data(
        Bilingual(
          zh: "\(name)：\(error.sentence.zh)",
          en: "\(name): \(error.sentence.en)"
        )
      )
    }
  }
}
