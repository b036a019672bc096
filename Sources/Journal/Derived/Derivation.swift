import GRDB
import Memory
import Questions
import Wording

/// How the derived tables follow from the log.
///
/// An attempt is one answer with its clarifications, overrules and reviews; the memory's state
/// after each attempt is folded over a question's attempts in the log's order, and the standing is
/// the last of them.
struct Derivation {
  let scheduler: any Scheduler
  let desiredRetention: Double

  /// Everything that the derived tables depend on besides the log. The number in front grows when
  /// the rules of this file change.
  var fingerprint: String { "5 \(scheduler.fingerprint) \(desiredRetention)" }

  /// Brings the tables up to date after a record came in.
  func update(_ database: Database, for record: LogRecord) throws {
    guard let kind = LogRecord.Kind(rawValue: record.kind), let question = record.question,
      let answer = kind == .answer || kind == .quiz ? record.id : record.answer
    else { return }
    switch kind {
    case .probe, .prediction, .parameters, .interview, .interviewEnd, .mark: return
    case .answer, .clarify, .overrule, .review, .quiz, .amend: break
    }
    let records = try database.records(
      where: "id = ?1 OR answer = ?1",
      [answer.data]
    )
    if kind == .quiz || kind == .amend {
      let rows = QuizzedRow.assemble(records.known).filter { $0.question == question }
      if rows.isEmpty { try database.dropQuizzed(answer) }
      for row in rows { try database.store(row) }
    }
    if let review = PointReview.assemble(records).first, review.question == question {
      try remember(review, in: database)
    }
    guard let attempt = Journal.Attempt.assemble(records).first,
      attempt.answer.question == question
    else { return }
    let row = AttemptRow(attempt)
    try database.store(row, memory: MemoryState(stability: 0, difficulty: 0))
    try fold(database, from: row)
  }

  /// Computes a question's rows anew from the log.
  func rebuild(_ database: Database, question: QuestionID) throws {
    let records = try database.records(where: "question = ?", [question.rawValue])
    try store(database, Journal.Attempt.assemble(records))
    try replacePoints(of: question, with: PointReview.assemble(records), in: database)
    try database.execute(
      sql: "DELETE FROM quizzed WHERE question = ?",
      arguments: [question.rawValue]
    )
    for row in QuizzedRow.assemble(records.known) { try database.store(row) }
  }

  /// Computes every row anew from the log, reading each record once.
  ///
  /// - Returns: The records that count for nothing, and why.
  func rebuildAll(_ database: Database) throws -> [JournalProblem] {
    try database.execute(
      sql: "DELETE FROM attempt; DELETE FROM standing; DELETE FROM recall; DELETE FROM quizzed"
    )
    var problems: [JournalProblem] = []
    var question: QuestionID?
    var known: [(record: LogRecord, content: LogRecord.Content)] = []
    try database.eachRecordByQuestion { row, record in
      guard let record else { return problems.append(.unreadableRow(number: row)) }
      if record.question != question {
        try storeAll(database, of: question, known)
        known.removeAll(keepingCapacity: true)
        question = record.question
      }
      switch record.reading {
      case .known(let content): known.append((record, content))
      case .newer: break
      case .damaged: problems.append(.damagedRecord(record.id))
      case .malformed(let reason): problems.append(.malformedRecord(record.id, reason: reason))
      }
    }
    try storeAll(database, of: question, known)
    return problems
  }

  /// Stores all that follows from the records of one question, of which nothing is stored yet.
  private func storeAll(
    _ database: Database,
    of question: QuestionID?,
    _ known: [(record: LogRecord, content: LogRecord.Content)]
  ) throws {
    guard question != nil else { return }
    try store(database, Journal.Attempt.assemble(known))
    try store(PointReview.assemble(known), in: database)
    for row in QuizzedRow.assemble(known) { try database.store(row) }
  }

  /// Stores all attempts at one question, in the log's order, and its standing.
  private func store(_ database: Database, _ attempts: [Journal.Attempt]) throws {
    var last: (row: AttemptRow, memory: MemoryState)?
    for row in attempts.map(AttemptRow.init) {
      let memory = next(last, row)
      try database.store(row, memory: memory)
      last = (row, memory)
    }
    if let last { try storeStanding(database, last.row, last.memory) }
  }

  /// Folds the memory over the attempts from one on.
  private func fold(_ database: Database, from first: AttemptRow) throws {
    var last = try database.attempt(before: first)
    for row in try database.attempts(from: first) {
      let memory = next(last, row)
      try database.setMemory(memory, of: row)
      last = (row, memory)
    }
    if let last { try storeStanding(database, last.row, last.memory) }
  }

  /// The memory's state after an attempt.
  private func next(
    _ last: (row: AttemptRow, memory: MemoryState)?,
    _ row: AttemptRow
  ) -> MemoryState {
    scheduler.next(
      last?.memory,
      elapsedDays: last.map { row.moment.wholeDays(since: $0.row.moment) } ?? 0,
      rating: row.rating
    )
  }

  private func storeStanding(
    _ database: Database,
    _ row: AttemptRow,
    _ memory: MemoryState
  ) throws {
    let days = scheduler.interval(
      stability: memory.stability,
      desiredRetention: desiredRetention
    )
    try database.storeStanding(row, memory: memory, due: row.moment.adding(days: days))
  }
}

extension [LogRecord] {
  /// The records that count, with what they say.
  var known: [(record: LogRecord, content: LogRecord.Content)] {
    compactMap { record in
      guard case .known(let content) = record.reading else { return nil }
      return (record, content)
    }
  }
}

extension Journal {
  /// The rules with this journal's scheduler.
  var derivation: Derivation {
    Derivation(scheduler: scheduler, desiredRetention: desiredRetention)
  }
}
