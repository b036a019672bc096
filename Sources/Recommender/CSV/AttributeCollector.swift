/// Gathers rows of attributes; a later row about a name replaces the earlier one.
struct AttributeCollector {
  let columns: [String]
  /// The column that says whom or what a row is about.
  let key: Int
  private var names = IdentifierTable()
  private var vocabularies: [IdentifierTable]
  private var rows: [[[Int32]]]

  init(columns: [String], key: Int) {
    self.columns = columns
    self.key = key
    vocabularies = columns.map { _ in IdentifierTable() }
    rows = columns.map { _ in [] }
  }

  var isEmpty: Bool { names.count == 0 }

  mutating func append(name: String, values: [[String]]) {
    let row = names.insert(name)
    for (column, values) in values.enumerated() where column != key {
      let indices = values.map { Int32(truncatingIfNeeded: vocabularies[column].insert($0)) }
      if row == rows[column].count {
        rows[column].append(indices)
      } else {
        rows[column][row] = indices
      }
    }
  }

  var table: AttributeTable {
    AttributeTable(
      names: names,
      attributes: columns.indices.filter { $0 != key }.map { column in
        AttributeTable.Attribute(
          name: columns[column],
          vocabulary: vocabularies[column],
          rows: rows[column]
        )
      }
    )
  }
}
