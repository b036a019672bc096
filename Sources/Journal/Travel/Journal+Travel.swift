import GRDB
import Questions

extension Journal {
  /// Hands over every record in the log's order, without holding them all.
  ///
  /// - Returns: How many rows were left out, since they cannot be read or their checksum does not
  ///   fit.
  /// - Complexity: O(n) time.
  public func forEachRecord(
    _ body: (LogRecord) throws -> Void
  ) throws -> Int {
    try queue.writeWithoutTransaction { database in
      var leftOut = 0
      try database.eachRecord("ORDER BY time, device, id") { _, record in
        guard let record, record.isIntact else { return leftOut += 1 }
        try body(record)
      }
      return leftOut
    }
  }

  /// Takes in records of another journal, one after the other, in one transaction.
  ///
  /// The same as ``merge(_:)`` for a log of any length, but for records that say something else
  /// than those of the same id here: they are named and left out.
  ///
  /// - Parameter next: The next sound record, or nil at the end.
  /// - Complexity: O(m log n) for m records, and O(n) where they touch many questions.
  public func merge(from next: () -> LogRecord?) throws(JournalError) -> MergeOutcome {
    try write(synced: true) { database in
      var outcome = MergeOutcome()
      var touched: Set<QuestionID> = []
      var namesParameters = false
      while let record = next() {
        do {
          guard try database.append(record) else {
            outcome.known += 1
            continue
          }
        } catch JournalError.conflict(let id) {
          outcome.conflicts.append(id)
          continue
        }
        outcome.new += 1
        if let question = record.question { touched.insert(question) }
        if record.kind == LogRecord.Kind.parameters.rawValue { namesParameters = true }
      }
      try follow(touched, namesParameters: namesParameters, in: database)
      return outcome
    }
  }

  /// Brings what follows from the log up to date for some questions, and for all where parameters
  /// came in that change the model.
  func follow(
    _ questions: Set<QuestionID>,
    namesParameters: Bool,
    in database: Database
  ) throws {
    if namesParameters, try adoptParameters(in: database) { return }
    let derivation = try derivation(in: database)
    guard questions.count <= Journal.fewQuestions else {
      _ = try derivation.rebuildAll(database)
      return
    }
    for question in questions { try derivation.rebuild(database, question: question) }
  }

  /// Up to how many questions are computed anew one by one.
  private static let fewQuestions = 1000
}
