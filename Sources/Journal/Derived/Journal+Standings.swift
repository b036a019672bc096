import GRDB
import Memory
public import Questions
public import Wording

extension Journal {
  /// What follows from the log for a question, or nil where it was never answered.
  public func standing(of question: QuestionID) throws(JournalError) -> Standing? {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: "SELECT \(Journal.standingColumns) FROM standing WHERE question = ?",
        arguments: [question.rawValue]
      )
      return try row.map(Standing.init)
    }
  }

  /// What follows from the log for every question that was ever answered.
  public func standings() throws(JournalError) -> [QuestionID: Standing] {
    try read { database in
      var standings: [QuestionID: Standing] = [:]
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT \(Journal.standingColumns) FROM standing"
      )
      while let row = try rows.next() {
        let standing = try Standing(row: row)
        standings[standing.question] = standing
      }
      return standings
    }
  }

  /// The number of questions that are due at a moment.
  public func dueCount(at now: Moment) throws(JournalError) -> Int {
    try read { database in
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM standing WHERE due <= ?",
        arguments: [now.microseconds]
      ) ?? 0
    }
  }

  /// The probability, from 0 to 1, that a question is recalled at a moment.
  public func retrievability(of standing: Standing, at now: Moment) -> Double {
    scheduler.retrievability(
      standing.memory,
      elapsedDays: now.wholeDays(since: standing.answeredAt)
    )
  }

  /// The calendar days in a row, up to today or yesterday, on which something was answered.
  ///
  /// A day is the one that the user's clock showed when the answer was given.
  public func streak(at now: Moment) throws(JournalError) -> Int {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM attempt WHERE day = ?1)
            OR EXISTS (SELECT 1 FROM quizzed WHERE day = ?1)
          """
      )
      func wasAnswered(on day: Int) throws -> Bool {
        try Bool.fetchOne(statement, arguments: [day]) ?? false
      }
      let today = now.localDay
      // Today may still be empty.
      var day = try wasAnswered(on: today) ? today : today - 1
      let last = day
      while try wasAnswered(on: day) { day -= 1 }
      return last - day
    }
  }

  static let standingColumns = """
    question, attempts, time, zone, score, covered, total, missed, stability, difficulty, due
    """
}

extension Journal.Standing {
  /// Reads a row of the table.
  init(row: Row) throws {
    let zone: Int = try row.decode(atIndex: 3)
    self.init(
      question: QuestionID(rawValue: try row.decode(atIndex: 0)),
      attempts: try row.decode(atIndex: 1),
      answeredAt: Moment(microseconds: try row.decode(atIndex: 2), zoneOffset: zone),
      score: try row.decode(atIndex: 4),
      covered: try row.decode(atIndex: 5),
      total: try row.decode(atIndex: 6),
      missed: PointList.points(try row.decode(atIndex: 7)),
      memory: MemoryState(
        stability: try row.decode(atIndex: 8),
        difficulty: try row.decode(atIndex: 9)
      ),
      due: Moment(microseconds: try row.decode(atIndex: 10), zoneOffset: zone)
    )
  }
}
