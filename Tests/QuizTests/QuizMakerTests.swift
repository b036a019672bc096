import Foundation
import Grading
import Questions
import Randomness
import ShippedContent
import Testing
import Wording

@testable import Quiz

@Suite("Items drawn from the shipped questions")
struct QuizMakerTests {
  static let library: QuestionLibrary = {
    let folder = ShippedContent.packs?.appending(component: "starter")
    return QuestionLibrary(packFolders: folder.map { [$0] } ?? [], cacheFolder: nil)
  }()

  /// The shipped questions, read once for all tests.
  private static let shipped = Result {
    try library.catalogue.questions.map { try library.question($0.id) }
  }

  static func material(seed: UInt64) throws -> QuizMaterial {
    let questions = try shipped.get()
    return QuizMaterial(
      points: questions.flatMap { question in
        question.points.map {
          QuizPoint(reference: PointReference(question: question.id, point: $0.id))
        }
      },
      questions: Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) }),
      seed: seed
    )
  }

  @Test("The same material gives the same round, another seed another one")
  func seeded() throws {
    let material = try Self.material(seed: 5)
    #expect(QuizMaker(material).round() == QuizMaker(material).round())
    #expect(QuizMaker(material).round() != QuizMaker(try Self.material(seed: 6)).round())
    #expect(QuizMaker(material).round().count == QuizMaker.roundLength)
  }

  @Test("A round asks about its points, those first that come first, in all ways that there are")
  func kinds() throws {
    let material = try Self.material(seed: 5)
    let items = QuizMaker(material).round(of: .max)
    #expect(Set(items.map(\.kind)) == Set(QuizKind.allCases))
    #expect(Set(items.map(\.reference)) == Set(material.points.map(\.reference)))
    let first = material.points.prefix(QuizMaker.roundLength).map(\.reference)
    // A point that says another comes behind it, and what is easily confused side by side.
    let asked = QuizMaker(material).round().map(\.reference)
    #expect(Set(asked).subtracting(first).count <= 2, "\(asked)")
  }

  @Test("One option of a choice is right, and none is there twice")
  func choices() throws {
    let material = try Self.material(seed: 3)
    var places: Set<Int> = []
    for (number, item) in QuizMaker(material).round(of: .max).enumerated() {
      guard let question = material.questions[item.question] else { continue }
      var random = SeededGenerator(seed: UInt64(number))
      let maker = QuizMaker(material)
      guard let choice = maker.choice(about: item.point, of: question, &random) else { continue }
      places.insert(choice.answer)
      #expect(choice.options[choice.answer].statement == item.point.statement)
      #expect(Set(choice.options.map(\.statement)).count == QuizMaker.optionCount)
      #expect(
        choice.options.compactMap(\.reference).allSatisfy {
          !item.point.quiz.alsoAnsweredBy.contains($0)
        }
      )
    }
    #expect(places == [0, 1, 2, 3], "the right one stands anywhere")
  }

  @Test("A point's statement, said to its probe, recalls it", arguments: Language.allCases)
  func statements(language: Language) throws {
    let material = try Self.material(seed: 2)
    var count = 0
    var unheard: [String] = []
    for question in material.questions.values {
      let judge = QuizJudge(question: question)
      for point in question.points {
        let item = QuizItem(
          question: question.id,
          title: question.title,
          point: point,
          task: .recall,
          seed: 1
        )
        count += 1
        let outcome = try judge.outcome(
          of: .words(point.statement[language]),
          to: item,
          in: language
        )
        if outcome.verdict != .covered {
          unheard.append("\(point.id): \(outcome.grade?.reason as Any)")
        }
        let nothing = try judge.outcome(of: .words(""), to: item, in: language)
        #expect(nothing.verdict == .missed)
      }
    }
    #expect(count > 40 && unheard.isEmpty, "\(unheard) of \(count)")
  }

  @Test("Every shipped choice has four options whatever answers as well is left out")
  func defensible() throws {
    let material = try Self.material(seed: 3)
    let maker = QuizMaker(material)
    var excluded = 0
    var without: Set<String> = []
    for question in material.questions.values {
      for point in question.points {
        let also = point.quiz.alsoAnsweredBy
        excluded += also.count
        #expect(also.allSatisfy { material.record(of: $0) != nil }, "\(question.id) \(point.id)")
        for seed in 0..<40 as Range<UInt64> {
          guard case .choice(let choice) = maker.task(.choice, on: point, of: question, seed: seed)
          else {
            without.insert("\(question.id)/\(point.id)")
            continue
          }
          #expect(choice.options.count == QuizMaker.optionCount)
          #expect(!choice.options.compactMap(\.reference).contains { also.contains($0) })
        }
      }
    }
    #expect(excluded > 30)
    // Where no other statement speaks of what is asked, the right one would give itself away.
    let known = [
      "cold-start-strategy/demographic-group", "gradient-chain-rule/backprop-chain-rule",
      "gradient-chain-rule/exponential-in-depth", "itemcf-popularity-penalty/coverage-trade-off",
      "itemcf-time-weight/noise-filter", "multi-task-ranking/score-fusion",
      "multi-task-ranking/separate-baseline",
    ]
    #expect(without.sorted() == known)
  }

  @Test("In no choice the right option is the only one about what was asked")
  func subjects() throws {
    let material = try Self.material(seed: 3)
    let maker = QuizMaker(material)
    var count = 0
    for question in material.questions.values {
      for point in question.points {
        for seed in 0..<20 as Range<UInt64> {
          guard case .choice(let choice) = maker.task(.choice, on: point, of: question, seed: seed)
          else { continue }
          count += 1
          for language in Language.allCases {
            let asked = AskedSubject.units(of: point.asksAlone[language])
            let shared = choice.options.map {
              AskedSubject.units(of: $0.statement[language]).intersection(asked).count
            }
            let others = shared.indices.filter { $0 != choice.answer }.map { shared[$0] }
            #expect(
              shared[choice.answer] == 0 || others.contains { $0 > 0 },
              "\(question.id)/\(point.id) \(seed) \(language)"
            )
          }
        }
      }
    }
    #expect(count > 900)
  }

  @Test("What only asks is no subject")
  func nothingAsked() {
    let asked = Bilingual(zh: "为什么怎么做都不行？如何解决？", en: "How would that be, and why?")
    let said = Bilingual(zh: "不知道为什么，也不知道怎么做、如何做。", en: "Few would know how or why.")
    let other = Bilingual(zh: "塔是两座。", en: "Towers are two.")
    #expect(AskedSubject(of: asked, said).isNamed(in: other))
    let subject = Bilingual(zh: "为什么双塔快？", en: "Why is a tower fast?")
    let right = Bilingual(zh: "双塔可以离线算。", en: "A tower is computed ahead.")
    #expect(!AskedSubject(of: subject, right).isNamed(in: said))
  }

  @Test("No round shows a weak sample twice")
  func samplesOnce() throws {
    var shown = 0
    for seed in 0..<30 as Range<UInt64> {
      let items = QuizMaker(try Self.material(seed: seed)).round(of: 20)
      let questions = items.filter { $0.kind == .flaw }.map(\.question)
      shown += questions.count
      #expect(Set(questions).count == questions.count)
    }
    #expect(shown > 30)
  }

  @Test("A weak sample is never shown for a point that it makes")
  func flaws() throws {
    let material = try Self.material(seed: 4)
    for item in QuizMaker(material).round(of: .max) {
      guard case .flaw(let sample) = item.task, let question = material.questions[item.question]
      else { continue }
      for language in Language.allCases {
        let grade = try Grader.kept(for: question).grade(sample[language])
        let verdict = grade.points.first { $0.point == item.point.id }?.verdict
        #expect(verdict == .missed || verdict == .contradicted)
      }
    }
  }
}
