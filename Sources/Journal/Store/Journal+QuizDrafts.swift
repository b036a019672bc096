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
    let own = claims.withLock { Set($0.values.compactMap(\.own)) }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT \(Draft.columns), question FROM draft
          WHERE \(Draft.isOfQuiz) ORDER BY revision DESC
          """
      )
      let wanted = try rows.filter { row in
        let question = QuestionID(rawValue: try row.decode(atIndex: Draft.columnCount))
        return !setAside.contains(question) && questions?.contains(question) ?? true
      }
      let ownRow = try wanted.first { own.contains(try $0.decode(atIndex: 0)) }
      return try (ownRow ?? wanted.first).map { row in
        let question = QuestionID(rawValue: try row.decode(atIndex: Draft.columnCount))
        return try take(row, of: question, at: moment, in: database)
      }
    }
  }
}
