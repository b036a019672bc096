import Foundation
import Grading
import Journal
import Memory
import Questions
import Quiz
import Testing
import Tutor
import Wording

@testable import viva

/// What a round is drawn from, with a real journal and a pack in a folder of its own.
@Suite struct QuizMaterialTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(component: "viva-quiz-\(UUID().uuidString)")

  /// A pack of questions with two points each, `first` and `second`.
  private func library(of count: Int) throws -> QuestionLibrary {
    let questions = folder.appending(component: "pack/questions")
    try FileManager.default.createDirectory(at: questions, withIntermediateDirectories: true)
    let pack = """
      id: pack
      title: {zh: 题包, en: Pack}
      topics:
        - id: basics
          title: {zh: 基础, en: Basics}
      """
    try write(pack, to: "pack/pack.yaml")
    for number in 0..<count {
      let id = String(format: "q-%04d", number)
      try write(question(id), to: "pack/questions/\(id).yaml")
    }
    let library = QuestionLibrary(
      packFolders: [folder.appending(component: "pack")],
      cacheFolder: nil
    )
    try #require(library.catalogue.questions.count == count, "\(library.problems)")
    return library
  }

  private func write(_ text: String, to path: String) throws {
    try (text + "\n").write(to: folder.appending(path: path), atomically: true, encoding: .utf8)
  }

  private func question(_ id: String) -> String {
    """
    id: \(id)
    revision: 1
    topic: basics
    level: 1
    title: {zh: 间隔, en: The gap}
    asks: {zh: 为什么间隔短的权重高？, en: Why does a short interval weigh more?}
    weakSample:
      answer: {zh: 因为新的好。, en: Newer is better.}
      critique: {zh: 没有说到会话。, en: It says nothing of sessions.}
    points:
      - id: first
        weight: 3
        statement: {zh: 同一会话里的点击有关联。, en: Clicks in one session are related.}
        explanation: {zh: 意图相同。, en: They share an intent.}
        hint: {zh: 想想意图。, en: Think of the intent.}
        probe: {zh: 意图是什么？, en: What is the intent?}
        evidence: ["session|会话 + relat*|关联"]
      - id: second
        weight: 1
        statement: {zh: 长间隔多是噪声。, en: Long gaps are mostly noise.}
        explanation: {zh: 兴趣会变。, en: Interests drift.}
        hint: {zh: 想想一年。, en: Think of a year.}
        probe: {zh: 一年后呢？, en: And after a year?}
        evidence: ["long|长 + noise|噪声"]
    modelAnswer:
      zh: 同一会话里的点击有关联，长间隔多是噪声。
      en: Clicks in one session are related, and long gaps are mostly noise.
    followUps:
      - {zh: 还有呢？, en: What else?}
    sources:
      - {title: "A paper, 2020", reference: "doi:10.1000/1"}
    """
  }

  private func journal() throws -> Journal {
    try Journal.open(
      at: folder.appending(component: "journal"),
      newDevice: RecordID(high: 1, low: 2)
    )
  }

  private func review(
    _ reference: PointReference,
    _ rating: Rating,
    daysAgo days: Int = 0,
    number: Int,
    in journal: Journal
  ) throws {
    let record = QuizRecord(
      question: reference.question,
      point: reference.point,
      item: "recall",
      response: "",
      sureness: 2,
      seconds: 5,
      score: rating == .again ? 0 : 1,
      points: [QuizRecord.RatedPoint(id: reference.point, rating: rating)],
      seed: 1,
      rubricRevision: 1
    )
    _ = try journal.append(
      .quiz(record),
      id: RecordID(high: 7, low: UInt64(number)),
      at: Moment.current.adding(days: -days)
    )
  }

  @Test(arguments: [12, 150])
  func everyNewPointIsAskedAndNoRoundRunsDry(count: Int) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = try library(of: count)
    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    var asked: Set<PointReference> = []
    var number = 0
    // A round more than it takes to ask about every point: it has those that are due next.
    for _ in 0...(2 * count + 9) / 10 {
      let (material, _, _) = keeper.quizMaterial(.all, from: library, leavingOut: [])
      #expect(material.points.count == QuizMaker.roundLength)
      let fresh = material.points.filter { $0.memory == nil }.map(\.reference)
      #expect(fresh.count == min(QuizMaker.roundLength, 2 * count - asked.count))
      #expect(asked.isDisjoint(with: fresh))
      asked.formUnion(fresh)
      for reference in fresh {
        number += 1
        try review(reference, .good, number: number, in: journal)
      }
    }
    #expect(asked.count == 2 * count)
    let last: QuestionID = library.catalogue.questions[count - 1].id
    #expect(keeper.quizMaterial(.question(last), from: library, leavingOut: []).0.points.count == 2)
    #expect(keeper.takeTroubles().isEmpty)
  }

  @Test func aRoundThatWasBrokenOffComesWithWhatWasAnsweredInIt() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = try library(of: 2)
    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    let points: [PointReference] = [("q-0000", "first"), ("q-0000", "second"), ("q-0001", "first")]
      .map {
        PointReference(question: QuestionID(rawValue: $0.0), point: PointID(rawValue: $0.1))
      }
    for (number, rating) in [Rating.good, .again, .good].enumerated() {
      try review(points[number], rating, number: number, in: journal)
    }
    let records = [0, 1].map { RecordID(high: 7, low: UInt64($0)) }
    // The user said otherwise of the second; the third belongs to no round that was begun.
    _ = try journal.append(
      .amend(AmendRecord(answer: records[1], question: "q-0000", rating: .good)),
      id: RecordID(high: 8, low: 0),
      at: .current
    )
    try journal.saveDraft(
      Journal.Draft(
        question: "q-0001",
        stage: .quiz("second", item: "recall 5"),
        text: "half",
        cursor: 4,
        seconds: 1,
        answeredBefore: 2,
        answered: records,
        updatedAt: .current
      )
    )
    let (material, draft, earlier) = keeper.quizMaterial(.all, from: library, leavingOut: [])
    #expect(material.begun?.reference.point == "second" && draft?.answeredBefore == 2)
    #expect(earlier.map(\.kind) == [.recall, .recall])
    #expect(earlier.map(\.verdict) == [.covered, .covered])
    #expect(earlier.map(\.isAmended) == [false, true])
    let told = try points.prefix(2).map { reference in
      try library.question(reference.question).points.first { $0.id == reference.point }?.statement
    }
    #expect(earlier.map(\.statement) == told.compactMap { $0 })
    #expect(earlier.allSatisfy { $0.days > 0 && $0.sureness == .shaky })
    #expect(material.samplesShown.isEmpty)
    var flaw = QuizRecord(
      question: "q-0001",
      point: "first",
      item: "flaw",
      response: "",
      sureness: nil,
      seconds: 1,
      score: 0,
      points: [QuizRecord.RatedPoint(id: "first", rating: .again)],
      seed: 1,
      rubricRevision: 1
    )
    flaw.asked = Bilingual(zh: "问", en: "asked")
    _ = try journal.append(.quiz(flaw), id: RecordID(high: 9, low: 0), at: .current)
    let next = keeper.quizMaterial(.all, from: library, leavingOut: []).0
    #expect(next.samplesShown == ["q-0001"])
    #expect(keeper.pastItems("q-0001").last?.asked == flaw.asked)
    #expect(keeper.rememberedPoints() == ["q-0000": 2, "q-0001": 0])
    #expect(keeper.takeTroubles().isEmpty)
  }

  @Test func whatThePacksHaveNoMoreIsNeitherCountedNorInTheWay() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = try library(of: 3)
    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    func reference(_ question: String, _ point: String) -> PointReference {
      PointReference(
        question: QuestionID(rawValue: question),
        point: PointID(rawValue: point)
      )
    }
    // Due for longer than what is left: points of removed questions, and removed points.
    for number in 0..<70 {
      try review(
        reference("gone-\(number)", "first"),
        .again,
        daysAgo: 40,
        number: number,
        in: journal
      )
      try review(
        reference("q-0001", "gone-\(number)"),
        .again,
        daysAgo: 40,
        number: 100 + number,
        in: journal
      )
    }
    #expect(keeper.pointTallies(in: library, leavingOut: []).due == 0)
    let due = [reference("q-0001", "first"), reference("q-0002", "second")]
    for (number, reference) in due.enumerated() {
      try review(reference, .again, daysAgo: 30, number: 200 + number, in: journal)
    }
    try review(due[0], .again, daysAgo: 35, number: 210, in: journal)
    #expect(keeper.pointTallies(in: library, leavingOut: []).due == 2)
    #expect(keeper.pointTallies(in: library, leavingOut: ["q-0001"]).due == 1)
    let points = keeper.quizMaterial(.all, from: library, leavingOut: []).0.points
    #expect(Array(points.prefix(2).map(\.reference)) == due)
    #expect(points.prefix(2).map { $0.memory?.reviews } == [2, 1])
    let all = Set(
      library.catalogue.questions.flatMap {
        [reference($0.id.rawValue, "first"), reference($0.id.rawValue, "second")]
      }
    )
    #expect(points.count == all.count && Set(points.map(\.reference)) == all)
    #expect(keeper.takeTroubles().isEmpty)
  }
}
