import GRDB
import Questions
public import Wording

extension Journal {
  /// Appends a record, and brings what follows from it up to date in the same transaction.
  ///
  /// It returns after the disk has the record. An id that exists already with the same content is
  /// left alone, so that a call may be repeated.
  ///
  /// - Parameters:
  ///   - content: What happened.
  ///   - id: A new name, drawn by the caller.
  ///   - moment: When it happened.
  ///   - draft: What a draft was about that goes in the same transaction, with the one that it
  ///     began as, or nil.
  /// - Returns: The record as it is stored.
  /// - Complexity: O(log n) of the log's length, where no later answer to the same question is
  ///   there; otherwise also O(later answers).
  @discardableResult
  public func append(
    _ content: LogRecord.Content,
    id: RecordID,
    at moment: Moment,
    clearingDraftOf draft: DraftPlace? = nil
  ) throws(JournalError) -> LogRecord {
    let record: LogRecord
    do {
      record = try LogRecord(content, id: id, device: device, at: moment)
    } catch {
      throw .notRecordable(reason: String(describing: error))
    }
    try write(synced: true) { database in
      try take(record, in: database)
      if let draft { try clearDraft(of: draft, in: database) }
    }
    return record
  }

  /// Takes in records of another journal, all or none.
  ///
  /// Records that are here already are left alone; the order in which records come in, and how
  /// often, makes no difference to what follows from them. Kinds that are not known here are kept.
  ///
  /// - Returns: The number of records that are new here.
  /// - Throws: ``JournalError/damagedRecord(_:)`` or ``JournalError/conflict(_:)`` for the first
  ///   that is refused.
  @discardableResult
  public func merge(_ records: [LogRecord]) throws(JournalError) -> Int {
    if let damaged = records.first(where: { !$0.isIntact }) { throw .damagedRecord(damaged.id) }
    return try write(synced: true) { database in
      let new = try records.filter { try database.append($0) }
      try follow(
        Set(new.compactMap(\.question)),
        namesParameters: new.contains { $0.kind == LogRecord.Kind.parameters.rawValue },
        in: database
      )
      return new.count
    }
  }

  /// Appends a record where it is new, and updates what follows from it.
  func take(_ record: LogRecord, in database: Database) throws {
    guard try database.append(record) else { return }
    if record.kind == LogRecord.Kind.parameters.rawValue {
      _ = try adoptParameters(in: database)
    } else {
      try derivation(in: database).update(database, for: record)
    }
  }

  /// Every readable record in the log's order, damaged ones included.
  ///
  /// - Complexity: O(n) time and memory.
  public func records() throws(JournalError) -> [LogRecord] {
    try read { try $0.records(where: "TRUE") }
  }

  /// The number of records.
  public func recordCount() throws(JournalError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM log") ?? 0 }
  }
}
