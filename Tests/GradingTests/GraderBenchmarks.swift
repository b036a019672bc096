import Foundation
import Questions
import Testing
import Wording

@testable import Grading

/// Times of grading, to be printed and not judged: a noisy machine must not fail a build.
///
///     VIVA_BENCHMARK=1 swift test -c release -Xswiftc -enable-testing --filter GraderBenchmarks
@Suite(
  "Grader, timed",
  .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["VIVA_BENCHMARK"] != nil)
)
struct GraderBenchmarks {
  private let clock = ContinuousClock()

  /// The first 300 characters of the model answers, in both languages.
  @Test func answersOfThreeHundredCharacters() throws {
    for question in ShippedRubricTests.questions {
      var grader: Grader?
      let compiling = clock.measure { grader = Grader(question: question) }
      let compiled = try #require(grader)
      var times: [Duration] = []
      for text in [question.modelAnswer.zh, question.modelAnswer.en] {
        let answer = String(text.prefix(300))
        for _ in 0..<101 { times.append(try clock.measure { _ = try compiled.grade(answer) }) }
      }
      report("\(question.id), 300 characters; compiling \(compiling)", times)
    }
  }

  /// What is graded or refused within a second, whatever it holds.
  @Test func extremeAnswers() throws {
    let question = try #require(ShippedRubricTests.questions.first)
    let grader = Grader(question: question)
    let limit = Grader.answerLimit
    let longest = String(repeating: question.modelAnswer.zh, count: 100).prefix(limit)
    let answers: [(name: String, text: String)] = [
      ("100,000 characters", String(repeating: "冷启动怎么办", count: 17_000)),
      ("the longest answer", String(longest)),
      ("10,000 combining marks", "e" + String(repeating: "\u{301}", count: 10_000) + " new item"),
      ("bidi controls", String(repeating: "\u{202E}新物品 BERT\u{202C} ", count: 1_500)),
    ]
    for answer in answers {
      report(answer.name, (0..<5).map { _ in clock.measure { _ = try? grader.grade(answer.text) } })
    }
  }

  private func report(_ name: String, _ times: [Duration]) {
    let sorted = times.sorted()
    print(
      "grader: \(name): median \(sorted[sorted.count / 2]), slowest \(sorted[sorted.count - 1])"
    )
  }
}
