/// Reads attributes of items or users from CSV or TSV.
///
/// A column named as ``CSVColumnRole`` knows it, else the first, says who or what the row is about;
/// every other column is an attribute. A field with `|` in it holds several values, unless `|`
/// separates columns. Without a header the layouts of MovieLens are known: `u.user`, `u.item`,
/// `users.dat`, `movies.dat`; their text that is not UTF-8 is read as ISO 8859-1. Of several rows
/// about one name the last counts.
public struct CSVAttributeLoader: Hashable, Sendable {
  /// ``CSVColumnRole/item`` or ``CSVColumnRole/user``.
  public var role: CSVColumnRole

  /// Creates a loader for attributes of items or of users.
  public init(role: CSVColumnRole) { self.role = role }

  /// Reads the bytes of a file. O(bytes).
  ///
  /// - Throws: ``CSVError`` at the first mistake, or when the task is cancelled.
  public func load(_ bytes: [UInt8]) throws(CSVError) -> AttributeTable {
    var reader = CSVReader(bytes)
    var fields: [CSVReader.Field] = []
    guard try reader.next(&fields) else { throw .empty }
    let layout = MovieLensLayout.of(fields, reader, role)
    let header = if let layout { layout.names } else { try header(fields, reader) }
    let key = layout == nil ? keyPlace(header) : 0
    var table = AttributeCollector(columns: header, key: key)
    if layout != nil { try append(fields, reader, layout, to: &table) }
    while try reader.next(&fields) {
      try append(fields, reader, layout, to: &table)
      if reader.line % 4096 == 0, Task.isCancelled { throw .log(.cancelled) }
    }
    if table.isEmpty { throw .noRows }
    return table.table
  }

  private func header(
    _ fields: [CSVReader.Field],
    _ reader: CSVReader
  ) throws(CSVError) -> [String] {
    var header: [String] = []
    for field in fields { header.append(try reader.text(of: field)) }
    return header
  }

  private func keyPlace(_ header: [String]) -> Int {
    header.firstIndex { CSVColumnRole.role(ofHeader: $0) == role } ?? 0
  }

  private func append(
    _ fields: [CSVReader.Field],
    _ reader: CSVReader,
    _ layout: MovieLensLayout?,
    to table: inout AttributeCollector
  ) throws(CSVError) {
    guard fields.count == layout?.fieldCount ?? table.columns.count else {
      throw .fieldCount(
        line: reader.line,
        expected: layout?.fieldCount ?? table.columns.count,
        found: fields.count
      )
    }
    var texts: [String] = []
    for field in fields {
      if layout == nil {
        texts.append(try reader.text(of: field))
      } else {
        texts.append(reader.lenientText(of: field))
      }
    }
    if texts[table.key].isEmpty { throw .fieldEmpty(line: reader.line, role: role) }
    let values = (layout?.values(of: texts) ?? texts).map { text in
      reader.separator == UInt8(ascii: "|")
        ? text.split(separator: MovieLensLayout.genreSeparator).map(String.init)
        : text.split(separator: "|").map(String.init)
    }
    table.append(name: texts[table.key], values: values)
  }
}

extension CSVReader {
  /// The field as UTF-8, or else as ISO 8859-1, which any bytes are.
  fileprivate func lenientText(of field: Field) -> String {
    let content = content(of: field)
    if let text = String(validating: content, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(content.map { Unicode.Scalar($0) }))
  }
}
