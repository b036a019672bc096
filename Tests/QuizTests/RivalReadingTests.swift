import Questions
import Testing
import Wording

@testable import Quiz

@Suite("Reasons that name the wrong one of two things")
struct RivalReadingTests {
  /// What a reason for a right call of a shipped claim comes to.
  private func outcome(
    _ reason: String,
    for point: PointID,
    isTrue: Bool,
    of question: QuestionID? = nil
  ) throws -> QuizOutcome {
    let material = try QuizMakerTests.material(seed: 1)
    let asked = try #require(
      material.questions.values.first { asked in
        (question == nil || asked.id == question)
          && asked.points.contains {
            $0.id == point && !$0.quiz.claims.isEmpty
          }
      }
    )
    let keyPoint = try #require(asked.points.first { $0.id == point })
    let claim = try #require(keyPoint.quiz.claims.first)
    let item = QuizItem(
      question: asked.id,
      title: asked.title,
      point: keyPoint,
      task: .claim(CalledClaim(claim, isTrue: isTrue)),
      seed: 1
    )
    return try QuizJudge(question: asked).outcome(
      of: .called(isTrue, because: reason),
      to: item,
      in: .zh
    )
  }

  @Test(
    "What is said of one and true of the other is wrong, and quoted",
    arguments: [
      ("双塔只会数共现", "双塔只会数共现"), ("two-tower also only counts", "two-tower also only counts"),
      ("ItemCF 没有特征，靠共现，没共现过的也能推", "没共现过的也能推"),
      ("双塔靠记忆", "双塔靠记忆"), ("ItemCF 靠泛化", "ItemCF 靠泛化"),
      ("two-tower memorises", "two-tower memorises"),
      ("it generalises", "it generalises"),
      ("two-tower cannot generalise", "two-tower cannot generalise"),
      ("从特征学规律的是 ItemCF", "从特征学规律的是 ItemCF"),
    ]
  )
  func swapped(reason: String, words: String) throws {
    let outcome = try outcome(reason, for: "memorise-generalise", isTrue: false)
    #expect(outcome.reason == .wrong && outcome.score == 0.5)
    #expect(outcome.wrongWords == words)
  }

  @Test(
    "What is true of the one that it is said of is reason enough",
    arguments: [
      "它靠记忆", "ItemCF 靠记忆", "学规律的是双塔", "it memorises", "ItemCF relies on memory",
      "那是双塔的本事", "从特征推到没见过的，是双塔的本事", "that is what two-tower does",
      "ItemCF 只数共现，没见过的推不出来", "ItemCF cannot generalise to unseen pairs, only two-tower can",
      "ItemCF doesn't generalise, two-tower does", "it can't generalise", "它没有泛化能力",
      "ItemCF 只会记，不会泛化",
    ]
  )
  func rightlySaid(reason: String) throws {
    let outcome = try outcome(reason, for: "memorise-generalise", isTrue: false)
    #expect(outcome.reason == .enough && outcome.score == 1, "\(outcome)")
  }

  @Test(
    "Whoever tells what a false claim is true of has said why it is false",
    arguments: [
      "that is what vanishing gradients do", "that describes vanishing", "那是梯度消失",
      "几乎不更新的是梯度消失",
    ]
  )
  func pointed(reason: String) throws {
    let outcome = try outcome(
      reason,
      for: "symptom",
      isTrue: false,
      of: "exploding-gradients"
    )
    #expect(outcome.reason == .enough, "\(outcome)")
  }

  @Test("Who names the one way of clipping that a false claim about the other is true of is right")
  func clipped() throws {
    let outcome = try outcome("only by value turns it", for: "clip-value-vs-norm", isTrue: false)
    #expect(outcome.reason == .enough, "\(outcome)")
    let denied = try self.outcome(
      "不是几乎不更新",
      for: "symptom",
      isTrue: false,
      of: "exploding-gradients"
    )
    #expect(denied.reason != .wrong, "\(denied)")
  }

  @Test("A right clause does not excuse a wrong one beside it")
  func mixed() throws {
    let outcome = try outcome(
      "那是梯度消失，爆炸时训练更稳定",
      for: "symptom",
      isTrue: false,
      of: "exploding-gradients"
    )
    #expect(outcome.reason != .enough, "\(outcome)")
  }

  @Test("What is true of the other thing is no reason why a true claim holds")
  func beside() throws {
    let material = try QuizMakerTests.material(seed: 1)
    let point = try #require(
      material.questions.values.flatMap(\.points).first { $0.id == "memorise-generalise" }
    )
    let claim = try #require(point.quiz.claims.first)
    func right(_ isTrue: Bool) -> [String] {
      RivalReading("双塔从特征里学规律", to: CalledClaim(claim, isTrue: isTrue), on: point).right
    }
    #expect(right(true) == [])
    #expect(right(false) == ["双塔从特征里学规律"])
  }

  @Test(
    "Whoever calls the false claim wrong in its words does not repeat it",
    arguments: [
      "It is false that each of their pairs should count for more", "错：每一对共现应当算得更重",
      "No, that is false: each of their pairs should count for more", "这不对：每一对共现应当算得更重",
    ]
  )
  func rejected(reason: String) throws {
    let outcome = try outcome(reason, for: "active-user-penalty", isTrue: false)
    #expect(outcome.wrongWords == nil && outcome.reason != .wrong, "\(outcome)")
  }

  @Test(
    "Whoever says again what the false claim says gives no reason against it",
    arguments: [
      ("active users click everything, each pair should count more", "each pair should count more"),
      ("活跃用户什么都点，每一对共现应当算得更重", "每一对共现应当算得更重"),
    ]
  )
  func refuted(reason: String, words: String) throws {
    let outcome = try outcome(reason, for: "active-user-penalty", isTrue: false)
    #expect(outcome.reason == .wrong && outcome.score == 0.5 && outcome.wrongWords == words)
  }

  @Test("Each clause speaks of what it names, or else of what the one before it speaks of")
  func subjects() {
    let rivals = [["ItemCF"], ["双塔", "two tower*", "tower"]]
    func subjects(_ text: String, _ first: Int? = nil) -> [Int?] {
      RivalClauses(text, rivals: rivals, subject: first).clauses.map(\.subject)
    }
    #expect(subjects("ItemCF 数共现，没有特征；双塔有特征，也能推") == [0, 0, 1, 1])
    #expect(subjects("它靠记忆", 0) == [0] && subjects("只数共现") == [nil])
    #expect(subjects("从特征推到没见过的，是双塔的本事", 0) == [1, 1])
    #expect(subjects("ItemCF 和双塔都能召回，unlike the tower, it counts", 0) == [nil, nil, 0])
    #expect(subjects("the two-tower's features, towering") == [1, 1])
  }

  @Test("The shipped things that claims tell apart stand in those claims")
  func shipped() throws {
    var count = 0
    for question in try QuizMakerTests.material(seed: 1).questions.values {
      for point in question.points where !point.quiz.rivals.isEmpty {
        for claim in point.quiz.claims {
          for text in [claim.right, claim.wrong] {
            for language in Language.allCases {
              let clauses = RivalClauses(text[language], rivals: point.quiz.rivals.map(\.names))
              #expect(clauses.clauses.contains { $0.subject != nil }, "\(point.id) \(language)")
            }
          }
          count += 1
        }
      }
    }
    #expect(count > 3)
  }
}
