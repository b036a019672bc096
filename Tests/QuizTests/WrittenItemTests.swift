import Grading
import Questions
import Randomness
import Testing
import Wording

@testable import Quiz

@Suite("Items that authors write")
struct WrittenItemTests {
  private static func every<Content>(
    _ content: (KeyPoint) -> [Content]
  ) throws -> [(question: Question, point: KeyPoint, content: Content)] {
    try QuizMakerTests.material(seed: 1).questions.values
      .sorted { $0.id < $1.id }
      .flatMap { question in
        question.points.flatMap { point in content(point).map { (question, point, $0) } }
      }
  }

  @Test("Every shipped question has a claim; some have an order, and one has the great table")
  func shipped() throws {
    let claims = try Self.every { $0.quiz.claims }
    #expect(Set(claims.map(\.question.id)).count == 9)
    let orders = try Self.every { $0.quiz.order.map { [$0] } ?? [] }
    #expect(Set(orders.map(\.question.id)).count >= 4)
    let tables = try Self.every { $0.quiz.table.map { [$0] } ?? [] }
    #expect(tables.map(\.question.id).contains("itemcf-vs-two-tower"))
  }

  @Test("What a claim says to be true is not what the grader calls wrong")
  func claimsAgreeWithTheGrader() throws {
    for (question, point, claim) in try Self.every({ $0.quiz.claims }) {
      for language in Language.allCases {
        for text in [claim.right, claim.because] {
          let grade = try Grader.kept(for: question).grade(text[language])
          let verdict = grade.points.first { $0.point == point.id }?.verdict
          #expect(verdict != .contradicted, "\(question.id) \(point.id) \(text[language])")
        }
      }
    }
  }

  @Test("Whoever gives the author's own reason is heard", arguments: Language.allCases)
  func reasons(language: Language) throws {
    let claims = try Self.every { $0.quiz.claims }
    let heard = try claims.count { question, point, claim in
      let item = QuizItem(
        question: question.id,
        title: question.title,
        point: point,
        task: .claim(CalledClaim(claim, isTrue: false)),
        seed: 1
      )
      let outcome = try QuizJudge(question: question).outcome(
        of: .called(false, because: claim.right[language] + claim.because[language]),
        to: item,
        in: language
      )
      if outcome.score < 1 { print("not heard:", question.id, point.id, language) }
      return outcome.score == 1
    }
    #expect(heard * 10 >= claims.count * 9, "\(heard) of \(claims.count)")
  }

  @Test("A claim earns by its call first, and the rest by its reason")
  func claims() throws {
    let material = try QuizMakerTests.material(seed: 1)
    let question = try #require(material.questions["exploding-gradients"])
    let point = try #require(question.points.first { $0.id == "clip-value-vs-norm" })
    let claim = try #require(point.quiz.claims.first)
    let judge = QuizJudge(question: question)
    for isTrue in [true, false] {
      let item = QuizItem(
        question: question.id,
        title: question.title,
        point: point,
        task: .claim(CalledClaim(claim, isTrue: isTrue)),
        seed: 1
      )
      func outcome(_ call: Bool, _ because: String) throws -> QuizOutcome {
        try judge.outcome(of: .called(call, because: because), to: item, in: .en)
      }
      let full = try outcome(isTrue, point.statement.en)
      #expect((full.score, full.verdict) == (1, .covered))
      let bare = try outcome(isTrue, "")
      #expect((bare.score, bare.verdict) == (0.5, .partial))
      let wrong = try outcome(!isTrue, point.statement.en)
      #expect((wrong.score, wrong.verdict) == (0, .missed))
    }
  }

  @Test("A sequence earns Kendall's τ, a table the share of its cells")
  func credit() {
    func arrangement(_ shape: Arrangement.Shape, _ count: Int) -> Arrangement {
      let text = Bilingual(zh: "字", en: "text")
      return Arrangement(
        asks: text,
        pieces: Array(repeating: text, count: count),
        answer: Array((0..<count).reversed()),
        shape: shape,
        because: text
      )
    }
    let steps = arrangement(.sequence, 4)
    #expect(steps.credit(for: [3, 2, 1, 0]) == 1)
    // One of six pairs the wrong way round: (5 − 1) / 6.
    #expect(abs(steps.credit(for: [2, 3, 1, 0]) - 2.0 / 3) < 1e-12)
    #expect(steps.credit(for: [0, 1, 2, 3]) == 0)
    #expect(steps.credit(for: [3, 2, 1]) == 0)
    #expect(steps.credit(for: [3, 3, 1, 0]) == 0)
    let text = Bilingual(zh: "字", en: "text")
    let table = arrangement(.table(columns: [text, text], aspects: [text, text]), 4)
    #expect(table.credit(for: [3, 2, 1, 0]) == 1)
    #expect(table.credit(for: [2, 3, 1, 0]) == 0.5)
    #expect(table.credit(for: []) == 0)
  }

