import Foundation
import GRDB
public import Questions
import Synchronization
public import Wording

/// Several instances may write to one question: each keeps drafts of its own, one for the answer
/// and one for each point that a reply was begun about, and touches no other but those that its own
/// words began as, so nobody's words are lost to another's.
///
/// What a killed instance left is handed to whoever opens the question next, the newest first; an
/// older one waits until the newer is cleared. Whether its writer still lives cannot be seen, only
/// how old the draft is: a young one is borrowed (``DraftClaim``), an old one is the reader's own
/// from then on. One that is written on names the row that it began as, and takes that along when
/// it is handed in or emptied.
extension Journal {
  /// Keeps what is being written, instead of this instance's own draft of the same place.
  ///
  /// Meant to be called about once a second while the user types. Nothing is written as long as the
  /// words are still those that another instance may be writing on.
  ///
  /// - Parameter timeout: How long to wait for another program's lock, in seconds.
  public func saveDraft(
    _ draft: Draft,
    waiting timeout: Double = draftTimeout
  ) throws(JournalError) {
    try write(waiting: timeout) { try saveDraft(draft, in: $0) }
  }

  func saveDraft(_ draft: Draft, in database: Database) throws {
    var claim = claims.withLock { $0[draft.place] } ?? DraftClaim()
    let left = try claim.borrowed.filter {
      try $0.isLeft(at: draft.updatedAt) && database.hasDraft($0.revision)
    }
    for row in left { try database.deleteDraft(row.revision) }
    let isUnchanged = claim.own == nil && claim.borrowed.first?.says(the: draft) ?? false
    claim.borrowed.removeAll { left.contains($0) }
    if isUnchanged, left.isEmpty { return }
    if let own = claim.own { try database.deleteDraft(own) }
    claim.own = try database.insertDraft(draft, began: claim.borrowed.first?.revision)
    // Only once it is there: a number that was rolled back goes to the next writer.
    database.afterNextTransaction { [self, claim] _ in
      claims.withLock { $0[draft.place] = claim }
    }
  }

