import Foundation
import GRDB
import Questions
import Wording

extension Database {
  /// The log's columns in the order in which ``LogRecord/init(row:)`` reads them.
  private static let columns =
    "id, device, time, zone, schema, kind, question, answer, body, checksum"

  /// Appends a record. One that is there already with the same content is left alone.
  ///
  /// - Returns: Whether the record is new.
  /// - Throws: ``JournalError/conflict(_:)`` where the id exists with other content.
  func append(_ record: LogRecord) throws -> Bool {
    if let known = try self.record(record.id) {
      guard known == record else { throw JournalError.conflict(record.id) }
      return false
    }
    let statement = try cachedStatement(
      sql: "INSERT INTO log (\(Database.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    try statement.execute(arguments: [
      record.id.data, record.device.data, record.moment.microseconds, record.moment.zoneOffset,
      record.schema, record.kind, record.question?.rawValue, record.answer?.data, record.body,
      Int64(record.checksum),
    ])
    return true
  }

  /// The record with an id, or nil.
  func record(_ id: RecordID) throws -> LogRecord? {
    try records(where: "id = ?", [id.data]).first
  }

  /// The records that a condition holds for, in the log's order; unreadable rows are left out.
  func records(
    where condition: String,
    _ arguments: StatementArguments = []
  ) throws -> [LogRecord] {
    let statement = try cachedStatement(
      sql: """
        SELECT \(Database.columns) FROM log WHERE \(condition) ORDER BY time, device, id
        """
    )
    var records: [LogRecord] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      if let record = LogRecord(row: row) { records.append(record) }
    }
    return records
  }

  /// Hands over every row, question by question, nil for an unreadable one.
  func eachRecordByQuestion(_ body: (_ row: Int, LogRecord?) throws -> Void) throws {
    try eachRecord("ORDER BY question", body)
  }

  /// Hands over every row, in an order or as they lie, nil for an unreadable one.
  ///
  /// - Parameter rest: What follows the table's name.
  func eachRecord(
    _ rest: String = "",
    _ body: (_ row: Int, LogRecord?) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      self,
      sql: "SELECT \(Database.columns), rowid FROM log \(rest)"
    )
    while let row = try rows.next() { try body(row[10], LogRecord(row: row)) }
  }
}

extension LogRecord {
  /// Reads a row; nil where an id has not its length or a number does not fit, so that damage is
  /// met as a value and not as a trap.
  fileprivate init?(row: Row) {
    guard
      let id = RecordID(bytes: Data.fromDatabaseValue(row[0]) ?? Data()),
      let device = RecordID(bytes: Data.fromDatabaseValue(row[1]) ?? Data()),
      let microseconds = Int64.fromDatabaseValue(row[2]),
      let zone = Int.fromDatabaseValue(row[3]),
      let schema = Int.fromDatabaseValue(row[4]),
      let kind = String.fromDatabaseValue(row[5]),
      let body = String.fromDatabaseValue(row[8]),
      let checksum = UInt32.fromDatabaseValue(row[9])
    else { return nil }
    let answer = Data.fromDatabaseValue(row[7])
    self.init(
      id: id,
      device: device,
      moment: Moment(microseconds: microseconds, zoneOffset: zone),
      schema: schema,
      kind: kind,
      question: String.fromDatabaseValue(row[6]).map(QuestionID.init(rawValue:)),
      answer: answer.flatMap { RecordID(bytes: $0) },
      body: body,
      checksum: checksum
    )
  }
}
