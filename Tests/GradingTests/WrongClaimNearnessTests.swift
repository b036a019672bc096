import Questions
import TestSupport
import Testing

@testable import Grading

/// What comes near a wrong claim makes evidence beside it doubtful, where more speaks against it.
struct WrongClaimNearnessTests {
  private func grade(_ answer: String) throws -> [PointGrade] {
    let norm = try SampleQuestion.point(
      "norm",
      evidence: ["norm + inputs + stable"],
      misconceptions: [["norm > pins > inputs > tails", "norm > flat tails + stable - never"]]
    )
    let score = try SampleQuestion.point(
      "score",
      evidence: ["weights + tuned"],
      misconceptions: [["divid* + sum"]]
    )
    return try Grader(question: SampleQuestion.with([norm, score])).grade(answer).points
  }

  @Test(
    arguments: [
      ("Norm keeps its inputs stable.", Verdict.covered, false),
      // All but one slot of a wrong claim: doubtful beside an error elsewhere, or with a sign.
      ("Norm pins its inputs where it is stable.", .covered, false),
      ("Norm pins its inputs where it is stable. Divide by the sum.", .missed, true),
      ("Norm only pins its inputs where it is stable.", .missed, true),
      // A wrong claim over two clauses of one sentence.
      ("Norm keeps inputs stable on its flat tails. Divide by the sum.", .contradicted, false),
      ("Norm, of inputs, and flat tails too, keeps it stable. Divide by the sum.", .missed, true),
      // What a rule of the point uses tells nothing.
      ("Norm keeps inputs stable, inputs of the norm. Divide by the sum.", .covered, false),
    ]
  )
  func evidenceNearAWrongClaimIsAskedAbout(
    answer: String,
    expected: Verdict,
    isDoubted: Bool
  ) throws {
    let point = try #require(try grade(answer).first)
    #expect(point.verdict == expected)
    #expect((point.reason == .doubted) == isDoubted)
  }
}