  /// What was being written for a question: the newest of this instance's own drafts, else the
  /// newest that another left, else nil.
  ///
  /// - Parameter moment: When it is asked for; by it a draft of another is young or old.
  public func draft(for question: QuestionID, at moment: Moment) throws(JournalError) -> Draft? {
    let own = claims.withLock { $0.filter { $0.key.question == question }.compactMap(\.value.own) }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT \(Draft.columns)
          FROM draft
          WHERE question = ? AND NOT \(Draft.isOfInterview) AND NOT \(Draft.isOfQuiz)
          ORDER BY revision DESC
          """,
        arguments: [question.rawValue]
      )
      let ownRow = try rows.first { own.contains(try $0.decode(atIndex: 0)) }
      return try (ownRow ?? rows.first).map {
        try take($0, of: question, at: moment, in: database)
      }
    }
  }

  /// What was being said in a mock interview about a question: this instance's own, else the newest
  /// that another left, else nil.
  ///
  /// - Parameter moment: When it is asked for; by it a draft of another is young or old.
  public func draft(
    for question: QuestionID,
    in interview: RecordID,
    at moment: Moment
  ) throws(JournalError) -> Draft? {
    let place = DraftPlace(question: question, stage: .interview(interview))
    let own = claims.withLock { $0[place]?.own }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT \(Draft.columns) FROM draft
          WHERE question = ? AND answer = ? AND \(Draft.isOfInterview) ORDER BY revision DESC
          """,
        arguments: [question.rawValue, interview.data]
      )
      let ownRow = try own.flatMap { own in try rows.first { try $0.decode(atIndex: 0) == own } }
      return try (ownRow ?? rows.first).map {
        try take($0, of: question, at: moment, in: database)
      }
    }
  }

  /// The replies about other points that were begun after the same answer as a draft: of each point
  /// this instance's own, else the newest.
  ///
  /// - Parameter moment: When they are asked for; by it a draft of another is young or old.
  public func drafts(beside draft: Draft, at moment: Moment) throws(JournalError) -> [Draft] {
    guard case .probe(let answer, let point) = draft.stage else { return [] }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT \(Draft.columns)
          FROM draft WHERE question = ? AND answer = ? AND point <> ? ORDER BY revision DESC
          """,
        arguments: [draft.question.rawValue, answer.data, point.rawValue]
      )
      let own = claims.withLock { Set($0.values.compactMap(\.own)) }
      let isOwn = try rows.map { own.contains(try $0.decode(atIndex: 0)) }
      let ordered = zip(rows, isOwn).filter(\.1) + zip(rows, isOwn).filter { !$0.1 }
      var seen: Set<String> = []
      return try ordered.map(\.0).filter { seen.insert(try $0.decode(atIndex: 2)).inserted }
        .map { try take($0, of: draft.question, at: moment, in: database) }
    }
  }

  /// Reads a row, and owns or borrows it from now on, with those that its words began as.
  func take(
    _ row: Row,
    of question: QuestionID,
    at moment: Moment,
    in database: Database
  ) throws -> Draft {
    let draft = try Draft(question: question, row: row)
    let found = DraftClaim.Borrowed(draft, revision: try row.decode(atIndex: 0))
    let origins = try database.origins(of: row, question: question)
    claims.withLock { claims in
      guard claims[draft.place]?.own != found.revision else { return }
      claims[draft.place] =
        found.isLeft(at: moment)
        ? DraftClaim(own: found.revision, borrowed: origins)
        : DraftClaim(borrowed: [found] + origins)
    }
    return draft
  }

  /// The questions for which something is being written; time alone is kept, but is no draft to
  /// come back to.
  public func draftedQuestions() throws(JournalError) -> Set<QuestionID> {
    try read { database in
      Set(
        try String.fetchAll(
          database,
          sql: """
            SELECT DISTINCT question FROM draft
            WHERE (length(text) > 0 OR hints > 0) AND NOT \(Draft.isOfInterview)
              AND NOT \(Draft.isOfQuiz)
            """
        )
        .map(QuestionID.init(rawValue:))
      )
    }
  }

  /// Forgets what was written at a place, with the drafts that it began as: who empties a text
  /// means the words that they see. Other drafts stay; a writer who is still at work saves their
  /// words anew.
  public func clearDraft(of place: DraftPlace) throws(JournalError) {
    try write { try clearDraft(of: place, in: $0) }
  }

  /// Makes of a draft one of another place, in one transaction.
  public func move(_ draft: Draft, from place: DraftPlace) throws(JournalError) {
    try write { database in
      try saveDraft(draft, in: database)
      try clearDraft(of: place, in: database)
    }
  }

  /// Forgets the draft of a place and those that it began as, unless their writers have gone on
  /// since.
  func clearDraft(of place: DraftPlace, in database: Database) throws {
    guard let claim = claims.withLock({ $0[place] }) else { return }
    if let own = claim.own { try database.deleteDraft(own) }
    for row in claim.borrowed { try database.deleteDraft(row.revision) }
    // The same words written again are to be kept again.
    database.afterNextTransaction { [self] _ in claims.withLock { $0[place] = nil } }
  }
}

extension Database {
  fileprivate func hasDraft(_ revision: Int64) throws -> Bool {
    try Bool.fetchOne(
      cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM draft WHERE revision = ?)"),
      arguments: [revision]
    ) ?? false
  }

  fileprivate func deleteDraft(_ revision: Int64) throws {
    try cachedStatement(sql: "DELETE FROM draft WHERE revision = ?").execute(arguments: [revision])
  }

  /// The rows that the words of one began as, the newest first: as many as are still as they were.
  fileprivate func origins(
    of row: Row,
    question: QuestionID
  ) throws -> [DraftClaim.Borrowed] {
    var origins: [DraftClaim.Borrowed] = []
    var next: Int64? = try row.decode(atIndex: 9)
    while let revision = next {
      let found = try Row.fetchOne(
        self,
        sql: """
          SELECT \(Journal.Draft.columns)
          FROM draft WHERE revision = ?
          """,
        arguments: [revision]
      )
      guard let found else { break }
      let draft = try Journal.Draft(question: question, row: found)
      origins.append(DraftClaim.Borrowed(draft, revision: revision))
      let earlier: Int64? = try found.decode(atIndex: 9)
      // A row can only have begun as an older one; a damaged table must not be walked for ever.
      next = earlier.flatMap { $0 < revision ? $0 : nil }
    }
    return origins
  }

  /// Writes a row, and returns its revision.
  ///
  /// - Parameter began: the row that its words began as, or nil.
  fileprivate func insertDraft(_ draft: Journal.Draft, began: Int64?) throws -> Int64 {
    let (answer, point, item): (RecordID?, PointID?, String?) =
      switch draft.stage {
      case .answer: (nil, nil, nil)
      case .interview(let interview): (interview, nil, nil)
      case .probe(let answer, let point): (answer, point, nil)
      case .quiz(let point, let item): (nil, point, item)
      }
    let statement = try cachedStatement(
      sql: """
        INSERT INTO draft
          (question, answer, point, text, cursor, seconds, hints, time, zone, began, item,
            answeredBefore, call, answered, ahead)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    // As bytes, since a text value would end at the first NUL.
    try statement.execute(arguments: [
      draft.question.rawValue, answer?.data, point?.rawValue, Data(draft.text.utf8),
      draft.cursor, draft.seconds, draft.hints, draft.updatedAt.microseconds,
      draft.updatedAt.zoneOffset, began, item, draft.answeredBefore, draft.call,
      draft.answered.reduce(Data()) { $0 + $1.data }, draft.ahead.joined(separator: "\n"),
    ])
    return lastInsertedRowID
  }
}

