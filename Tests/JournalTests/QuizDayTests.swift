import GRDB
import Grading
import Memory
import Questions
import Testing
import Wording

@testable import Journal

@Suite("Days of quiz items")
struct QuizDayTests {
  private let workshop = Workshop()
  private let question: QuestionID = "itemcf-time-weight"

  private func append(
    _ item: QuizRecord,
    to journal: Journal,
    on moment: Moment
  ) throws -> RecordID {
    let id = workshop.id()
    try journal.append(.quiz(item), id: id, at: moment)
    return id
  }

  private func amend(_ item: RecordID, _ rating: Rating?, in journal: Journal) throws {
    let amend = AmendRecord(answer: item, question: question, rating: rating)
    try journal.append(.amend(amend), id: workshop.id(), at: .day(9))
  }

  @Test("A day with quiz items alone is a day on which the user studied")
  func studied() throws {
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(1), .covered)
    _ = try append(.made(of: question, "point-0", .good), to: journal, on: .day(2))
    let item = try append(.made(of: question, "point-0", .good), to: journal, on: .day(3))
    let today = Moment.day(3).localDay
    #expect(try journal.studiedDays(through: today) == [today, today - 1, today - 2])
    #expect(try journal.streak(at: .day(3)) == 3)
    #expect(try journal.days(today - 2...today).map(\.day) == [today - 2], "answers stay apart")
    try amend(item, nil, in: journal)
    #expect(try journal.studiedDays(through: today) == [today - 1, today - 2])
    #expect(try journal.check() == [])
  }

  @Test("Of a claim sureness is held against the call, the reason apart")
  func calls() throws {
    let journal = try workshop.temporary()
    let day = Moment.day(2).localDay
    for (isRight, score) in [(true, 0.5), (false, 0.0), (true, 1.0)] {
      var called = QuizRecord.made(of: question, "point-0", .hard)
      called.item = "claim"
      called.score = score
      called.isCallRight = isRight
      _ = try append(called, to: journal, on: .day(2))
    }
    #expect(try journal.quizDays(day...day).first?.scores == 2)
    #expect(try journal.check() == [])
  }

  @Test("Items are summed up by day and sureness, an overruled one as the user said")
  func sums() throws {
    let journal = try workshop.temporary()
    let day = Moment.day(2).localDay
    var missed = QuizRecord.made(of: question, "point-0", .again)
    missed.score = 0
    let first = try append(missed, to: journal, on: .day(2))
    _ = try append(.made(of: question, "point-1", .good), to: journal, on: .day(2))
    func figures() throws -> Journal.DayFigures? { try journal.quizDays(day...day).first }
    #expect(
      try figures()
        == Journal.DayFigures(day: day, sureness: 2, answers: 2, scores: 1, seconds: 25)
    )
    try amend(first, .good, in: journal)
    #expect(try figures()?.scores == 2)
    try amend(first, .hard, in: journal)
    #expect(try figures()?.scores == 1.5)
    try amend(first, .again, in: journal)
    #expect(try figures()?.scores == 1, "as it was given")
    #expect(try journal.rebuild() == [])
    #expect(try figures()?.scores == 1)
  }

  @Test("What a demo asked is no day of study")
  func predictions() throws {
    let journal = try workshop.temporary()
    var miss = QuizRecord.made(of: question, "point-0", .again)
    miss.item = "prediction"
    _ = try append(miss, to: journal, on: .day(2))
    #expect(try journal.studiedDays(through: 40_000) == [])
    #expect(try journal.pointStandings(of: question).count == 1, "but its point is rated")
  }

  @Test("A file from before is counted when it is opened")
  func earlierFiles() throws {
    let journal = try workshop.open()
    _ = try append(.made(of: question, "point-0", .good), to: journal, on: .day(2))
    try journal.write { database in
      try database.execute(sql: "DELETE FROM quizzed")
      try database.setAbout(.derivation, "4 of old")
    }
    #expect(try journal.studiedDays(through: 40_000) == [])
    try journal.close()
    let again = try workshop.open()
    #expect(try again.studiedDays(through: 40_000).count == 1)
  }
}
