import Questions
import TestSupport
import Testing

@testable import Grading

struct AskingTests {
  private let answer = "嗯，间隔短的话同一个意图，其他不记得了。"

  private func question() throws -> Question {
    SampleQuestion.with([
      try SampleQuestion.point("light", evidence: ["间隔短 + 意图 + 权重"]),
      try SampleQuestion.point("heavy", weight: 3, evidence: ["间隔短 + 同一 + 相关"]),
      try SampleQuestion.point("other", weight: 2, evidence: ["间隔短 + 意图 + 替代"]),
      try SampleQuestion.point("far", evidence: ["噪声 + 漂移 + 过滤"]),
    ])
  }

  @Test func whatComesNearIsMissedButUnsureAndQuotesItsClause() throws {
    let grade = try Grader(question: question()).grade(answer)
    #expect(grade.points.map(\.verdict) == [.missed, .missed, .missed, .missed])
    #expect(grade.points.map(\.reason) == [.unsure, .unsure, .unsure, .nothingFound])
    #expect(grade.points[0].evidence.map(\.text) == ["间隔短的话同一个意图"])
    #expect(grade.points[0].confidence < grade.points[3].confidence)
    #expect(grade.score == 0)
  }

  @Test func atMostTwoAreAskedTheHeaviestFirst() throws {
    let question = try question()
    let grade = try Grader(question: question).grade(answer)
    #expect(grade.doubts(weights: question.weights) == ["heavy", "other"])
  }

  @Test func yesCoversAndNoIsNotAskedAgain() throws {
    let question = try question()
    let grade = try Grader(question: question).grade(answer)
    let yes = grade.answering("heavy", isMeant: true, weights: question.weights)
    #expect(yes.points[1].verdict == .covered)
    #expect(yes.points[1].reason == .confirmed)
    #expect(yes.score == 3.0 / 7)
    let no = yes.answering("other", isMeant: false, weights: question.weights)
    #expect(no.points[2].verdict == .missed)
    #expect(no.points[2].evidence.isEmpty)
    #expect(no.score == yes.score)
    #expect(no.doubts(weights: question.weights) == ["light"])
    #expect(no.answering("far", isMeant: true, weights: question.weights) == no)
  }
}
