import GRDB
import Grading
import Memory
import Questions
import Testing
import Wording

@testable import Journal

@Suite("Mock interviews in the journal")
struct InterviewTests {
  private let plan = InterviewRecord(
    scope: .topics,
    topics: ["recall"],
    seconds: 900,
    questions: ["first", "second", "third"]
  )

  /// Begins an interview on a day and answers questions in it.
  private func interview(
    _ journal: Journal,
    _ workshop: Workshop,
    day: Int,
    answering questions: [QuestionID]
  ) throws -> (id: RecordID, answers: [RecordID]) {
    let id = workshop.id()
    try journal.append(.interview(plan), id: id, at: .day(day))
    let answers = try questions.enumerated().map { place, question in
      var answer = AnswerRecord.made([.covered, .missed], of: question, sureness: nil)
      answer.interview = id
      let name = workshop.id()
      try journal.append(.answer(answer), id: name, at: .day(day, hour: 13 + place))
      return name
    }
    return (id, answers)
  }

  private func end(
    _ interview: RecordID,
    _ answers: [RecordID],
    score: Double
  ) -> LogRecord.Content {
    .interviewEnd(
      InterviewEndRecord(
        interview: interview,
        answers: answers,
        ending: .finished,
        seconds: 600,
        score: score
      )
    )
  }

  @Test("They come in the order in which they began, and the last end counts")
  func listing() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let late = try interview(journal, workshop, day: 9, answering: ["first"])
    let early = try interview(journal, workshop, day: 3, answering: ["first", "second"])
    #expect(try journal.interviews().map(\.id) == [early.id, late.id])
    #expect(try journal.interviews().allSatisfy { $0.end == nil })
    try journal.append(end(early.id, early.answers, score: 0.5), id: workshop.id(), at: .day(4))
    try journal.append(end(early.id, early.answers, score: 0.7), id: workshop.id(), at: .day(5))
    let listed = try journal.interviews()
    #expect(listed.map { $0.end?.score } == [0.7, nil])
    #expect(listed[0].end?.answers == early.answers)
    #expect(listed.map(\.plan) == [plan, plan])
    #expect(listed.allSatisfy { $0.device == journal.device })
    try journal.close()
    #expect(try workshop.open().interviews() == listed)
  }

  @Test("One is opened with its own answers in the order of the plan, each beside the one before")
  func opening() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try workshop.answer(journal, on: .day(1), of: "second", .covered, .covered)
    let (id, answers) = try interview(journal, workshop, day: 3, answering: ["second", "first"])
    _ = try interview(journal, workshop, day: 5, answering: ["first"])
    // The same question, answered again by another instance of the same interview.
    var again = AnswerRecord.made([.missed, .missed], of: "first", sureness: nil)
    again.interview = id
    try journal.append(.answer(again), id: workshop.id(), at: .day(4))
    let found = try #require(try journal.interview(id))
    #expect(found.interview.id == id)
    #expect(found.answers.map(\.attempt.id) == [answers[1], answers[0]])
    #expect(found.answers.map { $0.scoreChange == nil } == [true, false])
    #expect(try journal.interview(workshop.id()) == nil)
  }

  @Test("An answer in an interview rates the memory of its question as any other does")
  func rating() throws {
    let workshop = Workshop()
    let (asked, drilled) = (try workshop.temporary(), try workshop.temporary())
    let (id, _) = try interview(asked, workshop, day: 3, answering: ["first"])
    try asked.append(end(id, [], score: 0), id: workshop.id(), at: .day(4))
    try workshop.answer(drilled, on: .day(3, hour: 13), of: "first", .covered, .missed)
    let standing = try #require(try asked.standing(of: "first"))
    let other = try #require(try drilled.standing(of: "first"))
    #expect(standing.memory == other.memory)
    #expect(standing.due == other.due)
    #expect(standing.missed == ["point-1"])
    #expect(try asked.check() == [])
    try asked.rebuild()
    #expect(try asked.standing(of: "first") == standing)
  }

  @Test("Two machines come to the same interviews, whichever way the records travelled")
  func merging() throws {
    let workshop = Workshop()
    let (one, other) = (try workshop.temporary(), try workshop.temporary())
    let first = try interview(one, workshop, day: 2, answering: ["first", "third"])
    try one.append(end(first.id, first.answers, score: 0.4), id: workshop.id(), at: .day(3))
    let second = try interview(other, workshop, day: 1, answering: ["second"])
    let lines = try one.records().map { try $0.line }
    var rest = lines.reversed().makeIterator()
    _ = try other.merge { rest.next().flatMap { try? LogRecord(line: $0) } }
    try one.merge(try other.records())
    #expect(try one.interviews() == other.interviews())
    #expect(try one.interviews().map(\.id) == [second.id, first.id])
    #expect(try one.interview(first.id)?.answers == other.interview(first.id)?.answers)
    #expect(try one.check() == [])
  }

  @Test("What is said in an interview is no draft of a drill, and goes with the answer")
  func drafts() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let (id, _) = try interview(journal, workshop, day: 3, answering: [])
    func draft(_ text: String, _ stage: Journal.Draft.Stage) -> Journal.Draft {
      Journal.Draft(
        question: "first",
        stage: stage,
        text: text,
        cursor: 1,
        seconds: 4.5,
        updatedAt: .day(3)
      )
    }
    try journal.saveDraft(draft("in the interview", .interview(id)))
    #expect(try journal.draft(for: "first", at: .day(3)) == nil)
    #expect(try journal.draftedQuestions() == [])
    try journal.saveDraft(draft("in the drill", .answer))
    try journal.saveDraft(draft("in the interview, longer", .interview(id)))
    try journal.close()

    let second = try workshop.open()
    #expect(try second.draft(for: "first", at: .day(4))?.text == "in the drill")
    let said = try #require(try second.draft(for: "first", in: id, at: .day(4)))
    #expect(said == draft("in the interview, longer", .interview(id)))
    #expect(try second.draft(for: "first", in: workshop.id(), at: .day(4)) == nil)
    #expect(try second.draft(for: "second", in: id, at: .day(4)) == nil)
    var answer = AnswerRecord.made([.covered], of: "first", sureness: nil)
    answer.interview = id
    try second.append(
      .answer(answer),
      id: workshop.id(),
      at: .day(4),
      clearingDraftOf: said.place
    )
    #expect(try second.draft(for: "first", in: id, at: .day(4)) == nil)
    #expect(try second.draft(for: "first", at: .day(4))?.text == "in the drill")
  }

  @Test("Interviews are found by their index, without reading the log through")
  func finding() throws {
    let journal = try Workshop().temporary()
    let steps = try journal.read { database in
      try String.fetchAll(
        database,
        sql: """
          EXPLAIN QUERY PLAN
          SELECT id FROM log WHERE \(Schema.isOfInterview) ORDER BY time, device, id
          """,
        adapter: SuffixRowAdapter(fromIndex: 3)
      )
    }
    #expect(steps.contains { $0.contains("log_of_interviews") }, "\(steps)")
  }
}
