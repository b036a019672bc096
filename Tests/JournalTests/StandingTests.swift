import Grading
import Memory
import Questions
import Testing
import Wording

@testable import Journal

@Suite("Standings")
struct StandingTests {
  private let workshop = Workshop()
  private let question: QuestionID = "itemcf-time-weight"

  @Test("A question that was never answered has none")
  func none() throws {
    let journal = try workshop.temporary()
    #expect(try journal.standing(of: question) == nil)
    #expect(try journal.history(of: question).isEmpty)
    #expect(try journal.dueCount(at: .day(999)) == 0)
    #expect(try journal.streak(at: .day(1)) == 0)
  }

  @Test("One answer gives its score, its points and the model's first interval")
  func first() throws {
    let journal = try workshop.temporary()
    // Weights 3, 2, 1, 3: (3 + 1 + 0 + 0) / 9 = .44, hard.
    try workshop.answer(journal, on: .day(1), .covered, .partial, .missed, .contradicted)
    let standing = try #require(try journal.standing(of: question))
    #expect(standing.question == question)
    #expect(standing.attempts == 1)
    #expect(standing.answeredAt == .day(1))
    #expect(abs(standing.score - 4.0 / 9) < 1e-15)
    #expect((standing.covered, standing.total) == (1, 4))
    #expect(standing.missed == ["point-2", "point-3"])
    let memory = FSRS6().next(nil, elapsedDays: 0, rating: .hard)
    #expect(standing.memory == memory)
    #expect(standing.due == .day(2))
    #expect(try journal.standings() == [question: standing])
  }

