import Questions
import TestSupport
import Testing

@testable import Grading

/// What a choice turns down, and what is claimed and denied in the same words, is asked about.
struct ChoiceTests {
  private func grade(_ evidence: [String], _ answer: String) throws -> PointGrade {
    let question = SampleQuestion.with([try SampleQuestion.point("p", evidence: evidence)])
    return try Grader(question: question).grade(answer).points[0]
  }

  @Test(
    arguments: [
      "We optimise the clicks rather than total watch time.",
      "We optimise the clicks instead of total watch time.",
      "Instead of total watch time, we optimise clicks.", "优化的是点击率而不是总观看时长。",
      "优化点击率，而非总观看时长。",
    ]
  )
  func whatIsTurnedDownIsNotClaimed(answer: String) throws {
    let point = try grade(["optimis*|优化 + watch time|观看时长"], answer)
    #expect(point.verdict.credit == 0)
    #expect(point.reason.asks || point.reason == .negated)
  }

  /// Which half a word belongs to, only a rule that names the choice can say.
  @Test func theLesserOfTwoIsAskedAboutUnlessARuleNamesTheChoice() throws {
    let answer = "看的是观看时长而不是点击率"
    #expect(try grade(["观看时长 + 点击率"], answer).reason == .doubted)
    #expect(try grade(["观看时长 > 而不是|rather than > 点击率"], answer).verdict == .covered)
  }

  @Test(
    arguments: [
      "We optimise watch time rather than clicks.", "Rather than clicks, we optimise watch time.",
      "优化的是观看时长，而不是点击率。",
      "We optimise watch time instead of the click rate, as watch time says whether it was liked.",
    ]
  )
  func whatIsChosenIsClaimed(answer: String) throws {
    #expect(try grade(["optimis*|优化 + watch time|观看时长"], answer).verdict == .covered)
  }

  @Test func aRuleMayAskForTheChoiceItself() throws {
    let answer = "We optimise watch time rather than clicks."
    #expect(try grade(["rather than + clicks"], answer).verdict == .covered)
  }

  @Test(
    arguments: [
      "Norm clipping keeps the direction. No: norm clipping does not keep the direction.",
      "按范数裁剪保方向。可是按范数裁剪不保方向。",
    ]
  )
  func whatIsDeniedFurtherOnInTheSameWordsIsAskedAbout(answer: String) throws {
    let point = try grade(["norm|范数 + direction|方向"], answer)
    #expect(point.verdict == .missed)
    #expect(point.reason == .doubted)
  }

  @Test func whatIsClaimedBehindADenialStands() throws {
    let answer = "People say norm clipping does not keep the direction. It keeps the direction."
    #expect(try grade(["norm + keep*"], answer).verdict == .covered)
  }
}
