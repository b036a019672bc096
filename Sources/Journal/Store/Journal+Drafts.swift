import Foundation
import GRDB
public import Questions
import Synchronization
import Wording

extension Journal {
  /// Keeps what is being written, in the place of the question's earlier draft.
  ///
  /// Meant to be called about once a second while the user types. Where two instances write to one
  /// question, the last writer wins.
  public func saveDraft(_ draft: Draft) throws(JournalError) {
    try write { database in
      let (answer, point): (RecordID?, PointID?) =
        switch draft.stage {
        case .answer: (nil, nil)
        case .probe(let answer, let point): (answer, point)
        }
      let statement = try database.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO draft
            (question, answer, point, text, cursor, seconds, hints, time, zone)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      )
      // As bytes, since a text value would end at the first NUL.
      try statement.execute(arguments: [
        draft.question.rawValue, answer?.data, point?.rawValue, Data(draft.text.utf8),
        draft.cursor, draft.seconds, draft.hints, draft.updatedAt.microseconds,
        draft.updatedAt.zoneOffset,
      ])
      let revision = database.lastInsertedRowID
      knownDrafts.withLock { $0[draft.question.rawValue] = revision }
    }
  }

  /// What was being written for a question, or nil.
  ///
  /// From now on this instance may clear it.
  public func draft(for question: QuestionID) throws(JournalError) -> Draft? {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT revision, answer, point, text, cursor, seconds, hints, time, zone
          FROM draft WHERE question = ?
          """,
        arguments: [question.rawValue]
      )
      guard let row else { return nil }
      let draft = try Draft(question: question, row: row)
      let revision: Int64 = try row.decode(atIndex: 0)
      knownDrafts.withLock { $0[question.rawValue] = revision }
      return draft
    }
  }

  /// The questions for which something is being written.
  public func draftedQuestions() throws(JournalError) -> Set<QuestionID> {
    try read { database in
      Set(
        try String.fetchAll(database, sql: "SELECT question FROM draft")
          .map(QuestionID.init(rawValue:))
      )
    }
  }

  /// Forgets what was being written, unless another instance has written something newer than this
  /// one has written or read.
  public func clearDraft(for question: QuestionID) throws(JournalError) {
    try write { try clearDraft(for: question, in: $0) }
  }

  func clearDraft(for question: QuestionID, in database: Database) throws {
    let known = knownDrafts.withLock { $0[question.rawValue] }
    guard let known else { return }
    try database.execute(
      sql: "DELETE FROM draft WHERE question = ? AND revision <= ?",
      arguments: [question.rawValue, known]
    )
  }
}

extension Journal.Draft {
  /// Reads a row of the table.
  fileprivate init(question: QuestionID, row: Row) throws {
    let answer: Data? = try row.decode(atIndex: 1)
    let point: String? = try row.decode(atIndex: 2)
    let text: Data = try row.decode(atIndex: 3)
    let stage: Stage =
      if let answer = answer.flatMap({ RecordID(bytes: $0) }), let point {
        .probe(answer: answer, point: PointID(rawValue: point))
      } else {
        .answer
      }
    self.init(
      question: question,
      stage: stage,
      text: String(decoding: text, as: UTF8.self),
      cursor: try row.decode(atIndex: 4),
      seconds: try row.decode(atIndex: 5),
      hints: try row.decode(atIndex: 6),
      updatedAt: Moment(
        microseconds: try row.decode(atIndex: 7),
        zoneOffset: try row.decode(atIndex: 8)
      )
    )
  }
}
