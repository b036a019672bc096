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
  /// It looks at the pages, at every record's checksum, and at whether every derived table is what
  /// the log says. Nothing is changed.
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
  /// what is stored, row by row.
  private func problemsOfRecords(in database: Database) throws -> [JournalProblem] {
    var problems: [JournalProblem] = []
    try database.inTransaction(.immediate) {
      for table in Derivation.tables {
        try database.execute(
          sql: "CREATE TEMP TABLE stored_\(table) AS SELECT * FROM main.\(table)"
        )
      }
      problems = try derivation(in: database).rebuildAll(database)
      var stale: Set<String> = []
      for table in Derivation.tables {
        stale.formUnion(try database.differing("main.\(table)", "temp.stored_\(table)"))
      }
      problems += stale.sorted().map { JournalProblem.staleStanding(question: $0) }
      return .rollback
    }
    return problems
  }
}

extension Database {
  /// The questions whose rows are not the same in two tables of one form.
  fileprivate func differing(_ left: String, _ right: String) throws -> Set<String> {
    var questions: Set<String> = []
    for (one, other) in [(left, right), (right, left)] {
      let rows = try Row.fetchCursor(
        self,
        sql: "SELECT question FROM (SELECT * FROM \(one) EXCEPT SELECT * FROM \(other))"
      )
      while let row = try rows.next() { questions.insert(String.fromDatabaseValue(row[0]) ?? "") }
    }
    return questions
  }
}
