import Grading
import Memory
import Questions
import Testing
import Wording

@testable import Journal

@Suite("Clocks and calendars")
struct ClockTests {
  @Test("A clock that was moved back leaves due dates and days as documented, and nothing traps")
  func movedBack() throws {
    let workshop = Workshop()
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(100), of: "q", .covered)
    // A year earlier by the clock: it sorts first, whatever came first.
    try workshop.answer(journal, on: .day(-265), of: "q", .missed)
    let standing = try #require(try journal.standing(of: "q"))
    #expect(standing.answeredAt == .day(100) && standing.due > .day(100))
    #expect(journal.retrievability(of: standing, at: .day(-300)) == 1)
    #expect(try journal.streak(at: .day(100)) == 1)
    #expect(try journal.streak(at: .day(-300)) == 0)
    #expect(try journal.check() == [])
  }

  @Test("A streak counts the days that the user's clocks showed, through a flight and a season")
  func streak() throws {
    let workshop = Workshop()
    let journal = try workshop.temporary()
    let day: Int64 = 86_400_000_000
    let start = Moment(microseconds: 1_774_656_000_000_000, zoneOffset: 3600)
    // 28 and 29 March 2026 in Berlin, the second one 23 hours long; then 30 March in San Francisco.
    for (hours, zone) in [(12, 3600), (35, 7200), (60, -7 * 3600)] as [(Int64, Int)] {
      let moment = Moment(microseconds: start.microseconds + hours * day / 24, zoneOffset: zone)
      try workshop.answer(journal, on: moment, .covered)
    }
    let now = Moment(microseconds: start.microseconds + 61 * day / 24, zoneOffset: -7 * 3600)
    #expect(now.dayAndTime.hasPrefix("2026-03-30"))
    #expect(try journal.streak(at: now) == 3)
  }

  @Test("29 February is a day of the streak")
  func leapDay() throws {
    let workshop = Workshop()
    let journal = try workshop.temporary()
    for day in 0..<3 {
      try workshop.answer(
        journal,
        on: Moment(seconds: 1_709_121_600 + day * 86_400),
        .covered
      )
    }
    let march = Moment(seconds: 1_709_121_600 + 2 * 86_400)
    #expect(march.dayAndTime == "2024-03-01 12:00")
    #expect(try journal.streak(at: march) == 3)
  }

  @Test("Records of any moment are taken in, and nothing traps")
  func anyMoment() throws {
    let workshop = Workshop()
    let journal = try workshop.temporary()
    let numbers: [Int64] = [.min, -1, 0, .max]
    for number in numbers {
      for zone in [Int.min, 0, Int.max] {
        let record = try LogRecord(
          .answer(.made([.covered], of: "q")),
          id: workshop.id(),
          device: workshop.id(),
          at: Moment(microseconds: number, zoneOffset: zone)
        )
        try journal.merge([record])
      }
    }
    #expect(try journal.standing(of: "q")?.attempts == 12)
    #expect(try journal.history(of: "q").count == 12)
    #expect(try journal.check() == [])
    for number in numbers {
      #expect(try journal.streak(at: Moment(microseconds: number)) >= 0)
      #expect(try journal.dueCount(at: Moment(microseconds: number)) >= 0)
    }
  }
}
