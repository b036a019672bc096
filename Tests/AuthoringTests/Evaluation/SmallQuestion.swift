import Foundation
import Grading
import Questions
import TestSupport
import Wording

@testable import Authoring

/// A question of two points about vanishing gradients, small enough to be graded by eye.
enum SmallQuestion {
  static let glossary = Glossary(terms: [
    "gradient": ["gradient*", "梯度"], "vanish": ["vanish*", "shrink*", "消失", "变小"],
    "activation": ["activation*", "激活函数"],
  ])

  /// Point `cause` is covered by `{gradient} + {vanish}`, half by a deep net; `cure` by ReLU as
  /// activation.
  static func question() throws -> Question {
    SampleQuestion.with(
      [
        try SampleQuestion.point(
          "cause",
          evidence: ["{gradient} + {vanish}"],
          partial: ["网络 + 深"],
          misconceptions: [["learning rate + too high"], ["学习率 + 太大"]],
          glossary: glossary
        ),
        try SampleQuestion.point(
          "cure",
          evidence: ["relu + {activation}", "relu + 导数"],
          misconceptions: [["sigmoid + 更好"]],
          glossary: glossary
        ),
      ],
      id: "small",
      revision: 1,
      asks: Bilingual(
        zh: "深层网络为什么训练不动，怎么办？",
        en: "Why do deep networks refuse to train, and what helps?"
      )
    )
  }

  /// Opens the small question and no other.
  static func open(_ id: QuestionID) throws(ContentError) -> Question {
    guard id == "small", let question = try? question() else {
      throw .unknownQuestion(id, nearest: "small")
    }
    return question
  }

  /// Lines of labelled answers, read and graded.
  static func graded(_ lines: [String]) -> GradedAnswers {
    let data = Data(lines.joined(separator: "\n").utf8)
    return GradedAnswers(LabelledAnswers(data)) { id throws(ContentError) in try open(id) }
  }

  /// A line of labelled answers.
  static func line(
    _ id: String,
    _ answer: String,
    _ cause: Verdict,
    _ cure: Verdict,
    lang: String = "zh",
    style: String = "terse",
    mark: Int? = nil
  ) -> String {
    let overall = mark.map { ",\"overall\":\($0)" } ?? ""
    return """
      {"id":"\(id)","question":"small","lang":"\(lang)","style":"\(style)","answer":"\(answer)",\
      "gold":{"cause":"\(cause.rawValue)","cure":"\(cure.rawValue)"}\(overall)}
      """
  }
}
