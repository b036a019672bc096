import GRDB
import Grading
import Memory
import Questions
import Randomness
import Testing
import Wording

@testable import Journal

@Suite("A changed meaning")
struct ReviseTests {
  private let workshop = Workshop()
  private let question: QuestionID = "q"
  private let model = FSRS6()

  private func answer(
    _ journal: Journal,
    on moment: Moment,
    revision: Int,
    in interview: RecordID? = nil,
    _ verdicts: Verdict...
  ) throws {
    var answer = AnswerRecord.made(verdicts, of: question)
    answer.grade.rubricRevision = revision
    answer.interview = interview
    try journal.append(.answer(answer), id: workshop.id(), at: moment)
  }

  private func quiz(_ journal: Journal, on moment: Moment, revision: Int) throws {
    var quiz = QuizRecord.made(of: question, "point-0", .good)
    quiz.rubricRevision = revision
    try journal.append(.quiz(quiz), id: workshop.id(), at: moment)
  }

  private func revise(
    _ journal: Journal,
    on moment: Moment,
    revision: Int,
    _ choice: ReviseRecord.Choice
  ) throws {
    let record = ReviseRecord(question: question, revision: revision, choice: choice)
    try journal.append(.revise(record), id: workshop.id(), at: moment)
  }

  @Test("The memory stands on the revision that was drilled last, else on the oldest that was met")
  func knownRevision() throws {
    let journal = try workshop.temporary()
    #expect(try journal.knownRevision(of: question) == nil)
    try quiz(journal, on: .day(1), revision: 2)
    try quiz(journal, on: .day(2), revision: 3)
    try answer(journal, on: .day(3), revision: 3, in: workshop.id(), .covered)
    // Neither a quiz nor an interview says that the meaning was changed.
    #expect(try journal.knownRevision(of: question) == 2)
    try answer(journal, on: .day(4), revision: 3, .covered)
    #expect(try journal.knownRevision(of: question) == 3)
    try revise(journal, on: .day(5), revision: 5, .keep)
    #expect(try journal.knownRevision(of: question) == 5)
    #expect(try journal.check() == [])
  }

  @Test("A memory that is kept goes on as if nothing had been asked")
  func kept() throws {
    let journal = try workshop.temporary()
    try answer(journal, on: .day(1), revision: 3, .covered, .missed)
    let standing = try journal.standing(of: question)
    let points = try journal.pointStandings(of: question)
    try revise(journal, on: .day(4), revision: 4, .keep)
    #expect(try journal.standing(of: question) == standing)
    #expect(try journal.pointStandings(of: question) == points)
    #expect(try journal.check() == [])
  }

  @Test("One that begins anew counts what was answered at the new revision, and that alone")
  func anew() throws {
    let journal = try workshop.temporary()
    try answer(journal, on: .day(1), revision: 3, .covered, .missed)
    // Met at its new meaning in a quiz before the user was asked.
    try quiz(journal, on: .day(3), revision: 4)
    let days = try journal.days(0...40_000)
    try revise(journal, on: .day(4), revision: 4, .anew)
    #expect(try journal.standing(of: question) == nil)
    #expect(try journal.standings().isEmpty && journal.nextDue(at: .day(900)) == nil)
    #expect(try journal.answeredQuestions() == [question])
    let first = model.next(nil, elapsedDays: 0, rating: .good)
    let points = try journal.pointStandings(of: question)
    #expect(points.mapValues(\.memory) == ["point-0": first])
    #expect(points["point-0"]?.reviews == 1)
    // What happened stays as it was.
    #expect(try journal.history(of: question).count == 1)
    #expect(try journal.days(0...40_000) == days)
    #expect(try journal.check() == [])

    try answer(journal, on: .day(5), revision: 4, .covered, .covered)
    let standing = try #require(try journal.standing(of: question))
    let rating = try #require(try journal.history(of: question).last).rating
    #expect(standing.attempts == 1)
    #expect(standing.memory == model.next(nil, elapsedDays: 0, rating: rating))
    #expect(try journal.history(of: question).count == 2)
    var reviews: [Bool] = []
    try journal.forEachReview { isFirst, _, _, _ in reviews.append(isFirst) }
    #expect(reviews == [true, true], "two memories, each with its first review")
    #expect(try journal.check() == [])
  }

  @Test("Items of a memory that was given up stay in the history")
  func itemsOfOld() throws {
    let journal = try workshop.temporary()
    try quiz(journal, on: .day(1), revision: 3)
    #expect(try journal.quizzedQuestions() == [question])
    try revise(journal, on: .day(2), revision: 4, .anew)
    #expect(try journal.pointCounts(at: .day(3)).isEmpty)
    #expect(try journal.quizzedQuestions() == [question])
    #expect(try journal.quizHistory(of: question).count == 1)
  }

  @Test("Whoever was only answered has no items")
  func answeredOnly() throws {
    let journal = try workshop.temporary()
    try answer(journal, on: .day(1), revision: 3, .covered)
    #expect(try journal.quizzedQuestions().isEmpty)
  }

  @Test("Nothing is asked of a memory that was given up")
  func nothingLeft() throws {
    let journal = try workshop.temporary()
    try answer(journal, on: .day(1), revision: 3, .covered)
    try revise(journal, on: .day(2), revision: 4, .anew)
    #expect(try journal.knownRevision(of: question) == nil)
  }

