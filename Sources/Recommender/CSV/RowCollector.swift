/// Where a file's columns are.
struct CSVLayout {
  /// How many fields every row has.
  var fieldCount: Int
  /// Whether the first line names the columns.
  var hasHeader = true
  /// The place of each role's column, counted from 0.
  var places: [CSVColumnRole: Int] = [:]
}

/// Gathers the rows of a file into columns.
struct RowCollector {
  private let fieldCount: Int
  private let userPlace: Int
  private let itemPlace: Int
  private let timePlace: Int?
  private let valuePlace: Int?
  private let titlePlace: Int?
  private var users = NameColumn()
  private var items = NameColumn()
  private var times: [Int] = []
  private var values: [Double] = []
  private var titles: [String] = []

  init(layout: CSVLayout) {
    fieldCount = layout.fieldCount
    userPlace = layout.places[.user] ?? 0
    itemPlace = layout.places[.item] ?? 0
    timePlace = layout.places[.timestamp]
    valuePlace = layout.places[.value]
    titlePlace = layout.places[.title]
  }

  /// How many rows there are.
  var count: Int { users.rows.count }

  mutating func append(
    _ fields: [CSVReader.Field],
    _ reader: CSVReader
  ) throws(CSVError) {
    guard fields.count == fieldCount else {
      throw .fieldCount(line: reader.line, expected: fieldCount, found: fields.count)
    }
    _ = try users.append(fields[userPlace], role: .user, of: reader)
    let item = try items.append(fields[itemPlace], role: .item, of: reader)
    if item.isNew {
      let title = try titlePlace.map { (place) throws(CSVError) in
        try reader.text(of: fields[place])
      }
      titles.append(title.flatMap { $0.isEmpty ? nil : $0 } ?? items.table[item.index])
    }
    if let timePlace {
      let range = fields[timePlace].range
      guard let time = CSVNumber.time(reader.bytes, range) else {
        throw .notATime(line: reader.line, found: try reader.text(of: fields[timePlace]))
      }
      times.append(time)
    }
    if let valuePlace {
      let range = fields[valuePlace].range
      guard let value = CSVNumber.value(reader.bytes, range) else {
        throw .notANumber(line: reader.line, found: try reader.text(of: fields[valuePlace]))
      }
      values.append(value)
    }
  }

  func log(duplicates: DuplicateRule) throws(CSVError) -> CSVLog {
    if users.rows.isEmpty { throw .noRows }
    let columns = InteractionColumns(
      users: users.rows,
      items: items.rows,
      times: timePlace == nil ? nil : times,
      values: valuePlace == nil ? nil : values
    )
    do {
      let interactions = try Interactions(
        users: users.table,
        items: items.table,
        columns: columns,
        duplicates: duplicates
      )
      return CSVLog(
        interactions: interactions,
        titles: titles,
        repeatedRows: users.rows.count - interactions.count,
        hasTimes: timePlace != nil
      )
    } catch {
      throw .log(error)
    }
  }
}
