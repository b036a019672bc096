import GRDB
public import Memory
import Synchronization
public import Wording

extension Journal {
  /// The model of forgetting that due dates come from: the one that the journal was opened with,
  /// else FSRS-6 with the parameters that the log names last, else with the published ones.
  public var scheduler: any Scheduler { model.withLock { $0 } }

  /// The rules to work with in a transaction.
  ///
  /// Another instance may have taken in parameters, or set another retention, since; what the
  /// tables were computed with tells.
  func derivation(in database: Database) throws -> Derivation {
    guard try database.about(.derivation) != derivation.fingerprint else { return derivation }
    if followsRetention, let kept = try database.value(of: .retention) {
      retention.withLock { $0 = kept }
    }
    if let kept = try database.value(of: .spread) { spread.withLock { $0 = kept } }
    guard followsLog else { return derivation }
    let scheduler = try database.schedulerOfLog()
    model.withLock { $0 = scheduler }
    return derivation
  }

  /// Computes everything anew where the parameters that the log names last are others than before.
  ///
  /// - Returns: Whether that was so.
  func adoptParameters(in database: Database) throws -> Bool {
    guard followsLog else { return false }
    let scheduler = try database.schedulerOfLog()
    guard scheduler.fingerprint != self.scheduler.fingerprint else { return false }
    // Where the transaction fails, the next one finds the tables' fingerprint to be another.
    model.withLock { $0 = scheduler }
    let derivation = self.derivation
    _ = try derivation.rebuildAll(database)
    try database.setAbout(.derivation, derivation.fingerprint)
    return true
  }

  /// Hands over every review that rates a memory: question by question, each in the log's order.
  /// What was answered before a question began anew makes a memory of its own.
  ///
  /// - Parameter body: Whether a question's first review is handed over; when it was made; the
  ///   whole days since the one before; how well it was remembered.
  /// - Complexity: O(n) in the answers.
  public func forEachReview(
    _ body: (_ isFirst: Bool, _ moment: Moment, _ elapsedDays: Int, _ rating: Rating) -> Void
  ) throws(JournalError) {
    try read { database in
      var last: (question: String, counts: Bool, moment: Moment)?
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT question, time, rating, counts FROM attempt
          ORDER BY question, counts, time, device, answer
          """
      )
      while let row = try rows.next() {
        let question: String = try row.decode(atIndex: 0)
        let moment = Moment(microseconds: try row.decode(atIndex: 1))
        guard let rating = Rating(rawValue: try row.decode(atIndex: 2)) else { continue }
        let counts: Bool = try row.decode(atIndex: 3)
        let before = last.flatMap {
          $0.question == question && $0.counts == counts ? $0.moment : nil
        }
        body(before == nil, moment, before.map { moment.wholeDays(since: $0) } ?? 0, rating)
        last = (question, counts, moment)
      }
    }
  }
}

extension Database {
  /// FSRS-6 with the parameters that the log names last, or the published ones where it names none
  /// that can be used.
  func schedulerOfLog() throws -> any Scheduler {
    let records = try records(where: "kind = '\(LogRecord.Kind.parameters.rawValue)'")
    for record in records.reversed() {
      guard case .known(.parameters(let found)) = record.reading,
        found.model == ParametersRecord.fsrs6,
        let parameters = try? FSRSParameters(found.values)
      else { continue }
      return FSRS6(parameters: parameters)
    }
    return FSRS6()
  }
}
