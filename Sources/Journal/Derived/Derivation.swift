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
  /// Whether due dates are moved by ``IntervalSpread``.
  let spreads: Bool

  /// Everything that the derived tables depend on besides the log. The number in front grows when
  /// the rules of this file change.
  var fingerprint: String {
    "7 \(scheduler.fingerprint) \(desiredRetention)\(spreads ? " spread" : "")"
  }

  /// Brings the tables up to date after a record came in.
  func update(_ database: Database, for record: LogRecord) throws {
    guard let kind = LogRecord.Kind(rawValue: record.kind), let question = record.question else {
      return
    }
    if kind == .revise { return try rebuild(database, question: question) }
    guard
      let answer = kind == .answer || kind == .quiz ? record.id : record.answer
    else { return }
    switch kind {
    case .probe, .prediction, .parameters, .interview, .interviewEnd, .mark, .revise: return
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
    let own = records.known.filter { $0.content.question == question }
    let meaning = try take(Meaning(own), of: question, in: database)
    if let review = PointReview.assemble(records).first, review.question == question,
      review.revision >= meaning.since
    {
      try remember(review, since: meaning.since, in: database)
    }
    guard let attempt = Journal.Attempt.assemble(records).first,
      attempt.answer.question == question
    else { return }
    let row = AttemptRow(attempt, since: meaning.since)
    try database.store(row, memory: .none)
    if row.counts { try fold(database, from: row) }
  }

  /// Adds what an answer or an item says of its question's revisions.
  private func take(
    _ new: Meaning,
    of question: QuestionID,
    in database: Database
  ) throws -> Meaning {
    let known = try database.meaning(of: question)
    var meaning = known
    meaning.add(new)
    if meaning != known { try database.store(meaning, of: question) }
    return meaning
  }

  /// Computes a question's rows anew from the log.
  func rebuild(_ database: Database, question: QuestionID) throws {
    let records = try database.records(where: "question = ?", [question.rawValue])
    for table in ["standing", "recall", "quizzed"] {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE question = ?",
        arguments: [question.rawValue]
      )
    }
    try storeAll(database, of: question, records.known)
  }

  /// Computes every row anew from the log, reading each record once.
  ///
  /// - Returns: The records that count for nothing, and why.
  func rebuildAll(_ database: Database) throws -> [JournalProblem] {
    try database.execute(
      sql: Derivation.tables.map { "DELETE FROM \($0)" }.joined(separator: "; ")
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
    guard let question else { return }
    let meaning = Meaning(known.sorted { $0.record < $1.record })
    if meaning != Meaning() { try database.store(meaning, of: question) }
    try store(database, Journal.Attempt.assemble(known), since: meaning.since)
    try store(PointReview.assemble(known), since: meaning.since, in: database)
    for row in QuizzedRow.assemble(known) { try database.store(row) }
  }

  /// Stores all attempts at one question, in the log's order, and its standing.
  private func store(
    _ database: Database,
    _ attempts: [Journal.Attempt],
    since: Int
  ) throws {
    var last: (row: AttemptRow, memory: MemoryState)?
    var number = 0
    for row in attempts.map({ AttemptRow($0, since: since) }) {
      let memory = row.counts ? next(last, row) : .none
      try database.store(row, memory: memory)
      guard row.counts else { continue }
      last = (row, memory)
      number += 1
    }
    if let last { try storeStanding(database, last.row, last.memory, number: number) }
  }

  /// Folds the memory over the attempts from one on.
  private func fold(_ database: Database, from first: AttemptRow) throws {
    var last = try database.attempt(before: first)
    for row in try database.attempts(from: first) {
      let memory = next(last, row)
      try database.setMemory(memory, of: row)
      last = (row, memory)
    }
    guard let last else { return }
    let number = try database.attemptCount(of: first.question)
    try storeStanding(database, last.row, last.memory, number: number)
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
    _ memory: MemoryState,
    number: Int
  ) throws {
    let days = days(after: memory, of: row.question.rawValue, review: number)
    try database.storeStanding(
      row,
      memory: memory,
      number: number,
      due: row.moment.adding(days: days)
    )
  }

  /// The days until a memory is asked again.
  ///
  /// - Parameters:
  ///   - name: What is remembered: a question, or a point with its question.
  ///   - review: The number of the review that led to the memory, from 1.
  func days(after memory: MemoryState, of name: String, review: Int) -> Int {
    scheduler.days(
      after: memory,
      of: name,
      review: review,
      desiredRetention: desiredRetention,
      spreads: spreads
    )
  }

  /// The tables that follow from the log.
  static let tables = ["attempt", "standing", "recall", "quizzed", "meaning"]
}

extension MemoryState {
  /// What stands in the place of a memory that counts for nothing.
  fileprivate static var none: MemoryState { MemoryState(stability: 0, difficulty: 0) }
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
    Derivation(
      scheduler: scheduler,
      desiredRetention: desiredRetention,
      spreads: spreads
    )
  }
}
