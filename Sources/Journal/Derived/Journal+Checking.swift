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
      let problems = try Journal.damagedRecords(in: database)
      try database.execute(sql: "DELETE FROM attempt; DELETE FROM standing")
      let questions = try String.fetchAll(
        database,
        sql: "SELECT DISTINCT question FROM log WHERE question IS NOT NULL"
      )
      let derivation = self.derivation
      for question in questions { try derivation.rebuild(database, question: question) }
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
      let records = try Journal.damagedRecords(in: database)
      return try pages + records + staleStandings(in: database)
    }
  }

  private static func damagedRecords(in database: Database) throws -> [JournalProblem] {
    var problems: [JournalProblem] = []
    try database.eachRecord { row, record in
      guard let record else { return problems.append(.unreadableRow(number: row)) }
      switch record.reading {
      case .known, .newer: break
      case .damaged: problems.append(.damagedRecord(record.id))
      case .malformed(let reason):
        problems.append(.malformedRecord(record.id, reason: reason))
      }
    }
    return problems
  }

  /// Compares the standings with ones that are computed in a transaction and taken back.
  private func staleStandings(in database: Database) throws -> [JournalProblem] {
    var problems: [JournalProblem] = []
    try database.inSavepoint {
      let stored = try Row.fetchAll(database, sql: "SELECT * FROM standing")
      try database.execute(sql: "DELETE FROM attempt; DELETE FROM standing")
      let questions = try String.fetchAll(
        database,
        sql: "SELECT DISTINCT question FROM log WHERE question IS NOT NULL"
      )
      for question in questions { try derivation.rebuild(database, question: question) }
      let computed = try Row.fetchAll(database, sql: "SELECT * FROM standing")
      problems = Journal.differing(stored, computed)
        .map { JournalProblem.staleStanding(question: $0) }
      return .rollback
    }
    return problems
  }

  /// The questions whose rows are not the same in both, by name.
  private static func differing(_ left: [Row], _ right: [Row]) -> [String] {
    func byQuestion(_ rows: [Row]) -> [String: Row] {
      Dictionary(
        rows.map { (String.fromDatabaseValue($0["question"]) ?? "", $0) },
        uniquingKeysWith: { first, _ in first }
      )
    }
    let (left, right) = (byQuestion(left), byQuestion(right))
    return Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
  }
}
