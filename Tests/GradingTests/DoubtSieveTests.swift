import Questions
import Testing

@testable import Grading

/// What an answer said of one point is not asked about under another, and what it never said is no
/// half of a conflict.
struct DoubtSieveTests {
  private func grade(_ answer: String, on question: QuestionID) throws -> Grade {
    try #require(ShippedRubricTests.graders[question]).grade(answer)
  }

  @Test(arguments: [
    "反向传播的时候一层一层往回乘导数", "Backprop multiplies one factor per layer.",
  ])
  func wordsThatEarnedAPointRaiseNoDoubt(answer: String) throws {
    let grade = try grade(answer, on: "gradient-chain-rule")
    #expect(grade.points.contains { $0.verdict != .missed })
    #expect(!grade.points.contains { $0.reason == .unsure })
  }

  @Test(arguments: ["三个任务共享一个塔。", "All tasks share one tower."])
  func wordsOfAWrongClaimRaiseNoDoubt(answer: String) throws {
    let grade = try grade(answer, on: "multi-task-ranking")
    #expect(grade.points.contains { $0.verdict == .contradicted })
    #expect(!grade.points.contains { $0.reason == .unsure })
  }

  @Test(arguments: ["主要是学习率太大，调小就好。", "Mostly the learning rate is too high, turn it down."])
  func anotherCauseRaisesNoDoubt(answer: String) throws {
    let grade = try grade(answer, on: "exploding-gradients")
    #expect(!grade.points.contains { $0.reason == .unsure })
  }

  @Test(arguments: [
    "除以热门度的平方根会让热门更热门。",
    "Divide by the square root makes them even more popular.",
  ])
  func aWrongClaimAloneIsNoConflict(answer: String) throws {
    let grade = try grade(answer, on: "itemcf-popularity-penalty")
    let point = try #require(grade.points.first { $0.point == "cosine-normalise" })
    #expect(point.reason.name == .misconception)
  }

  @Test(
    arguments: [
      ("multi-task-ranking", "有点击，也有下单。"),
      ("multi-task-ranking", "I look at clicks and orders."),
      ("cold-start-strategy", "等他点几个再说"), ("itemcf-vs-two-tower", "两个都能用，看情况吧，双塔效果更好。"),
    ] as [(QuestionID, String)]
  )
  func theQuestionsOwnWordsAndAShrugRaiseNoDoubt(question: QuestionID, answer: String) throws {
    #expect(!(try grade(answer, on: question).points.contains { $0.reason == .unsure }))
  }

  @Test(arguments: [
    ("任务冲突会负迁移。点击和下单分开训。", Verdict.missed), ("知识可以迁移。点击和下单一起训。", .covered),
  ])
  func aTopicIsNoPartOfALongerWord(answer: String, verdict: Verdict) throws {
    let grade = try grade(answer, on: "multi-task-ranking")
    #expect(grade.points.first { $0.point == "information-transfer" }?.verdict == verdict)
  }

  @Test func theQuestionTurnedRoundIsNoCopyOfIt() throws {
    let grade = try grade("间隔越长权重越高。", on: "itemcf-time-weight")
    #expect(grade.gate == nil)
    #expect(grade.points.contains { $0.verdict == .contradicted })
  }
}
