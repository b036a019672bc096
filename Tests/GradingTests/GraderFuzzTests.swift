import Questions
import Randomness
import TestSupport
import Testing
import Wording

@testable import Grading

/// Answers that no one would write: the grader must neither trap nor quote outside the text.
struct GraderFuzzTests {
  private static let pieces: [String] = [
    "梯度", "残差", "不", "没用", "不仅", "sigmoid", "slope", "0.25", "not", "but", "但", "，", "。", ".", "\n",
    " ", ":", ";", "(", ")", "-", "e\u{301}", "👩‍👩‍👧", "\u{202E}", "\u{200D}", "\u{301}", "Ｒｅｌｕ", "殘差",
    "½", "ﬁ", "relu", "clip", "direction", "不是", "useless", "满分", "不知道", "…", "*", "**", "1.", "'s",
    "n't", "|", "\r\n", "\u{FEFF}", "ก็", "한", "\u{0}", "newer", "better", "越新越准",
  ]

  private func grader() throws -> Grader {
    Grader(
      question: SampleQuestion.with([
        try SampleQuestion.point("a", evidence: ["残差 + 梯度", "relu > slope"], partial: ["relu"]),
        try SampleQuestion.point("b", evidence: ["clip + direction + 梯度"]),
        try SampleQuestion.point(
          "c",
          evidence: ["0.25"],
          misconceptions: [["newer + better", "越新越准"]]
        ),
      ])
    )
  }

  private func check(_ answer: String, _ grade: Grade, pointCount: Int = 3) {
    let scalars = Array(answer.unicodeScalars)
    var borders: Set<Int> = [0]
    var count = 0
    for character in answer {
      count += character.unicodeScalars.count
      borders.insert(count)
    }
    #expect((0...1).contains(grade.score))
    #expect(grade.points.count == pointCount)
    for evidence in grade.points.flatMap(\.evidence) {
      guard evidence.start < evidence.end, evidence.end <= scalars.count else {
        Issue.record("\(evidence.start)..<\(evidence.end) is outside \(answer.debugDescription)")
        continue
      }
      #expect(borders.contains(evidence.start) && borders.contains(evidence.end))
      let quoted = String(String.UnicodeScalarView(scalars[evidence.start..<evidence.end]))
      #expect(quoted.unicodeScalars.elementsEqual(evidence.text.unicodeScalars))
    }
  }

  @Test func twentyThousandRandomAnswers() throws {
    let grader = try grader()
    var generator = SplitMix64(seed: 2)
    for _ in 0..<20_000 {
      var answer = ""
      for _ in 0..<Int.random(in: 0..<24, using: &generator) {
        if Int.random(in: 0..<8, using: &generator) == 0 {
          let scalar = Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &generator))
          answer.unicodeScalars.append(scalar ?? "x")
        } else {
          answer += Self.pieces.randomElement(using: &generator) ?? ""
        }
      }
      check(answer, try grader.grade(answer))
    }
  }

  @Test(arguments: ShippedRubricTests.shipped)
  func mutatedModelAnswers(given: ShippedRubricTests.Shipped) throws {
    let question = given.question
    let grader = try #require(ShippedRubricTests.graders[question.id])
    var generator = SplitMix64(seed: UInt64(question.points.count))
    for round in 0..<200 {
      var answer = Array(
        round.isMultiple(of: 2) ? question.modelAnswer.zh : question.modelAnswer.en
      )
      for _ in 0..<Int.random(in: 1..<12, using: &generator) where !answer.isEmpty {
        let place = Int.random(in: 0..<answer.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: answer.remove(at: place)
        case 1:
          answer.insert(contentsOf: Self.pieces.randomElement(using: &generator) ?? "", at: place)
        case 2: answer.swapAt(place, Int.random(in: 0..<answer.count, using: &generator))
        default: answer.removeSubrange(place..<min(answer.count, place + 40))
        }
      }
      let text = String(answer)
      check(text, try grader.grade(text), pointCount: question.points.count)
    }
  }

  @Test(
    arguments: [
      "e" + String(repeating: "\u{301}", count: 10_000) + " relu slope",
      String(repeating: "\u{202E}relu slope\u{202C} ", count: 1_000),
      String(repeating: "残差梯度", count: 5_000), String(repeating: "relu slope ", count: 1_800),
      String(repeating: "不", count: 20_000), String(repeating: "not ", count: 4_900) + "relu slope",
      String(repeating: "newer clip direction ", count: 900), String(repeating: "(", count: 20_000),
      String(repeating: "1.", count: 10_000), String(repeating: "a'", count: 10_000),
      String(repeating: "没用", count: 10_000),
      String(repeating: "relu slope that is wrong ", count: 800),
      String(repeating: "relu slope. That is wrong. ", count: 700),
      String(repeating: "not 残差 梯度 useless ", count: 1_000),
    ]
  )
  func hugeAnswersAreQuick(answer: String) throws {
    let grader = try grader()
    let clock = ContinuousClock()
    let start = clock.now
    let grade = try grader.grade(answer)
    // A debug build on a busy machine; a release build stays below a second by far.
    #expect(clock.now - start < .seconds(20))
    check(answer, grade)
  }

  @Test func theSameAnswerGetsTheSameGrade() throws {
    let answer = "残差让梯度直接过去。ReLU: the slope is one, 不是越新越准，clip keeps the 梯度 direction"
    let grade = try grader().grade(answer)
    for _ in 0..<20 { #expect(try grader().grade(answer) == grade) }
  }
}
