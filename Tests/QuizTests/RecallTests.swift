import Grading
import Questions
import Testing
import Wording

@testable import Quiz

@Suite("Points said in one's own words")
struct RecallTests {
  private func outcome(
    _ text: String,
    on point: PointID,
    of question: QuestionID
  ) throws -> QuizOutcome {
    let material = try QuizMakerTests.material(seed: 1)
    let question = try #require(material.questions[question])
    let point = try #require(question.points.first { $0.id == point })
    let item = QuizItem(
      question: question.id,
      title: question.title,
      point: point,
      task: .recall,
      seed: 1
    )
    return try QuizJudge(question: question).outcome(of: .words(text), to: item, in: .zh)
  }

  @Test(
    "Words of what was asked earn nothing, and that is told",
    arguments: [
      ("cold-start-strategy", "content-embedding", "标题和图片的向量"),
      ("cold-start-strategy", "demographic-group", "用注册资料"),
      ("itemcf-popularity-penalty", "cosine-normalise", "按热度归一化"),
    ] as [(QuestionID, PointID, String)]
  )
  func echoes(question: QuestionID, point: PointID, text: String) throws {
    let outcome = try outcome(text, on: point, of: question)
    #expect(outcome.score == 0)
    #expect(outcome.grade?.reason == .gate(.copiedQuestion))
  }

  @Test("A word out of what was asked and no other earns nothing")
  func scraps() throws {
    let outcome = try outcome("It hold things steady", on: "batch-norm", of: "exploding-gradients")
    #expect(outcome.score == 0)
  }

  @Test(
    "Where it was asked how or why, a name alone is half",
    arguments: [
      ("cold-start-strategy", "content-embedding", "最近邻"),
      ("cold-start-strategy", "content-embedding", "用最近邻。"),
      ("cold-start-strategy", "content-embedding", "nearest neighbours"),
      ("exploding-gradients", "regularise", "L2 penalty"),
    ] as [(QuestionID, PointID, String)]
  )
  func names(question: QuestionID, point: PointID, text: String) throws {
    let outcome = try outcome(text, on: point, of: question)
    #expect(outcome.score == 0.5 && outcome.verdict == .partial && outcome.isNameAlone)
  }

  @Test(
    "Where a name was asked for, it is the answer",
    arguments: [
      ("gradient-chain-rule", "backprop-chain-rule", "链式法则"),
      ("gradient-chain-rule", "backprop-chain-rule", "the chain rule"),
      ("exploding-gradients", "batch-norm", "每层的输出"),
    ] as [(QuestionID, PointID, String)]
  )
  func namesAskedFor(question: QuestionID, point: PointID, text: String) throws {
    let outcome = try outcome(text, on: point, of: question)
    #expect(outcome.score == 1 && !outcome.isNameAlone)
  }

  @Test("What says what is done with a thing is no name alone")
  func claims() throws {
    let outcome = try outcome("编成向量以后找最近邻的老物品", on: "content-embedding", of: "cold-start-strategy")
    #expect(outcome.score == 1)
  }
}
