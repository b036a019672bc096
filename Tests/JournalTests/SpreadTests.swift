import GRDB
import Grading
import Memory
import Questions
import Testing
import Wording

@testable import Journal

@Suite("Due dates, spread")
struct SpreadTests {
  @Test("They move by what the name and the number of the review say, and by nothing else")
  func moved() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    #expect(!journal.spreads)
    let questions = (0..<30).map { QuestionID(rawValue: "question-\($0)") }
    for question in questions {
      for day in [1, 4, 14] { try workshop.answer(journal, on: .day(day), of: question, .covered) }
    }
    let exact = try journal.standings()
    let exactPoints = try journal.pointStandings(of: "question-0")
    try journal.schedule(at: 0.9, spreading: true)
    let spread = try journal.standings()
    for question in questions {
      let before = try #require(exact[question])
      let after = try #require(spread[question])
      #expect(after.memory == before.memory)
      let days = before.due.wholeDays(since: before.answeredAt)
      let moved = IntervalSpread.moved(days, of: question.rawValue, review: 3)
      #expect(after.due == before.answeredAt.adding(days: moved))
    }
    #expect(Set(spread.values.map(\.due)).count > 3 && Set(exact.values.map(\.due)).count == 1)
    let points = try journal.pointStandings(of: "question-0")
    for (point, before) in exactPoints {
      let days = before.due.wholeDays(since: before.reviewedAt)
      let moved = IntervalSpread.moved(days, of: "question-0 \(point.rawValue)", review: 3)
      #expect(points[point]?.due == before.reviewedAt.adding(days: moved))
    }
    #expect(try journal.check() == [])
    #expect(try journal.rebuild() == [])
    #expect(try journal.standings() == spread)
    // Another machine comes to the same dates.
    let other = try Workshop(seed: 2).temporary()
    try other.schedule(at: 0.9, spreading: true)
    try other.merge(try journal.records())
    #expect(try other.standings() == spread)
    // It is kept, and taken back.
    try journal.close()
    let again = try workshop.open()
    #expect(again.spreads)
    try again.schedule(at: 0.8)
    #expect(again.spreads)
    try again.schedule(at: 0.9, spreading: false)
    #expect(try again.standings() == exact)
    try again.close()
    #expect(try !workshop.open().spreads)
  }

  @Test("A row of an attempt that went stale is noticed by a check and mended by a rebuild")
  func staleAttempt() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try workshop.answer(journal, on: .day(1), of: "q", .covered)
    try workshop.answer(journal, on: .day(2), of: "p", .covered)
    try journal.write {
      try $0.execute(sql: "UPDATE attempt SET seconds = seconds + 1 WHERE question = 'q'")
    }
    #expect(try journal.check() == [.staleStanding(question: "q")])
    #expect(try journal.rebuild() == [])
    #expect(try journal.check() == [])
  }
}
