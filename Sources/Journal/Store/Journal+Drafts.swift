import Foundation
import GRDB
public import Questions
import Synchronization
import Wording

/// Several instances may write to one question: each keeps a draft of its own. An instance owns the
/// draft that it wrote last or was handed, and touches no other, so nobody's words are lost to
/// another's. What a killed instance left is handed to whoever opens the question next, the newest
/// first; an older one waits until the newer is cleared.
extension Journal {
  /// Keeps what is being written, in the place of this instance's own draft.
  ///
  /// Meant to be called about once a second while the user types. A draft that was handed out
  /// (``draft(for:)``) is this instance's own from then on; should its writer still live, it gets a
  /// new one with its next words.
  public func saveDraft(_ draft: Draft) throws(JournalError) {
    try write { try saveDraft(draft, in: $0) }
  }

  func saveDraft(_ draft: Draft, in database: Database) throws {
    try clearDraft(for: draft.question, in: database)
    let (answer, point): (RecordID?, PointID?) =
      switch draft.stage {
      case .answer: (nil, nil)
      case .probe(let answer, let point): (answer, point)
      }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO draft (question, answer, point, text, cursor, seconds, hints, time, zone)
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
    // Only once it is there: a number that was rolled back goes to the next writer.
    database.afterNextTransaction { [self] _ in
      knownDrafts.withLock { $0[draft.question.rawValue] = revision }
    }
  }

  /// What was being written for a question: this instance's own draft, else the newest that
  /// another left, else nil.
  ///
  /// It is this instance's own from now on.
  public func draft(for question: QuestionID) throws(JournalError) -> Draft? {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT revision, answer, point, text, cursor, seconds, hints, time, zone
          FROM draft WHERE question = ? ORDER BY revision = ? DESC, revision DESC LIMIT 1
          """,
        arguments: [question.rawValue, knownDraft(for: question)]
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
        try String.fetchAll(database, sql: "SELECT DISTINCT question FROM draft")
          .map(QuestionID.init(rawValue:))
      )
    }
  }

  /// Forgets this instance's own draft; what other instances write stays.
  public func clearDraft(for question: QuestionID) throws(JournalError) {
    try write { try clearDraft(for: question, in: $0) }
  }

  func clearDraft(for question: QuestionID, in database: Database) throws {
    guard let known = knownDraft(for: question) else { return }
    try database.cachedStatement(sql: "DELETE FROM draft WHERE revision = ?")
      .execute(arguments: [known])
  }

  private func knownDraft(for question: QuestionID) -> Int64? {
    knownDrafts.withLock { $0[question.rawValue] }
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
