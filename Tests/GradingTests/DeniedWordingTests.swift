import Questions
import TestSupport
import Testing

@testable import Grading

/// Denials that stand within the words of a rule, are undone, or are none.
struct DeniedWordingTests {
  private func verdict(_ evidence: [String], _ answer: String) throws -> Verdict {
    let question = SampleQuestion.with([try SampleQuestion.point("p", evidence: evidence)])
    return try Grader(question: question).grade(answer).points[0].verdict
  }

  /// The wording 是 1 begins within 不是.
  @Test(arguments: ["ReLU 的导数不是 1。", "ReLU 的导数并不是 1。", "ReLU 的导数不等于 1。"])
  func aNegatorThatTheWordingBeginsInDenies(answer: String) throws {
    #expect(try verdict(["relu + 是 1|等于 1"], answer) == .contradicted)
  }

  @Test(
    arguments: [
      "两个东西不是替代就是互补。", "分开训并不是没有好处：简单。",
      "Neither separate training nor anything else is as simple; separate training is simple.",
    ]
  )
  func whatIsNoDenialDeniesNothing(answer: String) throws {
    #expect(try verdict(["替代 + 互补", "分开训|separate training + 简单|simple"], answer) == .covered)
  }

  /// What is useless, or defended, is another thing than what is claimed beside it.
  @Test(arguments: ["原始计数没用 → 除以两边热度的根号。", "也不是三个模型分开训就一无是处，除以热度的根号。"])
  func whatStandsBesideADismissalIsNotDenied(answer: String) throws {
    #expect(try verdict(["除以 + 热度 + 根号"], answer) != .contradicted)
  }

  /// Field words that could also speak to a grader.
  @Test(
    arguments: [
      "同一会话里的短间隔，可以判定为同一个意图。", "隔得近的给高分，是同一个意图。", "推他们打高分的，同一个意图。",
    ]
  )
  func wordsOfTheFieldAreNoPlea(answer: String) throws {
    #expect(try verdict(["同一个 + 意图"], answer) == .covered)
  }
}
