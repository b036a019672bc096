import Questions
import TestSupport
import Testing

@testable import Grading

/// What the speaker used to think, and no longer does.
struct BeliefTests {
  private func verdict(_ answer: String) throws -> Verdict {
    let point = try SampleQuestion.point(
      "p",
      evidence: ["slope|导数 > is one|是 1"],
      misconceptions: [["relu + saturat*|饱和"]]
    )
    return try Grader(question: SampleQuestion.with([point])).grade(answer).points[0].verdict
  }

  @Test(
    arguments: [
      "我之前以为 relu 也会饱和，其实导数是 1。", "一开始以为 relu 也饱和，后来发现导数是 1。",
      "I used to think relu saturates too. Its slope is one.",
      "At first I thought relu saturates, but its slope is one.",
      "A common mistake is that relu saturates. The slope is one.",
    ]
  )
  func aBeliefThatIsPutRightIsNoWrongClaim(answer: String) throws {
    #expect(try verdict(answer) == .covered)
  }

  @Test(arguments: ["I think relu saturates.", "我以为 relu 会饱和。"])
  func whatIsStillThoughtIsClaimed(answer: String) throws {
    #expect(try verdict(answer) == .contradicted)
  }

  @Test func whatOneUsedToThinkEarnsNothing() throws {
    #expect(try verdict("I used to think the slope is one.") != .covered)
  }
}
