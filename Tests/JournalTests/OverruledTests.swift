import Grading
import Questions
import Testing
import Wording

@testable import Journal

@Suite("The author's review list")
struct OverruledTests {
  private let workshop = Workshop()
  private let question: QuestionID = "itemcf-time-weight"

  @discardableResult
  private func overrule(
    _ journal: Journal,
    _ answer: RecordID,
    on day: Int,
    of question: QuestionID = "itemcf-time-weight",
    _ point: PointID,
    from: Verdict,
    to: Verdict
  ) throws -> RecordID {
    let id = workshop.id()
    let overrule = OverruleRecord(
      answer: answer,
      question: question,
      point: point,
      from: from,
      to: to,
      rubricRevision: 3
    )
    try journal.append(.overrule(overrule), id: id, at: .day(day))
    return id
  }

  @Test("An empty journal, and one without an overrule, list nothing")
  func empty() throws {
    let journal = try workshop.temporary()
    #expect(try journal.overruledPoints() == [])
    try workshop.answer(journal, on: .day(1), .covered, .missed)
    #expect(try journal.overruledPoints() == [])
  }

  @Test("An entry holds the answer, what the grader said and what the user said")
  func entry() throws {
    let journal = try workshop.temporary()
    let answer = try workshop.answer(journal, on: .day(1), text: "两个 click 挨得近", .covered, .missed)
    let id = try overrule(journal, answer, on: 2, "point-1", from: .missed, to: .covered)
    let points = try journal.overruledPoints()
    #expect(points.map(\.reference) == [PointReference(question: question, point: "point-1")])
    let verdict = try #require(points.first?.verdicts.first)
    #expect(points[0].verdicts.count == 1)
    #expect(verdict.id == id && verdict.answer == answer)
    #expect(verdict.moment == .day(2))
    #expect(verdict.text == "两个 click 挨得近")
    #expect(verdict.rubricRevision == 3)
    #expect(verdict.given.verdict == .missed && verdict.given.reason == .nothingFound)
    #expect(verdict.verdict == .covered)
  }

  @Test("The point overruled most comes first, and in it the newest verdict")
  func order() throws {
    let journal = try workshop.temporary()
    for day in [1, 3, 2] {
      let answer = try workshop.answer(journal, on: .day(day), text: "day \(day)", .missed, .missed)
      try overrule(journal, answer, on: day, "point-1", from: .missed, to: .partial)
    }
    for name in ["b", "a"] as [QuestionID] {
      let answer = try workshop.answer(journal, on: .day(9), of: name, .covered)
      try overrule(journal, answer, on: 9, of: name, "point-0", from: .covered, to: .missed)
    }
    let points = try journal.overruledPoints()
    #expect(points.map(\.reference.question) == [question, "a", "b"])
    #expect(points.map(\.verdicts.count) == [3, 1, 1])
    #expect(points[0].verdicts.map(\.text) == ["day 3", "day 2", "day 1"])
  }

  @Test("Of several overrules of one verdict the last counts, and none that leads back")
  func cycle() throws {
    let journal = try workshop.temporary()
    let first = try workshop.answer(journal, on: .day(1), .missed, .missed)
    try overrule(journal, first, on: 1, "point-0", from: .missed, to: .covered)
    try overrule(journal, first, on: 2, "point-0", from: .covered, to: .partial)
    let second = try workshop.answer(journal, on: .day(3), .missed, .missed)
    try overrule(journal, second, on: 3, "point-1", from: .missed, to: .covered)
    try overrule(journal, second, on: 4, "point-1", from: .covered, to: .missed)
    let points = try journal.overruledPoints()
    #expect(points.map(\.reference.point) == ["point-0"])
    #expect(points[0].verdicts.map(\.verdict) == [.partial])
    #expect(points[0].verdicts.map(\.moment) == [.day(2)])
  }

  @Test("A verdict on a reply is listed with the reply, and not once it is the grader's again")
  func reply() throws {
    let journal = try workshop.temporary()
    let answer = try workshop.answer(journal, on: .day(1), .missed)
    func probe(_ verdict: Verdict, _ reason: Reason, day: Int) throws -> RecordID {
      let id = workshop.id()
      let probe = ProbeRecord(
        answer: answer,
        question: question,
        reply: "words of a reply",
        verdict: PointGrade(
          point: "point-0",
          verdict: verdict,
          confidence: 0.9,
          reason: reason,
          evidence: []
        ),
        score: 0.5,
        rubricRevision: 3
      )
      try journal.append(.probe(probe), id: id, at: .day(day))
      return id
    }
    _ = try probe(.partial, .evidence, day: 2)
    #expect(try journal.overruledPoints() == [])
    let id = try probe(.covered, .overruled, day: 3)
    let verdict = try #require(try journal.overruledPoints().first?.verdicts.first)
    #expect(verdict.id == id && verdict.answer == answer)
    #expect(verdict.text == "words of a reply")
    #expect(verdict.given.verdict == .partial && verdict.verdict == .covered)
    let attempt = try #require(try journal.attempt(answer))
    #expect(attempt.replyGrades["point-0"]?.verdict == .partial)
    #expect(attempt.gradeWithReplies.points.first?.verdict == .covered)
    _ = try probe(.partial, .evidence, day: 4)
    #expect(try journal.overruledPoints() == [])
  }

  @Test("What does not fit its answer is left out")
  func strangers() throws {
    let journal = try workshop.temporary()
    let answer = try workshop.answer(journal, on: .day(1), .missed)
    try overrule(journal, workshop.id(), on: 1, "point-0", from: .missed, to: .covered)
    try overrule(journal, answer, on: 1, of: "other", "point-0", from: .missed, to: .covered)
    #expect(try journal.overruledPoints() == [])
    try overrule(journal, answer, on: 1, "point-9", from: .missed, to: .covered)
    #expect(try journal.overruledPoints() == [])
  }

  @Test("Reading the list changes neither verdicts nor rubrics")
  func readOnly() throws {
    let journal = try workshop.temporary()
    let answer = try workshop.answer(journal, on: .day(1), .missed)
    try overrule(journal, answer, on: 1, "point-0", from: .missed, to: .covered)
    let before = try journal.records()
    _ = try journal.overruledPoints()
    #expect(try journal.records() == before)
  }
}
