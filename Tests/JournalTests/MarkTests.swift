import Grading
import Memory
import Questions
import Testing
import Wording

@testable import Journal

@Suite("Marks and the retention")
struct MarkTests {
  private func mark(
    _ journal: Journal,
    _ workshop: Workshop,
    _ change: MarkRecord.Change,
    _ question: QuestionID = "q",
    on moment: Moment
  ) throws {
    let record = MarkRecord(question: question, change: change)
    try journal.append(.mark(record), id: workshop.id(), at: moment)
  }

  @Test("The last word counts, in the log's order")
  func marks() throws {
    let workshop = Workshop()
    let journal = try workshop.temporary()
    #expect(try journal.marks().isEmpty)
    try mark(journal, workshop, .star, on: .day(1))
    try mark(journal, workshop, .suspend, on: .day(2))
    try mark(journal, workshop, .skip, "other", on: .day(2, hour: 23))
    #expect(try journal.marks()["q"] == Journal.Marks(isStarred: true, isSuspended: true))
    #expect(try journal.marks()["other"]?.skippedOn == Moment.day(2).localDay)
    try mark(journal, workshop, .resume, on: .day(3))
    try mark(journal, workshop, .resume, "other", on: .day(3))
    #expect(try journal.marks() == ["q": Journal.Marks(isStarred: true)])
    // A clock that was moved back: it sorts before the resuming.
    try mark(journal, workshop, .suspend, on: .day(2))
    #expect(try journal.marks() == ["q": Journal.Marks(isStarred: true)])
    try mark(journal, workshop, .unstar, on: .day(4))
    #expect(try journal.marks().isEmpty)
  }

  @Test("They change no standing, travel, and outlive a rebuild")
  func travel() throws {
    let workshop = Workshop()
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(1), of: "q", .covered)
    let standing = try journal.standing(of: "q")
    try mark(journal, workshop, .star, on: .day(2))
    #expect(try journal.standing(of: "q") == standing)
    #expect(try journal.rebuild().isEmpty)
    #expect(try journal.standing(of: "q") == standing)
    #expect(try journal.history(of: "q").count == 1)
    let other = try Workshop(seed: 2).temporary()
    try other.merge(try journal.records())
    #expect(try other.marks() == journal.marks())
    #expect(try other.check().isEmpty)
  }

  @Test("Another retention moves due dates, is kept, and undoes nothing else")
  func retention() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    #expect(journal.desiredRetention == 0.9)
    try workshop.answer(journal, on: .day(1), of: "q", .covered)
    let usual = try #require(try journal.standing(of: "q"))
    try journal.schedule(at: 0.8)
    let relaxed = try #require(try journal.standing(of: "q"))
    #expect(relaxed.due > usual.due && relaxed.memory == usual.memory)
    let days = FSRS6().interval(stability: usual.memory.stability, desiredRetention: 0.8)
    #expect(relaxed.due == usual.answeredAt.adding(days: days))
    #expect(try journal.check().isEmpty)
    try journal.close()

    let again = try workshop.open(desiredRetention: nil)
    #expect(again.desiredRetention == 0.8)
    #expect(try again.standing(of: "q") == relaxed)
    try workshop.answer(again, on: .day(2), of: "p", .covered)
    #expect(try again.check().isEmpty)
    // Another instance that has the file open follows.
    let beside = try workshop.open(desiredRetention: nil)
    try again.schedule(at: 0.85)
    try workshop.answer(beside, on: .day(3), of: "p", .missed)
    #expect(beside.desiredRetention == 0.85)
    #expect(try beside.check().isEmpty)
    try again.schedule(at: 0.9)
    #expect(try again.standing(of: "q") == usual)
  }
}
