import Grading
import Questions
import TestSupport
import Testing
import Wording

@testable import Quiz

@Suite("What an item gives away of others")
struct GivingAwayTests {
  /// The first rounds of a newcomer, whose points are those of one question after another.
  private static let rounds = Result {
    try (0..<15 as Range<UInt64>).map {
      QuizMaker(try QuizMakerTests.material(seed: $0)).round()
    }
  }

  private func rounds() throws -> [[QuizItem]] { try Self.rounds.get() }

  @Test("No choice shows the statement of a point that is asked about after it, or just before it")
  func options() throws {
    var (choices, fresh) = (0, 0)
    for items in try rounds() {
      for (place, item) in items.enumerated() {
        guard case .choice(let choice) = item.task else { continue }
        choices += 1
        let later = Set(items[(place + 1)...].map(\.reference))
        let shown = choice.options.compactMap(\.reference).filter { $0 != item.reference }
        #expect(later.isDisjoint(with: shown), "\(item.name)")
        let before = items[..<place].suffix(QuizMaker.freshCount).map(\.reference)
        guard !Set(before).isDisjoint(with: shown) else { continue }
        fresh += 1
        let points = QuizMakerTests.library.catalogue.questions.first { $0.id == item.question }
        #expect(points?.pointCount ?? 9 <= QuizMaker.likenessCount, "\(item.name)")
      }
    }
    #expect(choices > 8, "\(choices), \(fresh) of them with what was just read")
  }

  @Test("Of a question that was edited it is found anew what a text says")
  func edited() throws {
    func said(_ evidence: String) throws -> Set<PointID> {
      let question = SampleQuestion.with(
        [try SampleQuestion.point("skip", evidence: [evidence])],
        id: "edited"
      )
      return Disclosures().said(in: Bilingual(zh: "残差", en: "skip links"), of: question)
    }
    #expect(try said("skip*") == ["skip"])
    #expect(try said("skip*") == ["skip"], "as it is kept")
    #expect(try said("gate*") == [])
  }

  @Test("No cloze takes out a word that can be read in an item before it, whatever that shows")
  func blanks() throws {
    let material = try QuizMakerTests.material(seed: 0)
    var clozes = 0
    for items in try rounds() {
      for (place, item) in items.enumerated() {
        guard case .cloze(let cloze) = item.task else { continue }
        clozes += 1
        for earlier in items[..<place] {
          var texts = [earlier.point.statement, earlier.point.explanation]
          switch earlier.task {
          case .choice(let choice): texts += choice.options.map(\.statement)
          case .order(let pieces), .table(let pieces): texts += pieces.pieces + [pieces.because]
          case .claim(let claim): texts += [claim.text, claim.because]
          case .estimate(let number): texts += [number.asks, number.derivation]
          case .flaw(let sample):
            let question = try #require(material.questions[earlier.question])
            texts += [sample, question.weakSample.critique]
          case .recall, .cloze: break
          }
          for language in Language.allCases {
            let blank = cloze[language].blank.lowercased()
            #expect(!texts.contains { $0[language].lowercased().contains(blank) }, "\(blank)")
          }
        }
      }
    }
    #expect(clozes > 15)
  }

  @Test("Hardly a point is said, to the grader, by an item before it")
  func said() throws {
    let material = try QuizMakerTests.material(seed: 0)
    var told: [PointReference: Set<PointID>] = [:]
    let places = Dictionary(
      uniqueKeysWithValues: material.points.map(\.reference).enumerated().map { ($1, $0) }
    )
    var (pairs, said, saidInOrder) = (0, 0, 0)
    for items in try rounds() {
      for (place, item) in items.enumerated() {
        let siblings = items.filter {
          $0.question == item.question && $0.point.id != item.point.id
        }
        let later = items[(place + 1)...].filter { siblings.contains($0) }
        guard !siblings.isEmpty, let question = material.questions[item.question] else { continue }
        var covered: Set<PointID> = []
        func read(_ texts: [Bilingual]) {
          for language in Language.allCases {
            let text = texts.map { $0[language] }.joined(separator: "\n")
            let grade = try? Grader.kept(for: question).grade(text)
            covered.formUnion((grade?.points ?? []).filter { $0.verdict == .covered }.map(\.point))
          }
        }
        if let known = told[item.reference] {
          covered = known
        } else {
          read([item.point.statement, item.point.explanation])
          told[item.reference] = covered
        }
        pairs += later.count
        said += later.count { covered.contains($0.point.id) }
        saidInOrder += siblings.count {
          let isLater = places[item.reference, default: 0] < places[$0.reference, default: 0]
          return isLater && covered.contains($0.point.id)
        }
        // What the kind shows besides says nothing that is to come.
        covered = []
        let shown = item.task.texts(of: question)
        if item.kind != .choice, !shown.isEmpty, !later.isEmpty { read(shown) }
        let ahead = later.map(\.point.id).filter { covered.contains($0) }
        #expect(ahead.isEmpty, "\(item.name) says \(ahead)")
      }
    }
    // Two points that say each other cannot both come first.
    #expect(pairs > 300 && said <= saidInOrder / 2, "\(said), \(saidInOrder) of \(pairs)")
  }

  @Test("A table that says much of its question is asked for all the same, behind the rest")
  func table() throws {
    var tables = 0
    for seed in 0..<12 as Range<UInt64> {
      var material = try QuizMakerTests.material(seed: seed)
      material.points.removeAll { $0.reference.question != "itemcf-vs-two-tower" }
      let items = QuizMaker(material).round()
      #expect(items.count == material.points.count)
      tables += items.count { $0.kind == .table }
    }
    #expect(tables > 1, "\(tables)")
  }

  @Test("Other options are the false claims about a point, and those that sound most like it")
  func distractors() throws {
    let material = try QuizMakerTests.material(seed: 3)
    var claimed = 0
    for question in material.questions.values {
      for point in question.points where !point.quiz.claims.isEmpty {
        for seed in 0..<5 as Range<UInt64> {
          let task = QuizMaker(material).task(.choice, on: point, of: question, seed: seed)
          guard case .choice(let choice) = task else { continue }
          let wrong = choice.options.filter { $0.reference == nil }
          #expect(wrong.count == 1)
          #expect(point.quiz.claims.map(\.wrong).contains(wrong.first?.statement ?? point.probe))
          #expect(choice.options[choice.answer].reference?.point == point.id)
          claimed += 1
        }
      }
    }
    #expect(claimed > 60)
  }

  @Test("A weak sample that was shown lately rests while there are others")
  func samples() throws {
    var shown = 0
    for seed in 0..<4 as Range<UInt64> {
      var material = try QuizMakerTests.material(seed: seed)
      let first = Set(
        QuizMaker(material).round().filter { $0.kind == .flaw }.map(\.question)
      )
      material.samplesShown = first
      let again = QuizMaker(material).round(of: .max).filter { $0.kind == .flaw }.map(\.question)
      #expect(first.isDisjoint(with: again))
      shown += again.count
      material.samplesShown = Set(material.questions.keys)
      #expect(QuizMaker(material).round(of: .max).contains { $0.kind == .flaw })
    }
    #expect(shown > 4)
  }
}
