/// A file of examples: a row an example, columns of any kind, named in its first line.
///
/// Values are kept once a column, since most columns hold few.
public struct RankingTable: Hashable, Sendable {
  /// What is in a column.
  struct Column: Hashable, Sendable {
    var name: String
    /// Each value once, in the order in which it was met.
    var values: [String] = []
    /// The line on which each value was met first.
    var lines: [Int] = []
    /// How many rows of the file have each value, those that a part leaves out among them.
    var counts: [Int] = []
    /// Which value each row has: `[rows]`.
    var codes: [Int32] = []

    /// What is written where nothing is known, in small letters.
    private static let missing: Set<String> = ["", "na", "n/a", "null", "none", "?"]

    /// Whether a value says that nothing is known.
    static func isMissing(_ value: String) -> Bool {
      value.isEmpty || value.utf8.count <= 8 && missing.contains(trimmed(value).lowercased())
    }

    private static func trimmed(_ value: String) -> Substring {
      let start = value.drop { $0.isWhitespace }
      guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
      return start[...end]
    }

    /// The number that each value is: nil where it is none or missing.
    var numbers: [Double?] { values.map { Self.isMissing($0) ? nil : Double($0) } }
  }

  let columns: [Column]
  /// How many examples.
  public let count: Int

  /// The names of the columns, in their order.
  public var names: [String] { columns.map(\.name) }

  /// Reads the bytes of a CSV or TSV file, of the forms that ``CSVReader`` knows. O(bytes).
  ///
  /// - Throws: ``CSVError`` at the first mistake, or when the task is cancelled.
  public init(_ bytes: [UInt8]) throws(CSVError) {
    var reader = CSVReader(bytes)
    var fields: [CSVReader.Field] = []
    guard try reader.next(&fields) else { throw .empty }
    var columns: [Column] = []
    for field in fields {
      columns.append(Column(name: try reader.text(of: field)))
    }
    var interners = columns.map { _ in ByteInterner() }
    var count = 0
    while try reader.next(&fields) {
      guard fields.count == columns.count else {
        throw .fieldCount(line: reader.line, expected: columns.count, found: fields.count)
      }
      for (place, field) in fields.enumerated() {
        let content = reader.content(of: field)
        let (code, isNew) = interners[place].intern(content, content.indices)
        if isNew {
          columns[place].values.append(try reader.text(of: field))
          columns[place].lines.append(reader.line)
          columns[place].counts.append(0)
        }
        columns[place].counts[Int(code)] += 1
        columns[place].codes.append(Int32(truncatingIfNeeded: code))
      }
      count += 1
      if count % 4096 == 0, Task.isCancelled { throw .log(.cancelled) }
    }
    if count == 0 { throw .noRows }
    self.columns = columns
    self.count = count
  }

  init(columns: [Column], count: Int) { (self.columns, self.count) = (columns, count) }

  /// The column of a name.
  ///
  /// - Throws: ``RecommenderError/columnUnknown(name:known:)``.
  func column(named name: String) throws(RecommenderError) -> Column {
    guard let column = columns.first(where: { $0.name == name }) else {
      throw .columnUnknown(name: name, known: names)
    }
    return column
  }
}
