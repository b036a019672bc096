import GRDB
import Grading
import Memory
import Questions
import Testing
import Wording

@testable import Journal

@Suite("What follows from the log")
struct ReplayTests {
  @Test(
    "is the same whatever the order in which records come in, and after a rebuild",
    arguments: 1...20 as ClosedRange<UInt64>
  )
  func anyOrder(seed: UInt64) throws {
    let workshop = Workshop(seed: seed)
    let records = try history(workshop, length: 60)
    let journal = try Journal.temporary(device: workshop.id())
    for record in records { try journal.write { try journal.take(record, in: $0) } }
    let expected = try state(journal)
    #expect(!expected.isEmpty)

    for _ in 1...3 {
      let other = try Journal.temporary(device: workshop.id())
      let shuffled = records.shuffled(using: &workshop.generator)
      let half = shuffled.count / 2
      try other.merge(Array(shuffled.prefix(half)))
      for record in shuffled { try other.write { try other.take(record, in: $0) } }
      #expect(try state(other) == expected)
      #expect(try other.records() == journal.records())
      #expect(try other.check() == [])
    }
    #expect(try journal.rebuild() == [])
    #expect(try state(journal) == expected)
  }

  @Test("is what a plain reading of the history says", arguments: 21...30 as ClosedRange<UInt64>)
  func plainReading(seed: UInt64) throws {
    let workshop = Workshop(seed: seed)
    let records = try history(workshop, length: 60)
    let journal = try Journal.temporary(device: workshop.id())
    try journal.merge(records)
    let model = FSRS6()
    for (question, standing) in try journal.standings() {
      let attempts = try journal.history(of: question)
      var memory: MemoryState?
      var before: Moment?
      for attempt in attempts {
        let days = before.map { attempt.moment.wholeDays(since: $0) } ?? 0
        memory = model.next(memory, elapsedDays: days, rating: attempt.rating)
        before = attempt.moment
      }
      let last = try #require(attempts.last)
      #expect(standing.memory == memory)
      #expect(standing.attempts == attempts.count)
      #expect(standing.score == last.grade.score)
      #expect(standing.missed == last.missed)
      #expect(standing.answeredAt == last.moment)
    }
  }

  @Test("that went stale is noticed by a check and mended by a rebuild")
  func stale() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try journal.merge(try history(workshop, length: 40))
    let expected = try state(journal)
    try journal.write { try $0.execute(sql: "UPDATE standing SET score = 0.123") }
    let stale = Set(expected.keys).map { JournalProblem.staleStanding(question: $0.rawValue) }
    #expect(Set(try journal.check()) == Set(stale))
    #expect(try state(journal) != expected, "a check changes nothing")
    try journal.rebuild()
    #expect(try journal.check() == [])
    #expect(try state(journal) == expected)
  }

  /// Everything that is derived: the standings, and the memory after every attempt.
  private func state(_ journal: Journal) throws -> [QuestionID: [String]] {
    let standings = try journal.standings()
    return try journal.read { database in
      try standings.reduce(into: [:]) { state, entry in
        let attempts = try Row.fetchAll(
          database,
          sql: "SELECT * FROM attempt WHERE question = ? ORDER BY time, device, answer",
          arguments: [entry.key.rawValue]
        )
        state[entry.key] = ["\(entry.value)"] + attempts.map { "\($0)" }
      }
    }
  }

  /// Records of two devices: answers to three questions, some at the same moment, with probes,
  /// overrules and reviews, some of which a clock that was moved back dates before their answer.
  private func history(_ workshop: Workshop, length: Int) throws -> [LogRecord] {
    let questions: [QuestionID] = ["cold-start", "vanishing", "itemcf-time-weight"]
    let devices = [workshop.id(), workshop.id()]
    var answers: [(id: RecordID, question: QuestionID, points: Int)] = []
    var records: [LogRecord] = []
    func pick<Element>(_ choices: [Element]) throws -> Element {
      try #require(choices.randomElement(using: &workshop.generator))
    }
    for _ in 0..<length {
      let moment = Moment.day(
        Int.random(in: 0..<40, using: &workshop.generator),
        hour: Int.random(in: 0..<4, using: &workshop.generator)
      )
      let id = workshop.id()
      let content: LogRecord.Content
      if answers.isEmpty || Bool.random(using: &workshop.generator) {
        let question = try pick(questions)
        let count = Int.random(in: 1...6, using: &workshop.generator)
        let verdicts = try (0..<count).map { _ in try pick(Verdict.allCases) }
        let sureness = try pick([nil, 1, 2, 3, 4])
        var answer = AnswerRecord.made(verdicts, of: question, sureness: sureness)
        for index in answer.grade.points.indices
        where answer.grade.points[index].verdict == .missed {
          answer.grade.points[index].reason = .unsure
        }
        content = .answer(answer)
        answers.append((id, question, count))
      } else {
        let (answer, question, count) = try pick(answers)
        let index = Int.random(in: 0..<count, using: &workshop.generator)
        content = try follower(
          of: answer,
          question,
          PointID(rawValue: "point-\(index)"),
          verdict: try pick(Verdict.allCases),
          workshop
        )
      }
      records.append(try LogRecord(content, id: id, device: try pick(devices), at: moment))
    }
    return records
  }

  /// Something that happened after an answer.
  private func follower(
    of answer: RecordID,
    _ question: QuestionID,
    _ point: PointID,
    verdict: Verdict,
    _ workshop: Workshop
  ) throws -> LogRecord.Content {
    switch Int.random(in: 0..<4, using: &workshop.generator) {
    case 0:
      .probe(
        ProbeRecord(
          answer: answer,
          question: question,
          reply: "drift",
          verdict: .replied(point, verdict, "drift"),
          score: 0.5,
          rubricRevision: 1
        )
      )
    case 1:
      .clarify(
        ClarifyRecord(
          answer: answer,
          question: question,
          point: point,
          isMeant: verdict == .covered,
          rubricRevision: 1
        )
      )
    case 2:
      .overrule(
        OverruleRecord(
          answer: answer,
          question: question,
          point: point,
          from: .missed,
          to: verdict,
          rubricRevision: 1
        )
      )
    default:
      .review(
        ReviewRecord(
          answer: answer,
          question: question,
          rating: try #require(Rating.allCases.randomElement(using: &workshop.generator)),
          score: 0.5
        )
      )
    }
  }
}
