import Grading
import Questions
import Randomness
import Testing
import Wording

@testable import Journal

@Suite("Days summed up")
struct DayTests {
  @Test("They are what reading every answer gives", arguments: 1...5 as ClosedRange<UInt64>)
  func days(seed: UInt64) throws {
    let workshop = Workshop(seed: seed)
    let journal = try workshop.temporary()
    for index in 0..<80 {
      let question = QuestionID(rawValue: "q-\(index % 5)")
      let sureness = [nil, 1, 2, 3, 4][workshop.generator.integer(below: 5)]
      let verdicts: [Verdict] = [.covered, .missed, .partial]
      try workshop.answer(
        journal,
        on: .day(
          workshop.generator.integer(below: 12),
          hour: workshop.generator.integer(below: 24)
        ),
        of: question,
        sureness: sureness,
        verdicts[workshop.generator.integer(below: 3)],
        .covered
      )
    }
    struct Key: Hashable {
      let day: Int
      let sureness: Int?
    }
    let first = Moment.day(2).localDay
    let range = first...(first + 7)
    var expected: [Key: (answers: Int, scores: Double, seconds: Double)] = [:]
    for question in try journal.standings().keys {
      for attempt in try journal.history(of: question) where range.contains(attempt.moment.localDay)
      {
        let key = Key(day: attempt.moment.localDay, sureness: attempt.answer.sureness)
        let sum = expected[key] ?? (0, 0, 0)
        expected[key] = (
          sum.answers + 1, sum.scores + attempt.grade.score, sum.seconds + attempt.answer.seconds
        )
      }
    }
    let found = try journal.days(range)
    #expect(found.count == expected.count)
    #expect(found.map(\.day) == found.map(\.day).sorted())
    for figures in found {
      let sum = try #require(expected[Key(day: figures.day, sureness: figures.sureness)])
      #expect(figures.answers == sum.answers)
      #expect(abs(figures.scores - sum.scores) < 1e-9 && abs(figures.seconds - sum.seconds) < 1e-9)
    }
  }

  @Test("The next question is the one that has been due for longest")
  func nextDue() throws {
    let workshop = Workshop()
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(1), of: "known", .covered)
    try workshop.answer(journal, on: .day(2), of: "missed", .missed)
    #expect(try journal.nextDue(at: .day(2)) == nil)
    #expect(try journal.nextDue(at: .day(4)) == "missed")
    let due = try journal.standings().values.sorted { $0.due < $1.due }.map(\.question)
    #expect(try journal.nextDue(at: .day(400)) == due.first)
  }
}

extension DayTests {
  @Test("Studied days are each named once, the latest first")
  func studiedDays() throws {
    let workshop = Workshop()
    let journal = try workshop.temporary()
    #expect(try journal.studiedDays(through: Moment.day(9).localDay).isEmpty)
    for (day, hour) in [(3, 1), (3, 23), (1, 12), (7, 5), (9, 5)] {
      try workshop.answer(journal, on: .day(day, hour: hour), .covered)
    }
    let first = Moment.day(0).localDay
    #expect(try journal.studiedDays(through: first + 8).map { $0 - first } == [7, 3, 1])
    #expect(try journal.studiedDays(through: first + 9, most: 2).map { $0 - first } == [9, 7])
  }
}
