import Grading
import Memory
import Questions
import Randomness
import Testing
import Wording

@testable import Journal

@Suite("Memories of points")
struct PointTests {
  private let workshop = Workshop()
  private let question: QuestionID = "itemcf-time-weight"
  private let model = FSRS6()

  private func quiz(
    _ journal: Journal,
    on moment: Moment,
    _ point: PointID,
    _ rating: Rating
  ) throws -> RecordID {
    let id = workshop.id()
    try journal.append(.quiz(.made(of: question, point, rating)), id: id, at: moment)
    return id
  }

  @Test("Each verdict of an answer rates the memory of its own point")
  func answer() throws {
    let journal = try workshop.temporary()
    try workshop.answer(
      journal,
      on: .day(1),
      sureness: 4,
      .covered,
      .partial,
      .missed,
      .contradicted
    )
    let points = try journal.pointStandings(of: question)
    let expected: [PointID: Rating] = [
      "point-0": .easy, "point-1": .hard, "point-2": .again, "point-3": .again,
    ]
    #expect(points.mapValues(\.rating) == expected)
    for (point, rating) in expected {
      #expect(points[point]?.memory == model.next(nil, elapsedDays: 0, rating: rating))
    }
    #expect(try journal.pointCounts(at: .day(1))[question]?.due == 0)
    #expect(try journal.pointCounts(at: .day(2))[question]?.due == 3)
    #expect(try journal.standing(of: question)?.attempts == 1)
  }

