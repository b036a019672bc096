import GRDB
public import Questions
import Synchronization
public import Wording

extension Journal {
  /// What was being written in a quiz: this instance's own draft, else the newest that another
  /// left, else nil.
  ///
  /// - Parameters:
  ///   - questions: The questions to stay within, or nil for all.
  ///   - setAside: Questions that are left out.
  ///   - moment: When it is asked for; by it a draft of another is young or old.
  public func quizDraft(
    in questions: Set<QuestionID>? = nil,
    leavingOut setAside: Set<QuestionID> = [],
    at moment: Moment
  ) throws(JournalError) -> Draft? {
    try read { database in
      try quizRow(in: questions, leavingOut: setAside, database).map { question, row in
        try take(row, of: question, at: moment, in: database)
      }
    }
  }

  /// The draft that ``quizDraft(in:leavingOut:at:)`` would give, looked at only: it stays whose it
  /// is.
  public func begunQuiz(
    leavingOut setAside: Set<QuestionID> = []
  ) throws(JournalError) -> Draft? {
    try read { database in
      try quizRow(in: nil, leavingOut: setAside, database).map(Draft.init(question:row:))
    }
  }

  private func quizRow(
    in questions: Set<QuestionID>?,
    leavingOut setAside: Set<QuestionID>,
    _ database: Database
  ) throws -> (QuestionID, Row)? {
    let own = claims.withLock { Set($0.values.compactMap(\.own)) }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT \(Draft.columns), question FROM draft
        WHERE \(Draft.isOfQuiz) ORDER BY revision DESC
        """
    )
    let wanted = try rows.map { row in
      (QuestionID(rawValue: try row.decode(atIndex: Draft.columnCount)), row)
    }
    .filter { !setAside.contains($0.0) && questions?.contains($0.0) ?? true }
    return try wanted.first { own.contains(try $0.1.decode(atIndex: 0)) } ?? wanted.first
  }
}
