import Foundation
import Grading
import Journal
import Memory
import Questions
import Quiz
import Testing
import Wording

@testable import Tutor
@testable import viva

/// What a round is drawn from, with a real journal and a pack in a folder of its own.
@Suite struct QuizMaterialTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(component: "viva-quiz-\(UUID().uuidString)")

  /// A pack of questions with two points each, `first` and `second`.
  ///
  /// - Parameter confused: A question whose first point is declared easily confused with that of
  ///   another one.
  private func library(
    of count: Int,
    confused: (question: String, with: String)? = nil
  ) throws -> QuestionLibrary {
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
      let twin = confused.flatMap { $0.question == id ? $0.with : nil }
      try write(question(id, confusedWith: twin), to: "pack/questions/\(id).yaml")
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

  private func question(_ id: String, confusedWith twin: String? = nil) -> String {
    let quiz = twin.map {
      "\n    quiz: {confusedWith: [{question: \($0), point: first}]}"
    }
    return """
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
          evidence: ["session|会话 + relat*|关联"]\(quiz ?? "")
        - id: second
          weight: 1
          statement: {zh: 长间隔多是噪声。, en: Long gaps are mostly noise.}
          explanation: {zh: 兴趣会变。, en: Interests drift.}
          hint: {zh: 想想一年。, en: Think of a year.}
          probe: {zh: 一年后呢？, en: What about a year apart?}
          evidence: ["long|长 + noise|噪声"]
          demos: [{demo: vector-search, step: query}]
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

  @Test func whatWasBegunOfItemsToComeIsKeptWithTheDraft() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = try library(of: 2)
    let journal = try journal()
    func name(_ question: QuestionID, _ kind: QuizKind, _ seed: UInt64) -> QuizItemName {
      QuizItemName(
        reference: PointReference(question: question, point: "first"),
        kind: kind,
        seed: seed
      )
    }
    let begun = [
      name("q-0001", .recall, 8): BegunAnswer(
        text: "two\nlines  \"quoted\" 三百",
        cursor: 3,
        seconds: 1.5
      ),
      name("q-0001", .claim, .max): BegunAnswer(text: "", cursor: 0, seconds: 0, call: false),
    ]
    let draft = Tutor.Draft(
      question: "q-0000",
      item: name("q-0000", .recall, 5),
      text: "",
      cursor: 0,
      seconds: 0,
      ahead: [name("q-0001", .cloze, 7)] + begun.keys,
      begunAhead: begun
    )
    #expect(JournalKeeper(journal: journal).save(draft) == nil)
    let (_, kept, _) = JournalKeeper(journal: journal)
      .quizMaterial(.all, from: library, leavingOut: [])
    #expect(kept?.ahead == draft.ahead)
    #expect(kept?.begunAhead == begun)
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
      leftRound(
        answered: records,
        ahead: ["q-0000 first claim 6", "nonsense", "q-0001 first recall 7"]
      )
    )
    let (material, draft, earlier) = keeper.quizMaterial(.all, from: library, leavingOut: [])
    #expect(draft?.answeredBefore == 2 && draft?.ahead.count == 2)
    #expect(material.begun.map(\.kind) == [.recall, .claim, .recall])
    #expect(material.begun.map(\.seed) == [5, 6, 7])
    let begun = material.begun.map(\.reference)
    #expect(begun.map(\.point) == ["second", "first", "first"])
    #expect(Array(material.points.map(\.reference).prefix(3)) == begun)
    #expect(material.points.prefix(3).map { $0.memory?.reviews } == [nil, 1, 1])
    // Whoever names a question goes on with what is about it alone.
    let named = keeper.quizMaterial(.question("q-0001"), from: library, leavingOut: []).0
    #expect(named.begun.map(\.seed) == [5, 7])
    #expect(earlier.map(\.name.seed) == [1, 1])
    #expect(earlier.map(\.name.reference.point) == ["first", "second"])
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
    #expect(keeper.rememberedPoints(in: library) == ["q-0000": 2, "q-0001": 0])
    #expect(keeper.takeTroubles().isEmpty)
  }

  /// Where the round stands that the next quiz opens on a draft, as its screen counts.
  private func opened(
    _ keeper: JournalKeeper,
    _ library: QuestionLibrary,
    _ setAside: Set<QuestionID>
  ) -> QuizProgress? {
    var (material, draft, _) = keeper.quizMaterial(.all, from: library, leavingOut: setAside)
    guard let draft else { return nil }
    material.answeredBefore = QuizRound.answered(before: draft)
    let round = QuizRound(scope: .all, material: material)
    return QuizProgress(place: round.place + 1, length: round.length)
  }

  /// The draft of a round that was left within its third item.
  private func leftRound(answered: [RecordID] = [], ahead: [String]) -> Journal.Draft {
    Journal.Draft(
      question: "q-0001",
      stage: .quiz("second", item: "recall 5"),
      text: "half",
      cursor: 4,
      seconds: 1,
      answeredBefore: 2,
      answered: answered,
      ahead: ahead,
      updatedAt: .current
    )
  }

  @Test func homeNamesThePlaceAtWhichTheRoundIsOpened() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = try library(of: 3)
    let journal = try journal()
    try journal.saveDraft(
      leftRound(
        ahead: [
          "q-0000 first recall 6", "gone first recall 8", "q-0002 gone recall 8",
          "q-0002 first claim 8", "q-0002 first recall 7",
        ]
      )
    )
    let expected: [(Set<QuestionID>, QuizProgress?)] = [
      ([], QuizProgress(place: 3, length: 5)), (["q-0000"], QuizProgress(place: 3, length: 4)),
      (["q-0000", "q-0002"], QuizProgress(place: 3, length: 3)), (["q-0001"], nil),
    ]
    for (setAside, progress) in expected {
      let keeper = JournalKeeper(journal: journal)
      #expect(keeper.begunQuiz(in: library, leavingOut: setAside) == progress, "\(setAside)")
      #expect(opened(keeper, library, setAside) == progress, "\(setAside)")
    }
    // The question of the draft itself is gone, then all that the round was to ask.
    let gone: [(String, Int?)] = [("q-0001", 4), ("q-0000", 3), ("q-0002", nil)]
    for (question, progress) in gone {
      try FileManager.default.removeItem(
        at: folder.appending(path: "pack/questions/\(question).yaml")
      )
      let left = QuestionLibrary(
        packFolders: [folder.appending(component: "pack")],
        cacheFolder: nil
      )
      let keeper = JournalKeeper(journal: journal)
      let place = progress.map { QuizProgress(place: 3, length: $0) }
      #expect(keeper.begunQuiz(in: left, leavingOut: []) == place, "\(question)")
      #expect(opened(keeper, left, []) == place, "\(question)")
    }
  }

  @Test(arguments: ["q-0002", "q-0011"])
  func aConfusedPointIsBroughtAlongFromWhicheverSideItIsDeclared(due: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = try library(of: 12, confused: ("q-0011", "q-0002"))
    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    let reference = PointReference(question: QuestionID(rawValue: due), point: "first")
    try review(reference, .again, daysAgo: 30, number: 1, in: journal)
    let material = keeper.quizMaterial(.all, from: library, leavingOut: []).0
    let first = material.points.prefix(2).map(\.reference)
    #expect(first.map(\.question.rawValue) == [due, due == "q-0002" ? "q-0011" : "q-0002"])
    #expect(first.map(\.point) == ["first", "first"])
  }

  @Test func whatContradictedItsPointIsStillSaidToHave() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = try library(of: 1)
    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    let records = (0..<2 as Range<UInt64>).map { RecordID(high: 5, low: $0) }
    for (id, isContradicted) in zip(records, [true, false]) {
      var item = QuizRecord(
        question: "q-0000",
        point: "first",
        item: "recall",
        response: "no relation",
        sureness: 3,
        seconds: 1,
        score: 0,
        points: [QuizRecord.RatedPoint(id: "first", rating: .again)],
        seed: 3,
        rubricRevision: 1
      )
      item.isContradicted = isContradicted ? true : nil
      _ = try journal.append(.quiz(item), id: id, at: .current)
    }
    #expect(keeper.pastItems("q-0000").map(\.verdict) == [.contradicted, .missed])
    try journal.saveDraft(
      Journal.Draft(
        question: "q-0000",
        stage: .quiz("second", item: "recall 5"),
        text: "",
        cursor: 0,
        seconds: 0,
        answeredBefore: 2,
        answered: records,
        updatedAt: .current
      )
    )
    let (_, _, earlier) = keeper.quizMaterial(.all, from: library, leavingOut: [])
    #expect(earlier.map(\.verdict) == [.contradicted, .missed])
    // The user's own word is the last.
    _ = try journal.append(
      .amend(AmendRecord(answer: records[0], question: "q-0000", rating: .hard)),
      id: RecordID(high: 6, low: 0),
      at: .current
    )
    #expect(keeper.pastItems("q-0000").map(\.verdict) == [.partial, .missed])
  }

  @Test func aPredictionThatIsMissedInADemoFromTheListCountsForPointsThatWereAskedAbout() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = try library(of: 3)
    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    for (number, question) in ["q-0000", "q-0002"].enumerated() {
      for (place, point) in ["first", "second"].enumerated() {
        let reference = PointReference(
          question: QuestionID(rawValue: question),
          point: PointID(rawValue: point)
        )
        try review(reference, .good, daysAgo: 9, number: 2 * number + place, in: journal)
      }
    }
    var miss = MissedPrediction(
      demo: "vector-search",
      step: "query",
      prediction: "which",
      choice: "none",
      seed: 7
    )
    keeper.count(miss, in: library)
    // The second point of each question links there; that of q-0001 was never asked about.
    #expect(keeper.rememberedPoints(in: library) == ["q-0000": 1, "q-0002": 1])
    let items = keeper.pastItems("q-0002")
    #expect(items.last?.kind == nil && items.last?.point == "second")
    #expect(items.last?.response == "vector-search which none")
    miss.step = "sweep"
    keeper.count(miss, in: library)
    #expect(keeper.pastItems("q-0002").count == items.count)
    #expect(keeper.pastItems("q-0001").isEmpty && keeper.takeTroubles().isEmpty)
  }

  @Test func aPointUnderAnotherNameIsAskedAndTheOldOneIsNotCounted() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = try library(of: 12)
    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    // As many points are known as the question has; one of them is due and has its name no more.
    for (number, point) in ["first", "renamed"].enumerated() {
      let reference = PointReference(question: "q-0011", point: PointID(rawValue: point))
      try review(reference, .good, number: number, in: journal)
    }
    let renamed = PointReference(question: "q-0011", point: "renamed")
    try review(renamed, .again, daysAgo: 30, number: 7, in: journal)
    let later = Moment.current.adding(days: 60)
    let counts = try journal.currentPoints(in: library, at: later)
    #expect(counts.mapValues(\.due) == ["q-0011": 1])
    #expect(counts.mapValues(\.known) == ["q-0011": 1])
    #expect(try journal.pointDues(in: library, leavingOut: []).count == 1)
    #expect(keeper.rememberedPoints(in: library) == ["q-0011": 1])
    #expect(keeper.pointTallies(in: library, leavingOut: []).remembered == ["q-0011": 1])
    let points = keeper.quizMaterial(.question("q-0011"), from: library, leavingOut: []).0.points
    #expect(
      points.map(\.reference.point) == ["second", "first"],
      "the new name, then the known one"
    )
    let new = PointReference(question: "q-0010", point: "gone")
    try review(new, .good, number: 9, in: journal)
    #expect(try journal.currentPoints(in: library, at: later)["q-0010"] == nil)
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