  @Test("No order of a shipped length is right with two neighbours the wrong way round")
  func neighbours() {
    let text = Bilingual(zh: "字", en: "text")
    for count in PointQuiz.Order.stepCounts {
      let order = Arrangement(
        asks: text,
        pieces: Array(repeating: text, count: count),
        answer: Array(0..<count),
        shape: .sequence,
        because: text
      )
      var placed = Array(0..<count)
      placed.swapAt(0, 1)
      #expect(order.credit(for: placed) < 0.9)
    }
  }

  @Test("Steps and cells are shown shuffled, and their answer puts them right")
  func arrangements() throws {
    let material = try QuizMakerTests.material(seed: 1)
    let maker = QuizMaker(material)
    var count = 0
    for (question, point, _) in try Self.every({ _ in [0] }) {
      for seed in 0..<20 as Range<UInt64> {
        for kind in [QuizKind.order, .table] {
          guard let task = maker.task(kind, on: point, of: question, seed: seed),
            let arrangement = task.arrangement
          else { continue }
          count += 1
          let right = arrangement.answer.map { arrangement.pieces[$0] }
          #expect(right != arrangement.pieces, "nothing is given away")
          #expect(arrangement.credit(for: arrangement.answer) == 1)
          #expect(arrangement.pieces.count <= 9, "a digit picks each")
          switch arrangement.shape {
          case .sequence: #expect(right == point.quiz.order?.steps)
          case .table(_, let aspects):
            let table = try #require(point.quiz.table)
            let rows = table.rows.filter { aspects.contains($0.aspect) }
            #expect(right == rows.flatMap(\.cells))
          }
        }
      }
    }
    #expect(count > 100)
  }

  @Test("Claims about what is easily confused are asked one right after the other")
  func together() throws {
    let reference = PointReference(question: "exploding-gradients", point: "clip-value-vs-norm")
    var rounds = 0
    for seed in 0..<40 as Range<UInt64> {
      var material = try QuizMakerTests.material(seed: seed)
      material.points.removeAll { $0.reference != reference }
      let items = QuizMaker(material).round()
      let own = items.indices.filter { items[$0].reference == reference }
      guard let first = own.first, items[first].kind == .claim, own.count == 2 else { continue }
      rounds += 1
      #expect(own == [first, first + 1])
      let claims = own.compactMap { index -> Bilingual? in
        if case .claim(let claim) = items[index].task { claim.right } else { nil }
      }
      #expect(Set(claims).count == 2)
      #expect(items[own[0]].name != items[own[1]].name)
    }
    #expect(rounds > 0)
  }

  @Test("A round that was left goes on with its own items, as they were")
  func begun() throws {
    var material = try QuizMakerTests.material(seed: 3)
    let items = QuizMaker(material).round()
    let gone = QuizItemName(
      reference: PointReference(question: "gone", point: "gone"),
      kind: .recall,
      seed: 1
    )
    material.seed = 99
    #expect(QuizMaker(material).round() != items)
    for answered in [0, 3, 9] {
      let left = Array(items.dropFirst(answered))
      material.begun = left.map(\.name)
      #expect(QuizMaker(material).round() == left)
      material.begun.insert(gone, at: 0)
      #expect(QuizMaker(material).round() == left, "what is gone holds up nothing")
    }
    material.begun = [gone]
    #expect(QuizMaker(material).round().count == QuizMaker.roundLength)
  }

  @Test("Declared pairs follow each other, from whichever side they are declared")
  func pairs() throws {
    let material = try QuizMakerTests.material(seed: 9)
    let references = QuizMaker(material).interleaved.map(\.reference)
    let pairs: [(PointReference, PointReference)] = [
      (
        PointReference(question: "exploding-gradients", point: "symptom"),
        PointReference(question: "vanishing-gradients", point: "symptom")
      ),
      (
        PointReference(question: "exploding-gradients", point: "large-init"),
        PointReference(question: "vanishing-gradients", point: "saturating-activation")
      ),
      (
        PointReference(question: "itemcf-vs-two-tower", point: "itemcf-weaknesses"),
        PointReference(question: "itemcf-vs-two-tower", point: "two-tower-weaknesses")
      ),
    ]
    for (one, two) in pairs {
      let places = [one, two].compactMap { references.firstIndex(of: $0) }
      #expect(places.count == 2 && abs(places[0] - places[1]) == 1, "\(one) \(two)")
    }
    #expect(Set(references) == Set(material.points.map(\.reference)))
  }
}
