import Foundation
import Questions
import Randomness
import Testing

@testable import Grading

/// Answers as long as are graded, made of a rubric's own words and of what bears on them, without
/// a sign to cut them by: each is graded within a second.
///
///     VIVA_BENCHMARK=1 swift test -c release -Xswiftc -enable-testing --filter Unpunctuated
@Suite(
  "Answers without punctuation, timed",
  .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["VIVA_BENCHMARK"] != nil)
)
struct UnpunctuatedAnswerBenchmarks {
  /// What stands between the rubric's words, by what it is meant to strain.
  private static let joints: [(name: String, words: [String])] = [
    ("nothing", []), ("negators", ["不", "没", "没有", "not", "never"]),
    ("comparisons", ["比", "更", "还", "than"]),
    ("dismissals", ["没用", "多余", "白搭", "useless", "no effect"]),
    ("disavowals", ["我不认为", "i don't think that"]),
    ("reports", ["有人说", "但", "people say", "but"]),
    ("retractions", ["这不对", "that is wrong"]), ("conditions", ["如果", "的话", "if"]),
    ("slants", ["反而", "只会", "一样", "would only", "must never"]),
    ("shrugs", ["再说", "随便", "equally"]),
  ]

  @Test func longAnswersOfTheRubricsOwnWords() throws {
    let clock = ContinuousClock()
    for question in ShippedRubricTests.questions {
      let grader = try #require(ShippedRubricTests.graders[question.id])
      let words = Set(
        question.points.flatMap(\.rules).flatMap(\.slots).flatMap(\.alternatives)
      )
      .map { $0.filter { $0.isLetter || $0.isNumber || $0 == " " } }
      .filter { !$0.isEmpty }.sorted { ($0.count, $0) < ($1.count, $1) }
      let lots = [("all", words), ("the shortest", Array(words.prefix(40)))]
      for (lot, words) in lots {
        for joint in Self.joints {
          let answer = answer(of: words, joint.words)
          var score = -1.0
          let time = try clock.measure { score = try grader.grade(answer).score }
          #expect(score >= 0)
          #expect(time < .seconds(1), "\(question.id), \(lot) words, \(joint.name): \(time)")
          print("grader: \(question.id), \(lot) words between \(joint.name): \(time)")
        }
      }
    }
  }

  private func answer(of words: [String], _ joints: [String]) -> String {
    var generator = SeededGenerator(seed: 5)
    var answer = ""
    while answer.unicodeScalars.count < Grader.answerLimit {
      answer += words.randomElement(using: &generator) ?? ""
      answer += " "
      if let joint = joints.randomElement(using: &generator) { answer += joint + " " }
    }
    return String(String.UnicodeScalarView(answer.unicodeScalars.prefix(Grader.answerLimit)))
  }
}
