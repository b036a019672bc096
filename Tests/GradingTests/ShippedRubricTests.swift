import Foundation
import Questions
import ShippedContent
import Testing
import Wording

@testable import Grading

/// What must hold for every question that ships, whatever its rubric says.
struct ShippedRubricTests {
  static let questions: [Question] = {
    guard let packs = ShippedContent.packs else { return [] }
    return PackFolders.all(in: packs).flatMap { PackReading(folder: $0).records.map(\.question) }
  }()

  /// A question that is printed by its name: whole rubrics make a test's log slow and unreadable.
  struct Shipped: Sendable, CustomTestStringConvertible {
    let question: Question
    var testDescription: String { question.id.description }
  }

  static let shipped = questions.map(Shipped.init)

  /// A grader for each question, its rubric compiled once for all tests.
  static let graders = Dictionary(
    uniqueKeysWithValues: questions.map { ($0.id, Grader(question: $0)) }
  )

  @Test func nineQuestionsAreThere() {
    #expect(Self.questions.count >= 9)
  }

  @Test(arguments: shipped, Language.allCases)
  func theModelAnswerEarnsEverything(given: Shipped, language: Language) throws {
    let question = given.question
    let grade = try #require(Self.graders[question.id]).grade(question.modelAnswer[language])
    let missing = grade.points.filter { $0.verdict != .covered }.map { "\($0.point) \($0.reason)" }
    #expect(missing.isEmpty, "\(question.id) in \(language): \(missing)")
  }

  @Test(arguments: shipped, Language.allCases)
  func theQuestionHandedBackEarnsNothing(given: Shipped, language: Language) throws {
    let question = given.question
    let grade = try #require(Self.graders[question.id]).grade(question.asks[language])
    #expect(grade.score == 0, "\(question.id) in \(language)")
  }

  @Test(arguments: shipped, Language.allCases)
  func theWeakSampleIsWeak(given: Shipped, language: Language) throws {
    let question = given.question
    let grade = try #require(Self.graders[question.id]).grade(question.weakSample.answer[language])
    #expect(grade.score < 0.6, "\(question.id) in \(language): \(grade.score)")
  }

  @Test(arguments: shipped, Language.allCases)
  func aProbeHandedBackEarnsNothing(given: Shipped, language: Language) throws {
    let question = given.question
    let grader = try #require(Self.graders[question.id])
    let empty = try grader.grade("")
    for point in question.points {
      let grade = try grader.grade(reply: point.probe[language], to: point.id, after: empty)
      #expect(grade.score == 0, "\(question.id)/\(point.id) in \(language)")
    }
  }

  @Test(arguments: shipped, Language.allCases)
  func aPointsOwnStatementAnswersItsProbe(given: Shipped, language: Language) throws {
    let question = given.question
    let grader = try #require(Self.graders[question.id])
    let empty = try grader.grade("")
    for point in question.points {
      let grade = try grader.grade(reply: point.statement[language], to: point.id, after: empty)
      #expect(grade.score > 0, "\(question.id)/\(point.id) in \(language)")
    }
  }

  @Test(arguments: shipped)
  func aReplyThatSaysNothingEarnsNothing(given: Shipped) throws {
    let question = given.question
    let grader = try #require(Self.graders[question.id])
    let empty = try grader.grade("")
    for (index, point) in question.points.enumerated() {
      let reader = ReplyReader(of: point, in: question)
      for reply in Self.emptyReplies {
        let grade = Grader.graded(
          reply,
          to: index,
          by: reader,
          after: empty,
          weights: question.weights
        )
        #expect(grade.score == 0, "\(question.id)/\(point.id): \(reply)")
        #expect(grade.points[index].verdict == .missed, "\(question.id)/\(point.id): \(reply)")
      }
    }
  }

  @Test(arguments: [
    "把 α 调小，越小对热门罚得越狠", "往小了调，α 越小惩罚越重",
    "turn alpha down: the smaller it is, the harder hits are penalised",
    "lower the exponent to penalise popular items more",
  ])
  func anExponentTurnedTheWrongWayIsWrongAndNotMissed(reply: String) throws {
    let grader = try #require(Self.graders["itemcf-popularity-penalty"])
    let grade = try grader.grade(
      reply: reply,
      to: "stronger-exponent",
      after: try grader.grade("")
    )
    let point = try #require(grade.points.first { $0.point == "stronger-exponent" })
    #expect(point.verdict == .contradicted, "\(point.verdict)")
    #expect(grade.score == 0)
  }

  /// An explanation speaks of what was claimed.
  @Test(arguments: [
    ("双塔推新物品没问题", "双塔"), ("双塔不怕新物品", "双塔"),
    ("Two-tower has no trouble with new items", "two-tower"),
    ("The ID embedding of a new item falls into place by itself", "ID vector"),
    ("ItemCF 推新物品没问题", "协同过滤"),
  ])
  func aWrongClaimAboutAModelIsAnsweredAboutThatModel(answer: String, model: String) throws {
    let question = try #require(Self.questions.first { $0.id == "cold-start-strategy" })
    let point = try #require(question.points.first { $0.id == "id-models-fail" })
    let grade = try #require(Self.graders[question.id]).grade(answer)
    let found = try #require(grade.points.first { $0.point == point.id })
    #expect(found.verdict == .contradicted)
    let sentence = found.reason.sentence(about: point)
    #expect(sentence.zh.contains(model) || sentence.en.contains(model), "\(sentence.en)")
  }

  /// What says that one knows nothing, or no more than yes or no.
  private static let emptyReplies = [
    "I don't know", "I don't know.", "No.", "No", "Nope, no idea.", "Not really", "I'm not sure.",
    "Yes.", "Yes, it does.", "Maybe not.", "I have no idea, sorry", "It doesn't.", "不知道", "不是",
    "不会",
    "没有", "不对", "是的", "不清楚，没想过。", "不是吧，我不太确定", "这个我真的不知道", "应该不会吧",
  ]

  @Test(arguments: shipped)
  func anAnswerToAnotherQuestionEarnsLittle(given: Shipped) throws {
    let question = given.question
    let grader = try #require(Self.graders[question.id])
    for other in Self.questions where other.topic != question.topic {
      for language in Language.allCases {
        let score = try grader.grade(other.modelAnswer[language]).score
        #expect(score < 0.5, "\(other.id) answered to \(question.id) in \(language)")
      }
    }
  }

  @Test(arguments: shipped)
  func answersOfThreeHundredCharactersAreGradedAtOnce(given: Shipped) throws {
    let question = given.question
    let grader = try #require(Self.graders[question.id])
    let answer = String(question.modelAnswer.zh.prefix(300))
    _ = try grader.grade(answer)
    let clock = ContinuousClock()
    let times = try (0..<5).map { _ in try clock.measure { _ = try grader.grade(answer) } }
    // A release build takes well under 2 ms; this is a debug build on a busy machine.
    #expect(times.min() ?? .zero < .milliseconds(200), "\(question.id)")
  }
}