  @Test("Later answers carry the memory on, in whole days; the last one is shown")
  func later() throws {
    let journal = try workshop.temporary()
    let model = FSRS6()
    try workshop.answer(journal, on: .day(1), .covered)
    try workshop.answer(journal, on: .day(1, hour: 20), .missed)
    try workshop.answer(journal, on: .day(5, hour: 19), .covered)
    var memory = model.next(nil, elapsedDays: 0, rating: .easy)
    memory = model.next(memory, elapsedDays: 0, rating: .again)
    memory = model.next(memory, elapsedDays: 3, rating: .easy)
    let standing = try #require(try journal.standing(of: question))
    #expect(standing.memory == memory)
    #expect(standing.attempts == 3)
    #expect(standing.score == 1)
    let days = model.interval(stability: memory.stability, desiredRetention: 0.9)
    #expect(standing.due == .day(5 + days, hour: 19))
    let later = Moment.day(25, hour: 18)
    #expect(
      journal.retrievability(of: standing, at: later)
        == model.retrievability(memory, elapsedDays: 19)
    )
    #expect(journal.retrievability(of: standing, at: .day(0)) == 1)
  }

  @Test("A guess that was whole is good, not easy")
  func guess() throws {
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(1), sureness: 1, .covered)
    let memory = FSRS6().next(nil, elapsedDays: 0, rating: .good)
    #expect(try journal.standing(of: question)?.memory == memory)
  }

  @Test("An overrule changes score, points and rating; the grade as given stays in the log")
  func overrule() throws {
    let journal = try workshop.temporary()
    let id = try workshop.answer(journal, on: .day(1), .covered, .missed)
    let overrule = OverruleRecord(
      answer: id,
      question: question,
      point: "point-1",
      from: .missed,
      to: .covered,
      rubricRevision: 3
    )
    try journal.append(.overrule(overrule), id: workshop.id(), at: .day(1, hour: 13))
    let standing = try #require(try journal.standing(of: question))
    #expect(standing.score == 1)
    #expect((standing.covered, standing.missed) == (2, []))
    #expect(standing.memory == FSRS6().next(nil, elapsedDays: 0, rating: .easy))
    #expect(standing.attempts == 1)
    let attempt = try #require(try journal.attempt(id))
    #expect(attempt.answer.grade.points[1].verdict == .missed)
    #expect(attempt.grade.points[1].verdict == .covered)
    #expect(attempt.grade.points[1].reason == .overruled)
    #expect(attempt.overrules == [overrule])
  }

  @Test("What the user said when asked changes score and rating, and an overrule comes after it")
  func clarify() throws {
    let journal = try workshop.temporary()
    let id = workshop.id()
    var given = AnswerRecord.made([.covered, .missed, .missed], of: question)
    for index in 1...2 { given.grade.points[index].reason = .unsure }
    try journal.append(.answer(given), id: id, at: .day(1))
    #expect(try journal.standing(of: question)?.score == 0.5)
    func clarify(_ point: PointID, _ isMeant: Bool, hour: Int) throws {
      let record = ClarifyRecord(
        answer: id,
        question: question,
        point: point,
        isMeant: isMeant,
        rubricRevision: 3
      )
      try journal.append(.clarify(record), id: workshop.id(), at: .day(1, hour: hour))
    }
    try clarify("point-1", true, hour: 13)
    let standing = try #require(try journal.standing(of: question))
    #expect(standing.score == 5.0 / 6)
    #expect((standing.covered, standing.missed) == (2, ["point-2"]))
    #expect(standing.memory == FSRS6().next(nil, elapsedDays: 0, rating: .good))
    try clarify("point-2", false, hour: 14)
    // A second word about the same point comes too late, and one dated before the answer counts.
    try clarify("point-2", true, hour: 15)
    let live = given.grade.answering("point-1", isMeant: true, weights: given.weights)
      .answering("point-2", isMeant: false, weights: given.weights)
    #expect(try journal.attempt(id)?.grade == live)
    let overrule = OverruleRecord(
      answer: id,
      question: question,
      point: "point-1",
      from: .covered,
      to: .missed,
      rubricRevision: 3
    )
    // A clock that was moved back dates the overrule before everything else.
    try journal.append(.overrule(overrule), id: workshop.id(), at: .day(0))
    #expect(try journal.standing(of: question)?.score == 0.5)
    let before = try journal.standings()
    #expect(try journal.rebuild() == [])
    #expect(try journal.standings() == before)
  }

  @Test("The grade with replies is put together again from the log")
  func replies() throws {
    let journal = try workshop.temporary()
    let id = try workshop.answer(journal, on: .day(1), .covered, .missed, .missed)
    for (point, verdict) in [("point-1", Verdict.covered), ("point-2", .partial)] {
      let probe = ProbeRecord(
        answer: id,
        question: question,
        reply: "about \(point)",
        verdict: .replied(PointID(rawValue: point), verdict, "about"),
        score: 0,
        rubricRevision: 3
      )
      try journal.append(.probe(probe), id: workshop.id(), at: .day(1, hour: 13))
    }
    let attempt = try #require(try journal.attempt(id))
    // Weights 3, 2, 1: (3 + 2 + ½) / 6.
    #expect(attempt.gradeWithReplies.score == 5.5 / 6)
    #expect(attempt.gradeWithReplies.points[2].evidence.first?.source == .reply)
    #expect(attempt.grade.score == 0.5)
    #expect(attempt.replies == ["point-1": "about point-1", "point-2": "about point-2"])
  }

  @Test("A grade read back is the one that the drill showed, overrule by overrule")
  func liveAndReplayed() throws {
    let journal = try workshop.temporary()
    let id = workshop.id()
    var given = AnswerRecord.made([.missed, .covered, .contradicted, .partial], of: question)
    given.grade.gate = .keywordList
    given.grade.score = 0
    try journal.append(.answer(given), id: id, at: .day(1))
    var live = given.grade
    let turns: [(PointID, Verdict)] = [
      ("point-2", .covered), ("point-0", .partial), ("nowhere", .covered), ("point-2", .missed),
    ]
    for (minute, (point, verdict)) in turns.enumerated() {
      let overrule = OverruleRecord(
        answer: id,
        question: question,
        point: point,
        from: .missed,
        to: verdict,
        rubricRevision: 3
      )
      try journal.append(.overrule(overrule), id: workshop.id(), at: .day(1, hour: 13 + minute))
      live = live.overruling(point, with: verdict, weights: given.weights)
      #expect(try journal.attempt(id)?.grade == live)
    }
    // (3 · ½ + 2 · 1 + 1 · 0 + 3 · ½) / 9
    #expect(live.score == 5.0 / 9)
    #expect(live.points[0].confidence == 1)
  }

  @Test("A probe is remembered beside the answer and raises nothing")
  func probe() throws {
    let journal = try workshop.temporary()
    let id = try workshop.answer(journal, on: .day(1), .covered, .missed)
    let before = try journal.standing(of: question)
    let probe = ProbeRecord(
      answer: id,
      question: question,
      reply: "兴趣会漂移",
      verdict: .replied("point-1", .covered, "漂移"),
      score: 1,
      rubricRevision: 3
    )
    try journal.append(.probe(probe), id: workshop.id(), at: .day(1, hour: 13))
    #expect(try journal.standing(of: question) == before)
    #expect(try journal.history(of: question).map(\.probes) == [[probe]])
  }

  @Test("The last of overrules and reviews rates the memory")
  func review() throws {
    let journal = try workshop.temporary()
    let id = try workshop.answer(journal, on: .day(1), .covered, .missed)
    let review = ReviewRecord(answer: id, question: question, rating: .again, score: 0.6)
    try journal.append(.review(review), id: workshop.id(), at: .day(1, hour: 13))
    let rated = try journal.standing(of: question)?.memory
    #expect(rated == FSRS6().next(nil, elapsedDays: 0, rating: .again))
    #expect(try journal.standing(of: question)?.answeredAt == .day(1))

    let overrule = OverruleRecord(
      answer: id,
      question: question,
      point: "point-1",
      from: .missed,
      to: .partial,
      rubricRevision: 3
    )
    // (3 + 1) / 5 = .8, good.
    try journal.append(.overrule(overrule), id: workshop.id(), at: .day(2))
    let overruled = try journal.standing(of: question)?.memory
    #expect(overruled == FSRS6().next(nil, elapsedDays: 0, rating: .good))
  }

  @Test("A clock that was moved back gives no negative day, and the log's order stays by time")
  func clockMovedBack() throws {
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(10), .covered)
    try workshop.answer(journal, on: .day(4), .missed)
    let standing = try #require(try journal.standing(of: question))
    #expect(standing.answeredAt == .day(10))
    let model = FSRS6()
    let first = model.next(nil, elapsedDays: 0, rating: .again)
    #expect(standing.memory == model.next(first, elapsedDays: 6, rating: .easy))
    #expect(try journal.history(of: question).map(\.moment) == [.day(4), .day(10)])
  }

  @Test("A question is due from its due moment on")
  func due() throws {
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(1), .covered)
    let due = try #require(try journal.standing(of: question)).due
    var before = due
    before.microseconds -= 1
    #expect(try journal.dueCount(at: before) == 0)
    #expect(try journal.dueCount(at: due) == 1)
  }

  @Test("A streak counts days on the user's clock, up to today or yesterday")
  func streak() throws {
    let journal = try workshop.temporary()
    // 23:30 and 00:30 at UTC+8 fall on one day in UTC and on two on the clock.
    try workshop.answer(journal, on: .day(3, hour: 23), .covered)
    try workshop.answer(journal, on: .day(4, hour: 1), .covered)
    try workshop.answer(journal, on: .day(4, hour: 2), .covered)
    try workshop.answer(journal, on: .day(1), .covered)
    #expect(try journal.streak(at: .day(4)) == 2)
    #expect(try journal.streak(at: .day(5)) == 2)
    #expect(try journal.streak(at: .day(6)) == 0)
    #expect(try journal.streak(at: .day(3)) == 1)
  }
}
