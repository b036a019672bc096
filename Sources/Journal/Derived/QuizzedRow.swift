import Foundation
import GRDB
import Memory
import Questions
import Wording

/// A quiz item as the days are counted: a row of the table `quizzed`.
struct QuizzedRow {
  var record: RecordID
  var question: QuestionID
  var day: Int
  var sureness: Int?
  /// What the sureness is held against: the call of a claim, else the share that was right.
  var score: Double
  var seconds: Double

  /// Puts records together; items that were taken back and what a demo asked count for nothing.
  static func assemble(
    _ records: [(record: LogRecord, content: LogRecord.Content)]
  ) -> [QuizzedRow] {
    var amends: [RecordID: [AmendRecord]] = [:]
    for (_, content) in records.sorted(by: { $0.record < $1.record }) {
      if case .amend(let amend) = content { amends[amend.answer, default: []].append(amend) }
    }
    return records.compactMap { record, content in
      guard case .quiz(let quiz) = content, quiz.item != QuizRecord.prediction else { return nil }
      var score = quiz.isCallRight.map { $0 ? 1 : 0 } ?? quiz.score
      if let amend = amends[record.id]?.last(where: { $0.question == quiz.question }) {
        guard let rating = amend.rating else { return nil }
        if rating != quiz.points.first?.rating { score = rating.credit }
      }
      return QuizzedRow(
        record: record.id,
        question: quiz.question,
        day: record.moment.localDay,
        sureness: quiz.sureness,
        score: score,
        seconds: quiz.seconds
      )
    }
  }
}

extension Database {
  /// Stores a quiz item in the place of an earlier row of the same record.
  func store(_ row: QuizzedRow) throws {
    let statement = try cachedStatement(
      sql: """
        INSERT OR REPLACE INTO quizzed (record, question, day, sureness, score, seconds)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    )
    try statement.execute(arguments: [
      row.record.data, row.question.rawValue, row.day, row.sureness, row.score, row.seconds,
    ])
  }

  /// Drops the row of a quiz item that was taken back.
  func dropQuizzed(_ record: RecordID) throws {
    try cachedStatement(sql: "DELETE FROM quizzed WHERE record = ?").execute(arguments: [
      record.data
    ])
  }
}
