import Foundation
import GRDB
import Memory
import Questions
import Wording

extension Database {
  private static let attemptColumns = """
    answer, question, time, device, zone, score, rating, covered, total, missed, stability, \
    difficulty, sureness, seconds, counts
    """

  /// Stores an attempt in the place of an earlier row of the same answer.
  func store(_ row: AttemptRow, memory: MemoryState) throws {
    let statement = try cachedStatement(
      sql: """
        INSERT OR REPLACE INTO attempt (\(Database.attemptColumns), day)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    try statement.execute(arguments: [
      row.answer.data, row.question.rawValue, row.moment.microseconds, row.device.data,
      row.moment.zoneOffset, row.score, row.rating.rawValue, row.covered, row.total,
      PointList.text(row.missed), memory.stability, memory.difficulty, row.sureness,
      row.seconds, row.counts, row.moment.localDay,
    ])
  }

  /// Changes the memory's state after an attempt.
  func setMemory(_ memory: MemoryState, of row: AttemptRow) throws {
    let statement = try cachedStatement(
      sql: "UPDATE attempt SET stability = ?, difficulty = ? WHERE answer = ?"
    )
    try statement.execute(arguments: [memory.stability, memory.difficulty, row.answer.data])
  }

  /// The last attempt that counts, of those at the same question before one, with the memory's
  /// state after it.
  func attempt(before row: AttemptRow) throws -> (row: AttemptRow, memory: MemoryState)? {
    let statement = try cachedStatement(
      sql: """
        SELECT \(Database.attemptColumns) FROM attempt
        WHERE question = ? AND counts = 1 AND (time, device, answer) < (?, ?, ?)
        ORDER BY time DESC, device DESC, answer DESC LIMIT 1
        """
    )
    let found = try Row.fetchOne(statement, arguments: Database.place(of: row))
    return try found.map { row in
      (
        try AttemptRow(row: row),
        MemoryState(
          stability: try row.decode(atIndex: 10),
          difficulty: try row.decode(atIndex: 11)
        )
      )
    }
  }

  /// The attempts at the same question that count, from one on, in the log's order.
  func attempts(from row: AttemptRow) throws -> [AttemptRow] {
    let statement = try cachedStatement(
      sql: """
        SELECT \(Database.attemptColumns) FROM attempt
        WHERE question = ? AND counts = 1 AND (time, device, answer) >= (?, ?, ?)
        ORDER BY time, device, answer
        """
    )
    return try Row.fetchAll(statement, arguments: Database.place(of: row)).map(AttemptRow.init)
  }

  private static func place(of row: AttemptRow) -> StatementArguments {
    [row.question.rawValue, row.moment.microseconds, row.device.data, row.answer.data]
  }

  /// The number of attempts at a question that count.
  func attemptCount(of question: QuestionID) throws -> Int {
    let statement = try cachedStatement(
      sql: "SELECT count(*) FROM attempt WHERE question = ? AND counts = 1"
    )
    return try Int.fetchOne(statement, arguments: [question.rawValue]) ?? 0
  }

  /// Stores what follows for a question from its last attempt.
  ///
  /// - Parameter number: How many attempts count.
  func storeStanding(
    _ row: AttemptRow,
    memory: MemoryState,
    number: Int,
    due: Moment
  ) throws {
    let statement = try cachedStatement(
      sql: """
        INSERT OR REPLACE INTO standing
          (question, attempts, time, zone, score, covered, total, missed, stability, difficulty,
           due)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    try statement.execute(arguments: [
      row.question.rawValue, number, row.moment.microseconds, row.moment.zoneOffset, row.score,
      row.covered, row.total, PointList.text(row.missed), memory.stability, memory.difficulty,
      due.microseconds,
    ])
  }
}

extension AttemptRow {
  /// Reads a row of the table; it is derived, so what does not fit calls for a rebuild.
  fileprivate init(row: Row) throws {
    let answer: Data = try row.decode(atIndex: 0)
    let device: Data = try row.decode(atIndex: 3)
    guard let answer = RecordID(bytes: answer), let device = RecordID(bytes: device),
      let rating = Rating(rawValue: try row.decode(atIndex: 6))
    else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a row of the table attempt")
    }
    self.init(
      answer: answer,
      question: QuestionID(rawValue: try row.decode(atIndex: 1)),
      moment: Moment(
        microseconds: try row.decode(atIndex: 2),
        zoneOffset: try row.decode(atIndex: 4)
      ),
      device: device,
      score: try row.decode(atIndex: 5),
      rating: rating,
      covered: try row.decode(atIndex: 7),
      total: try row.decode(atIndex: 8),
      missed: PointList.points(try row.decode(atIndex: 9)),
      sureness: try row.decode(atIndex: 12),
      seconds: try row.decode(atIndex: 13),
      counts: try row.decode(atIndex: 14)
    )
  }
}
