import Questions
import TestSupport
import Testing

@testable import Grading

/// An answer that is wrong about one point is read more strictly about the others.
struct StrictReadingTests {
  @Test(
    arguments: [
      ("Xavier is one way. It keeps every layer in range.", Verdict.covered),
      ("Xavier is one way. It keeps every layer in range. Divide by the sum.", .missed),
      ("Xavier is one way. It keeps every layer in range. Don't divide by the sum.", .covered),
      ("Xavier keeps every layer in range. Divide by the sum.", .covered),
    ]
  )
  func whatATopicAloneCarriesIsDoubtedBesideAnError(answer: String, expected: Verdict) throws {
    let start = try SampleQuestion.point("start", evidence: ["xavier + layer + range"])
    let score = try SampleQuestion.point(
      "score",
      evidence: ["never found"],
      misconceptions: [["divid* + sum"]]
    )
    let grader = Grader(question: SampleQuestion.with([start, score]))
    let point = try #require(try grader.grade(answer).points.first)
    #expect(point.verdict == expected)
    #expect((point.reason == .doubted) == (expected == .missed))
  }

  @Test
  func theLimitIsLowerBesideAnError() {
    let sign: Set = [SlantSign(slant: .harm, place: .behind)]
    #expect(!SlantWeights.areDoubtful(sign, carriesTopic: false))
    #expect(SlantWeights.areDoubtful(sign, carriesTopic: false, strictly: true))
  }
}
