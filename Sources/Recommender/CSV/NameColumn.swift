/// The users or the items of a file as they are read: names once, indices row by row.
struct NameColumn {
  private var interner = ByteInterner()
  private var indexOfInterned: [Int32] = []
  private(set) var table = IdentifierTable()
  /// The index of each row.
  private(set) var rows: [Int32] = []

  /// Adds a row and returns its index, and whether the name is new.
  ///
  /// Two spellings that Unicode holds to be the same text are one name.
  mutating func append(
    _ field: CSVReader.Field,
    role: CSVColumnRole,
    of reader: CSVReader
  ) throws(CSVError) -> (index: Int, isNew: Bool) {
    if field.range.isEmpty { throw .fieldEmpty(line: reader.line, role: role) }
    let met: (index: Int, isNew: Bool)
    if field.isEscaped {
      let content = reader.content(of: field)
      met = interner.intern(content, content.indices)
    } else {
      met = interner.intern(reader.bytes, field.range)
    }
    let known = table.count
    if met.isNew {
      indexOfInterned.append(
        Int32(truncatingIfNeeded: table.insert(try reader.text(of: field)))
      )
    }
    let index = indexOfInterned[met.index]
    rows.append(index)
    return (Int(index), table.count > known)
  }
}
