import GRDB
import Questions

extension Journal {
  /// Computes everything that follows from the log anew, and mends what had gone stale.
  ///
  /// - Returns: The records that count for nothing, and why.
  /// - Complexity: O(n) of the log's length.
  @discardableResult
  public func rebuild() throws(JournalError) -> [JournalProblem] {
    try write(synced: true) { database in
      let derivation = try derivation(in: database)
      let problems = try derivation.rebuildAll(database)
      try database.setAbout(.derivation, derivation.fingerprint)
      return problems
    }
  }

  /// Reads the whole file and names what is not as it was written; an empty list is good news.
  ///
  /// It looks at the pages, at every record's checksum, and at whether the standings are what the
  /// log says. Nothing is changed.
  ///
  /// - Complexity: O(n) of the log's length.
  public func check() throws(JournalError) -> [JournalProblem] {
    try read { database in
      let pages = try String.fetchAll(database, sql: "PRAGMA integrity_check(10)")
        .filter { $0 != "ok" }
        .map { JournalProblem.damagedPages(reason: $0) }
      return try pages + problemsOfRecords(in: database)
    }
  }

  /// Computes what follows from the log in a transaction that is taken back, and compares it with
  /// what is stored.
  private func problemsOfRecords(in database: Database) throws -> [JournalProblem] {
    var problems: [JournalProblem] = []
    try database.inTransaction(.immediate) {
      let stored = try Row.fetchAll(database, sql: "SELECT * FROM standing")
      let remembered = try Row.fetchAll(database, sql: Journal.allMemories)
      let quizzed = try Row.fetchAll(database, sql: Journal.allQuizzed)
      problems = try derivation(in: database).rebuildAll(database)
      let computed = try Row.fetchAll(database, sql: "SELECT * FROM standing")
      let memories = try Row.fetchAll(database, sql: Journal.allMemories)
      problems += Journal.differing(stored, computed)
        .union(Journal.differing(remembered, memories))
        .union(Journal.differing(quizzed, try Row.fetchAll(database, sql: Journal.allQuizzed)))
        .sorted()
        .map { JournalProblem.staleStanding(question: $0) }
      return .rollback
    }
    return problems
  }

  /// The questions whose rows are not the same in both.
  private static func differing(_ left: [Row], _ right: [Row]) -> Set<String> {
    func byQuestion(_ rows: [Row]) -> [String: [Row]] {
      Dictionary(grouping: rows) { String.fromDatabaseValue($0["question"]) ?? "" }
    }
    let (left, right) = (byQuestion(left), byQuestion(right))
    return Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }
  }

  /// The rows of all quiz items, in an order that the same rows always have.
  private static let allQuizzed = "SELECT * FROM quizzed ORDER BY question, record"

  /// The memories of all points, in an order that the same rows always have.
  private static let allMemories = "SELECT * FROM recall ORDER BY question, point"
}