  @Test("A quiz item carries on the memory of its point, and leaves the question's alone")
  func item() throws {
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(1), .covered, .covered)
    let before = try journal.standing(of: question)
    _ = try quiz(journal, on: .day(4), "point-1", .again)
    let points = try journal.pointStandings(of: question)
    let first = model.next(nil, elapsedDays: 0, rating: .good)
    #expect(points["point-0"]?.memory == first)
    #expect(points["point-1"]?.memory == model.next(first, elapsedDays: 3, rating: .again))
    #expect(points["point-1"]?.reviews == 2)
    #expect(try journal.standing(of: question) == before)
    let order = try journal.pointsByDueDate(limit: 9).map(\.reference.point)
    #expect(order == ["point-0", "point-1"])
    #expect(try journal.pointsByDueDate(in: [], limit: 9) == [])
    #expect(try journal.pointsByDueDate(in: [question], limit: 1).count == 1)
  }

  @Test("An item that was taken back counts for nothing, an amended one as it was amended")
  func amends() throws {
    let journal = try workshop.temporary()
    _ = try quiz(journal, on: .day(1), "point-0", .good)
    let before = try journal.pointStandings(of: question)
    let id = try quiz(journal, on: .day(3), "point-0", .again)
    let other = try quiz(journal, on: .day(3), "point-1", .again)
    func amend(_ id: RecordID, _ rating: Rating?) throws {
      let amend = AmendRecord(answer: id, question: question, rating: rating)
      try journal.append(.amend(amend), id: workshop.id(), at: .day(3))
    }
    try amend(id, .hard)
    let state = try #require(before["point-0"]?.memory)
    let amended = try journal.pointStandings(of: question)
    #expect(amended["point-0"]?.memory == model.next(state, elapsedDays: 2, rating: .hard))
    #expect(amended["point-0"]?.reviews == 2)
    try amend(other, nil)
    #expect(try journal.pointStandings(of: question)["point-1"] == nil)
    let items = try journal.quizHistory(of: question)
    #expect(items.map(\.record.point) == ["point-0", "point-0"], "what was taken back is no item")
    #expect(items.map(\.rating) == [.good, .hard] && items.map(\.isAmended) == [false, true])
    #expect(items.last?.score == 0.5 && items.last?.id == id)
    #expect(try journal.pointCounts(at: .day(3))[question]?.remembered == 0)
    try amend(id, nil)
    #expect(try journal.pointStandings(of: question) == before)
    #expect(try journal.check() == [])
  }

  @Test("What was missed last time is weak, until it is remembered")
  func missedLast() throws {
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(1), of: "q", .missed, .covered)
    try workshop.answer(journal, on: .day(2), of: "p", .contradicted, .partial)
    try workshop.answer(journal, on: .day(3), of: "gone", .missed)
    func found(_ limit: Int = 9) throws -> [PointReference] {
      try journal.weakPoints(of: ["p", "q"], limit: limit).map(\.reference)
    }
    let (first, second) = (
      PointReference(question: "q", point: "point-0"),
      PointReference(question: "p", point: "point-0")
    )
    #expect(try found() == [first, second])
    #expect(try found(1) == [first])
    let item = QuizRecord.made(of: "q", "point-0", .good)
    try journal.append(.quiz(item), id: workshop.id(), at: .day(4))
    #expect(try found() == [second])
  }

  @Test("Points of questions that are set aside are not named; all are counted by question")
  func setAside() throws {
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(1), of: "q", .missed, .missed)
    try workshop.answer(journal, on: .day(1), of: "p", .missed)
    let counts = try journal.pointCounts(at: .day(9))
    #expect(counts.mapValues(\.due) == ["q": 2, "p": 1])
    #expect(counts.mapValues(\.known) == ["q": 2, "p": 1])
    #expect(counts.mapValues(\.remembered) == ["q": 0, "p": 0])
    #expect(try journal.pointCounts(at: .day(1)).mapValues(\.due) == ["q": 0, "p": 0])
    #expect(try journal.pointDues { $0 == "q" }.count == 2)
    let all = try journal.pointsByDueDate(limit: 9).map(\.due.microseconds)
    #expect(try journal.pointDues { _ in true }.map(\.microseconds).sorted() == all)
    let left = try journal.pointsByDueDate(leavingOut: ["q"], limit: 9).map(\.reference.question)
    #expect(left == ["p"])
    #expect(try journal.pointsByDueDate(in: ["q"], leavingOut: ["q"], limit: 9).isEmpty)
  }

  @Test("Points of questions that are not named take no place, of few questions as of many")
  func goneQuestions() throws {
    let journal = try workshop.temporary()
    for number in 0..<70 {
      let gone = QuestionID(rawValue: "gone-\(number)")
      try workshop.answer(journal, on: .day(1), of: gone, .missed)
    }
    try workshop.answer(journal, on: .day(2), of: "q", .missed)
    let many = Set((0..<100).map { QuestionID(rawValue: "other-\($0)") } + ["q"])
    for questions: Set<QuestionID> in [["q"], many] {
      let found = try journal.pointsByDueDate(in: questions, limit: 60)
      #expect(found.map(\.reference.question) == ["q"])
      #expect(try journal.pointsByDueDate(in: questions, leavingOut: ["q"], limit: 60).isEmpty)
    }
  }

  @Test("Another retention moves the due dates of points as well")
  func retention() throws {
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(1), .covered)
    let usual = try #require(try journal.pointStandings(of: question)["point-0"])
    try journal.schedule(at: 0.8)
    let relaxed = try #require(try journal.pointStandings(of: question)["point-0"])
    let days = model.interval(stability: usual.memory.stability, desiredRetention: 0.8)
    #expect(relaxed.memory == usual.memory)
    #expect(relaxed.due == usual.reviewedAt.adding(days: days) && relaxed.due > usual.due)
    #expect(try journal.check().isEmpty)
  }

  @Test("An overruled verdict rates its point anew")
  func overruled() throws {
    let journal = try workshop.temporary()
    let answer = try workshop.answer(journal, on: .day(1), .missed, .covered)
    let overrule = OverruleRecord(
      answer: answer,
      question: question,
      point: "point-0",
      from: .missed,
      to: .covered,
      rubricRevision: 3
    )
    try journal.append(.overrule(overrule), id: workshop.id(), at: .day(1))
    #expect(try journal.pointStandings(of: question)["point-0"]?.rating == .good)
  }

  @Test(
    "They are the same whatever the order in which records come in, and after a rebuild",
    arguments: 1...20 as ClosedRange<UInt64>
  )
  func anyOrder(seed: UInt64) throws {
    let workshop = Workshop(seed: seed)
    let records = try history(workshop, length: 40)
    let journal = try Journal.temporary(device: workshop.id())
    for record in records { try journal.write { try journal.take(record, in: $0) } }
    let expected = try state(journal)
    #expect(!expected.isEmpty)
    let other = try Journal.temporary(device: workshop.id())
    let shuffled = records.shuffled(using: &workshop.generator)
    try other.merge(Array(shuffled.prefix(20)))
    for record in shuffled { try other.write { try other.take(record, in: $0) } }
    #expect(try state(other) == expected)
    #expect(try other.check() == [])
    #expect(try journal.rebuild() == [])
    #expect(try state(journal) == expected)
  }

  private func state(_ journal: Journal) throws -> [String] {
    try journal.pointsByDueDate(limit: .max).map { "\($0)" }
      + journal.quizDays(0...40_000).map { "\($0)" }
  }

  /// Answers, items and what followed both, in no order.
  private func history(_ workshop: Workshop, length: Int) throws -> [LogRecord] {
    let device = workshop.id()
    var items: [RecordID] = []
    return try (0..<length).map { _ in
      let id = workshop.id()
      let moment = Moment.day(workshop.generator.integer(below: 30))
      let point = PointID(rawValue: "point-\(workshop.generator.integer(below: 3))")
      let rating = workshop.generator.element(of: Rating.allCases) ?? .good
      let content: LogRecord.Content
      if let item = workshop.generator.element(of: items), workshop.generator.chance(0.3) {
        let mended = workshop.generator.chance(0.5) ? rating : nil
        content = .amend(AmendRecord(answer: item, question: question, rating: mended))
      } else if workshop.generator.chance(0.3) {
        let verdicts = (0..<3).map { _ in
          workshop.generator.element(of: Verdict.allCases) ?? .missed
        }
        content = .answer(.made(verdicts, of: question))
      } else {
        items.append(id)
        content = .quiz(.made(of: question, point, rating))
      }
      return try LogRecord(content, id: id, device: device, at: moment)
    }
  }
}

extension QuizRecord {
  /// An item about one point.
  static func made(of question: QuestionID, _ point: PointID, _ rating: Rating) -> QuizRecord {
    QuizRecord(
      question: question,
      point: point,
      item: "recall",
      response: "同一个意图",
      sureness: 2,
      seconds: 12.5,
      score: 1,
      points: [RatedPoint(id: point, rating: rating)],
      seed: .max,
      rubricRevision: 3
    )
  }
}
