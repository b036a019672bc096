import GRDB
public import Questions
public import Wording

extension Journal {
  /// The answers of each day summed up by sureness, in the order of days: what a heat map, the time
  /// per answer and the calibration of sureness are drawn from.
  ///
  /// - Parameter days: The days on the user's clock, counted from 1970-01-01.
  /// - Complexity: O(answers) on those days; one index is read and no answer.
  public func days(_ days: ClosedRange<Int>) throws(JournalError) -> [DayFigures] {
    try sums(of: "attempt", on: days)
  }

  /// The same of quiz items: those that were taken back are left out, and an amended one scores
  /// what the user said.
  public func quizDays(_ days: ClosedRange<Int>) throws(JournalError) -> [DayFigures] {
    try sums(of: "quizzed", on: days)
  }

  private func sums(
    of table: String,
    on days: ClosedRange<Int>
  ) throws(JournalError) -> [DayFigures] {
    try read { database in
      var figures: [DayFigures] = []
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT day, sureness, count(*), sum(score), sum(seconds) FROM \(table)
          WHERE day BETWEEN ? AND ? GROUP BY day, sureness ORDER BY day, sureness
          """,
        arguments: [days.lowerBound, days.upperBound]
      )
      while let row = try rows.next() {
        figures.append(
          DayFigures(
            day: try row.decode(atIndex: 0),
            sureness: try row.decode(atIndex: 1),
            answers: try row.decode(atIndex: 2),
            scores: try row.decode(atIndex: 3),
            seconds: try row.decode(atIndex: 4)
          )
        )
      }
      return figures
    }
  }

  /// The question that has been due for longest, or nil where none is due.
  public func nextDue(at now: Moment) throws(JournalError) -> QuestionID? {
    try read { database in
      try String.fetchOne(
        database,
        sql: "SELECT question FROM standing WHERE due <= ? ORDER BY due, question LIMIT 1",
        arguments: [now.microseconds]
      )
      .map(QuestionID.init(rawValue:))
    }
  }
}

extension Journal {
  /// The days of the user's calendar on which a question or a quiz item was answered, up to one,
  /// the latest first.
  ///
  /// - Parameter most: How many days are looked for.
  /// - Complexity: O(d log n) for d such days; answers of one day cost no more than one.
  public func studiedDays(through day: Int, most: Int = 4000) throws(JournalError) -> [Int] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT max(day) FROM (
            SELECT max(day) AS day FROM attempt WHERE day <= ?1
            UNION ALL SELECT max(day) FROM quizzed WHERE day <= ?1
          )
          """
      )
      var days: [Int] = []
      var last = day
      while days.count < most, let found = try Int.fetchOne(statement, arguments: [last]) {
        days.append(found)
        last = found - 1
      }
      return days
    }
  }
}
