import Questions
import TestSupport
import Testing

@testable import Grading

/// What others are said to get wrong is no retraction of the answer's own claim.
struct OthersErrorTests {
  private func verdict(_ answer: String) throws -> Verdict? {
    let question = try SampleQuestion.with(
      evidence: ["never found"],
      misconceptions: [["shar* + no compute", "共享 + 不省"]]
    )
    return try Grader(question: question).grade(answer).points.first?.verdict
  }

  /// A blank between ideographs parts clauses, here in the middle of a speaker.
  @Test(arguments: ["很多 人 说共享不省", "大 家 都搞反了", "有些 人"])
  func aSpeakerCutByABlankIsRead(answer: String) throws {
    #expect(try verdict(answer) != nil)
  }

  @Test(
    arguments: [
      ("Sharing layers saves you no compute, people get that wrong.", Verdict.contradicted),
      ("Sharing layers saves you no compute, that's wrong.", .covered),
      ("共享底层不省算力，这个很多人搞反了。", .contradicted),
      ("共享底层不省算力，这就搞反了。", .covered),
    ]
  )
  func anErrorOfOthersTakesNothingBack(answer: String, expected: Verdict) throws {
    #expect(try verdict(answer) == expected)
  }
}
