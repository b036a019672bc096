import Foundation
import GRDB
public import Questions
import Synchronization
import Wording

/// Several instances may write to one question: each keeps drafts of its own, one for the answer and
/// one for each point that a reply was begun about. An instance owns the drafts that it wrote last or
/// was handed, and touches no other, so nobody's words are lost to another's. What a killed instance left is handed to whoever opens the question next, the newest
/// first; an older one waits until the newer is cleared.
extension Journal {
  /// Keeps what is being written, instead of this instance's own draft of the same place.
  ///
  /// Meant to be called about once a second while the user types. A draft that was handed out
  /// (``draft(for:)``) is this instance's own from then on; should its writer still live, it gets a
  /// new one with its next words.
  public func saveDraft(_ draft: Draft) throws(JournalError) {
    try write { try saveDraft(draft, in: $0) }
  }

  func saveDraft(_ draft: Draft, in database: Database) throws {
    try clearDraft(of: draft.place, in: database)
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
      knownDrafts.withLock { $0[draft.place] = revision }
    }
  }

  /// What was being written for a question: the newest of this instance's own drafts, else the newest
  /// that another left, else nil.
  ///
  /// It is this instance's own from now on.
  public func draft(for question: QuestionID) throws(JournalError) -> Draft? {
    let own = knownDrafts.withLock { $0.filter { $0.key.question == question }.map(\.value) }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT revision, answer, point, text, cursor, seconds, hints, time, zone
          FROM draft WHERE question = ? ORDER BY revision DESC
          """,
        arguments: [question.rawValue]
      )
      let ownRow = try rows.first { own.contains(try $0.decode(atIndex: 0)) }
      return try (ownRow ?? rows.first).map { try take($0, of: question) }
    }
  }

  /// The replies about other points that were begun after the same answer as a draft, the newest of
  /// each point.
  ///
  /// They are this instance's own from now on.
  public func drafts(beside draft: Draft) throws(JournalError) -> [Draft] {
    guard case .probe(let answer, let point) = draft.stage else { return [] }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT revision, answer, point, text, cursor, seconds, hints, time, zone
          FROM draft WHERE question = ? AND answer = ? AND point <> ? ORDER BY revision DESC
          """,
        arguments: [draft.question.rawValue, answer.data, point.rawValue]
      )
      var seen: Set<String> = []
      return try rows.filter { seen.insert(try $0.decode(atIndex: 2)).inserted }
        .map { try take($0, of: draft.question) }
    }
  }

  /// Reads a row and owns it from now on.
  private func take(_ row: Row, of question: QuestionID) throws -> Draft {
    let draft = try Draft(question: question, row: row)
    let revision: Int64 = try row.decode(atIndex: 0)
    knownDrafts.withLock { $0[draft.place] = revision }
    return draft
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

  /// Forgets this instance's own draft of a place; its other drafts, and what other instances write,
  /// stay.
  public func clearDraft(of place: DraftPlace) throws(JournalError) {
    try write { try clearDraft(of: place, in: $0) }
  }

  func clearDraft(of place: DraftPlace, in database: Database) throws {
    guard let known = knownDrafts.withLock({ $0[place] }) else { return }
    try database.cachedStatement(sql: "DELETE FROM draft WHERE revision = ?")
      .execute(arguments: [known])
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
