/// Reads a log of interactions from CSV or TSV.
///
/// The separator is found in the first line, quotes are those of RFC 4180, text is UTF-8.
/// Users and items are any text. Times are numbers (seconds, or milli-, micro- or nanoseconds by
/// their size) or dates such as `2024-02-10T20:30:00+08:00`. The first mistake ends the reading,
/// with its line.
public struct CSVLoader: Hashable, Sendable {
  /// Where the columns are.
  public var columns: CSVColumns
  /// What becomes of several rows of one user and item.
  public var duplicates: DuplicateRule

  /// Creates a loader.
  public init(columns: CSVColumns = .automatic, duplicates: DuplicateRule = .latest) {
    self.columns = columns
    self.duplicates = duplicates
  }

  /// Reads the bytes of a file. O(bytes).
  ///
  /// - Throws: ``CSVError`` at the first mistake, or when the task is cancelled.
  public func load(_ bytes: [UInt8]) throws(CSVError) -> CSVLog {
    var reader = CSVReader(bytes)
    var fields: [CSVReader.Field] = []
    guard try reader.next(&fields) else { throw .empty }
    let layout = try layout(first: fields, reader)
    var rows = RowCollector(layout: layout)
    if !layout.hasHeader { try rows.append(fields, reader) }
    while try reader.next(&fields) {
      try rows.append(fields, reader)
      if rows.count % 4096 == 0, Task.isCancelled { throw .log(.cancelled) }
    }
    return try rows.log(duplicates: duplicates)
  }

  /// Where each role's column is, counted from 0.
  private func layout(
    first: [CSVReader.Field],
    _ reader: CSVReader
  ) throws(CSVError) -> CSVLayout {
    var header: [String] = []
    for field in first { header.append(try reader.text(of: field)) }
    var layout = CSVLayout(fieldCount: first.count)
    switch columns {
    case .automatic where Self.isMovieLens(first, reader):
      layout.hasHeader = false
      let order: [CSVColumnRole] = [.user, .item, .value, .timestamp]
      for (place, role) in order.prefix(first.count).enumerated() { layout.places[role] = place }
    case .header, .automatic:
      for (place, name) in header.enumerated() {
        guard let role = CSVColumnRole.role(ofHeader: name) else { continue }
        if let earlier = layout.places[role] {
          throw .columnTwice(role: role, first: header[earlier], second: name)
        }
        layout.places[role] = place
      }
    case .named(let names):
      for role in CSVColumnRole.allCases {
        guard let name = names[role] else { continue }
        guard let place = header.firstIndex(of: name) else {
          throw .columnMissing(role: role, expected: [name], found: header)
        }
        layout.places[role] = place
      }
    case .order(let roles):
      if first.count < roles.count {
        throw .fieldCount(line: reader.line, expected: roles.count, found: first.count)
      }
      for (place, role) in roles.enumerated() {
        if let role { layout.places[role] = place }
      }
      layout.hasHeader = Self.isHeader(header, roles)
    }
    // A file that only has titles is about titles.
    if layout.places[.item] == nil { layout.places[.item] = layout.places[.title] }
    for role in [CSVColumnRole.user, .item] where layout.places[role] == nil {
      throw .columnMissing(role: role, expected: role.aliases, found: header)
    }
    return layout
  }

  /// Whether a first line can only be a row of MovieLens: two to four numbers.
  private static func isMovieLens(_ first: [CSVReader.Field], _ reader: CSVReader) -> Bool {
    (2...4).contains(first.count)
      && first.allSatisfy { CSVNumber.value(reader.bytes, $0.range) != nil }
  }

  /// Whether a first line names columns rather than holding what they hold.
  private static func isHeader(_ first: [String], _ roles: [CSVColumnRole?]) -> Bool {
    var (numbers, others) = (0, 0)
    for (text, role) in zip(first, roles) {
      guard let role else { continue }
      if CSVColumnRole.role(ofHeader: text) == role { return true }
      let bytes = Array(text.utf8)
      switch role {
      case .value: CSVNumber.value(bytes, bytes.indices) == nil ? (others += 1) : (numbers += 1)
      case .timestamp: CSVNumber.time(bytes, bytes.indices) == nil ? (others += 1) : (numbers += 1)
      case .user, .item, .title: continue
      }
    }
    return others > 0 && numbers == 0
  }
}