  @Test(
    "Of several choices about one revision the last one counts, and a later one undoes no other"
  )
  func lastChoice() throws {
    let journal = try workshop.temporary()
    try answer(journal, on: .day(1), revision: 3, .covered)
    let standing = try journal.standing(of: question)
    try revise(journal, on: .day(2), revision: 4, .anew)
    try revise(journal, on: .day(3), revision: 4, .keep)
    #expect(try journal.standing(of: question) == standing)
    try revise(journal, on: .day(4), revision: 5, .anew)
    try answer(journal, on: .day(5), revision: 5, .covered)
    let later = try journal.standing(of: question)
    try revise(journal, on: .day(6), revision: 6, .keep)
    #expect(try journal.standing(of: question) == later && later?.attempts == 1)
    #expect(try journal.check() == [])
  }

  @Test("A clock that was moved back takes nothing from the new memory")
  func clockMovedBack() throws {
    let journal = try workshop.temporary()
    try answer(journal, on: .day(9), revision: 3, .covered)
    try revise(journal, on: .day(10), revision: 4, .anew)
    try answer(journal, on: .day(2), revision: 4, .covered)
    #expect(try journal.standing(of: question)?.answeredAt == .day(2))
    #expect(try journal.check() == [])
  }

  @Test("It travels as every record does, once")
  func travel() throws {
    let journal = try workshop.temporary()
    try answer(journal, on: .day(1), revision: 3, .covered)
    try revise(journal, on: .day(4), revision: 4, .anew)
    let lines = try journal.records().map { try $0.line }
    let other = try Workshop(seed: 2).temporary()
    for _ in 1...2 {
      var left = try lines.reversed().map { try LogRecord(line: $0) }
      _ = try other.merge { left.popLast() }
    }
    #expect(try other.records() == journal.records())
    #expect(try other.standings().isEmpty)
    #expect(try other.check() == [])
  }

  @Test(
    "What follows is the same whatever the order in which records come in, and after a rebuild",
    arguments: 1...20 as ClosedRange<UInt64>
  )
  func anyOrder(seed: UInt64) throws {
    let workshop = Workshop(seed: seed)
    let records = try history(workshop, length: 50)
    let journal = try Journal.temporary(device: workshop.id())
    try journal.schedule(at: 0.9, spreading: true)
    for record in records { try journal.write { try journal.take(record, in: $0) } }
    let expected = try state(journal)
    #expect(expected["meaning"]?.isEmpty == false)
    let other = try Journal.temporary(device: workshop.id())
    try other.schedule(at: 0.9, spreading: true)
    let shuffled = records.shuffled(using: &workshop.generator)
    try other.merge(Array(shuffled.prefix(20)))
    for record in shuffled { try other.write { try other.take(record, in: $0) } }
    #expect(try state(other) == expected)
    #expect(try other.check() == [])
    #expect(try journal.rebuild() == [])
    #expect(try state(journal) == expected)
  }

  /// Every derived table, row by row.
  private func state(_ journal: Journal) throws -> [String: Set<String>] {
    try journal.read { database in
      try Derivation.tables.reduce(into: [:]) { state, table in
        let rows = try Row.fetchAll(database, sql: "SELECT * FROM \(table)")
        state[table] = Set(rows.map { "\($0)" })
      }
    }
  }

  /// Answers, items, what followed them, and choices, of four revisions and in no order.
  private func history(_ workshop: Workshop, length: Int) throws -> [LogRecord] {
    let devices = [workshop.id(), workshop.id()]
    var reviews: [(id: RecordID, isItem: Bool)] = []
    return try (0..<length).map { number in
      let id = workshop.id()
      let moment = Moment.day(workshop.generator.integer(below: 30))
      let revision = 1 + workshop.generator.integer(below: 4)
      let rating = workshop.generator.element(of: Rating.allCases) ?? .good
      let content: LogRecord.Content
      switch workshop.generator.integer(below: 6) {
      case 0, 1:
        let verdicts = (0..<3).map { _ in
          workshop.generator.element(of: Verdict.allCases) ?? .missed
        }
        var answer = AnswerRecord.made(verdicts, of: question)
        answer.grade.rubricRevision = revision
        answer.interview = workshop.generator.chance(0.3) ? workshop.id() : nil
        content = .answer(answer)
        reviews.append((id, false))
      case 2, 3:
        var quiz = QuizRecord.made(of: question, PointID(rawValue: "point-\(number % 3)"), rating)
        quiz.rubricRevision = revision
        content = .quiz(quiz)
        reviews.append((id, true))
      case 4 where !reviews.isEmpty:
        let (record, isItem) = reviews[workshop.generator.integer(below: reviews.count)]
        content =
          isItem
          ? .amend(AmendRecord(answer: record, question: question, rating: rating))
          : .review(
            ReviewRecord(answer: record, question: question, rating: rating, score: 0.5)
          )
      default:
        let choice = workshop.generator.element(of: ReviseRecord.Choice.allCases) ?? .keep
        content = .revise(ReviseRecord(question: question, revision: revision, choice: choice))
      }
      let device = devices[workshop.generator.integer(below: 2)]
      return try LogRecord(content, id: id, device: device, at: moment)
    }
  }
}