extension Journal.Draft {
  /// The columns of a row, in the order in which it is read; `began` is the row that its words
  /// began as.
  static let columns = """
    revision, answer, point, text, cursor, seconds, hints, time, zone, began, item, \
    answeredBefore, call, answered, ahead
    """

  /// How many ``columns`` there are.
  static let columnCount = 15

  /// Whether a row was written in a quiz: it names the item.
  static let isOfQuiz = "(item IS NOT NULL)"

  /// Whether a row was written in a mock interview: it names the interview where a reply names its
  /// answer, and no point.
  fileprivate static let isOfInterview = "(answer IS NOT NULL AND point IS NULL)"

  /// Reads a row of the table.
  init(question: QuestionID, row: Row) throws {
    let answer: Data? = try row.decode(atIndex: 1)
    let point: String? = try row.decode(atIndex: 2)
    let text: Data = try row.decode(atIndex: 3)
    let item: String? = try row.decode(atIndex: 10)
    let answered: Data = try row.decode(atIndex: 13)
    let ahead: String = try row.decode(atIndex: 14)
    let stage: Stage =
      switch (answer.flatMap { RecordID(bytes: $0) }, point, item) {
      case (let answer?, let point?, _): .probe(answer: answer, point: PointID(rawValue: point))
      case (let interview?, nil, _): .interview(interview)
      case (nil, let point?, let item?): .quiz(PointID(rawValue: point), item: item)
      case (nil, _, _): .answer
      }
    self.init(
      question: question,
      stage: stage,
      text: String(decoding: text, as: UTF8.self),
      cursor: try row.decode(atIndex: 4),
      seconds: try row.decode(atIndex: 5),
      hints: try row.decode(atIndex: 6),
      answeredBefore: try row.decode(atIndex: 11),
      answered: RecordID.all(in: answered),
      ahead: ahead.split(separator: "\n").map(String.init),
      call: try row.decode(atIndex: 12),
      updatedAt: Moment(
        microseconds: try row.decode(atIndex: 7),
        zoneOffset: try row.decode(atIndex: 8)
      )
    )
  }
}
