import GRDB
public import Memory
public import Questions
public import Wording

extension Journal {
  /// A quiz item that counts, with what the user made of it afterwards.
  public struct QuizzedItem: Hashable, Sendable {
    /// The item's record.
    public let id: RecordID
    /// The journal that wrote it.
    public let device: RecordID
    /// When it was answered.
    public let moment: Moment
    /// What was asked and answered.
    public let record: QuizRecord
    /// How well the point that was asked about was remembered, as it was amended last.
    public let rating: Rating
    /// The share that was right, from 0 to 1; where the user said otherwise what that stands for.
    public let score: Double
    /// Whether the user said otherwise than the program.
    public let isAmended: Bool
  }

  /// The quiz items of a question in the log's order, and what demos asked that led from its
  /// points; those that were taken back are left out.
  ///
  /// - Complexity: O(n log n) in the records of the question.
  public func quizHistory(of question: QuestionID) throws(JournalError) -> [QuizzedItem] {
    QuizzedItem.assemble(try read { try $0.records(where: "question = ?", [question.rawValue]) })
  }

  /// The quiz items of some records, in the log's order; those that were taken back are left out.
  ///
  /// - Complexity: O(n log m) in the records asked for and all there are.
  public func quizItems(_ ids: [RecordID]) throws(JournalError) -> [QuizzedItem] {
    let records = try read { database in
      try ids.flatMap { try database.records(where: "id = ?1 OR answer = ?1", [$0.data]) }
    }
    return QuizzedItem.assemble(records)
  }

  /// The quiz items among the records that came in last.
  ///
  /// - Complexity: O(limit + log n) in the records that there are.
  public func quizRecords(amongLast limit: Int) throws(JournalError) -> [QuizRecord] {
    let records = try read {
      try $0.records(
        where: """
          rowid IN (SELECT rowid FROM log ORDER BY rowid DESC LIMIT ?1) AND kind = 'quiz'
          """,
        [limit]
      )
    }
    return records.known.compactMap { _, content in
      if case .quiz(let quiz) = content { quiz } else { nil }
    }
  }
}

extension Journal.QuizzedItem {
  /// Puts records together in their order.
  static func assemble(_ records: [LogRecord]) -> [Journal.QuizzedItem] {
    let known = records.known
    var amends: [RecordID: AmendRecord] = [:]
    for (_, content) in known {
      if case .amend(let amend) = content { amends[amend.answer] = amend }
    }
    return known.compactMap { record, content in
      guard case .quiz(let quiz) = content, let given = quiz.points.first?.rating else {
        return nil
      }
      let amend = amends[record.id].flatMap { $0.question == quiz.question ? $0 : nil }
      guard amend.map({ $0.rating != nil }) ?? true else { return nil }
      let rating = amend?.rating ?? given
      return Journal.QuizzedItem(
        id: record.id,
        device: record.device,
        moment: record.moment,
        record: quiz,
        rating: rating,
        score: rating == given ? quiz.score : rating.credit,
        isAmended: rating != given
      )
    }
  }
}
