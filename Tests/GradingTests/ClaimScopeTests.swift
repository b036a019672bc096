import Questions
import TestSupport
import Testing

@testable import Grading

/// How far what denies, compares or corrects reaches.
struct ClaimScopeTests {
  private func verdict(
    _ answer: String,
    evidence: [String] = ["never found"],
    misconceptions: [[String]] = []
  ) throws -> Verdict? {
    let question = try SampleQuestion.with(evidence: evidence, misconceptions: misconceptions)
    return try Grader(question: question).grade(answer).points.first?.verdict
  }

  @Test(
    arguments: [
      ("同一次逛的关系紧密，比隔大半年的更能看出谁跟谁搭。", Verdict.missed),
      ("隔大半年的更能看出谁跟谁搭。", .contradicted),
      ("隔大半年的比几分钟的更能看出谁跟谁搭。", .contradicted),
    ]
  )
  func aComparisonMayTakeItsSubjectFromTheClauseBefore(
    answer: String,
    expected: Verdict
  ) throws {
    #expect(try verdict(answer, misconceptions: [["大半年 + 看出"]]) == expected)
  }

  @Test(
    arguments: [
      ("正则管的是过拟合，它对权重大小没有任何约束。", Verdict.contradicted),
      ("正则管的是过拟合，它对权重大小有约束。", .covered),
      ("正则是加一项，权重大小不用手调，自动约束。", .covered),
    ]
  )
  func aPredicateIsDeniedWhereverItsObjectStands(answer: String, expected: Verdict) throws {
    #expect(try verdict(answer, evidence: ["正则 + 权重 + 约束"]) == expected)
  }

  @Test(
    arguments: [
      ("归一化管的是过拟合，跟饱和、消失、死掉的神经元都没关系。", Verdict.contradicted),
      ("归一化让输入离开饱和。跟批大小没关系。", .covered),
    ]
  )
  func whatAThingHasNothingToDoWithIsAllDenied(answer: String, expected: Verdict) throws {
    #expect(try verdict(answer, evidence: ["归一化 + 饱和"]) == expected)
  }

  @Test(
    arguments: [
      ("跟导数相乘没有关系，浅层只看自己那一层。", Verdict.contradicted),
      ("跟初值没有关系，浅层拿到的是后面导数相乘的结果。", .covered),
    ]
  )
  func mostOfARuleIsEnoughToHaveNothingToDoWithIt(answer: String, expected: Verdict) throws {
    #expect(try verdict(answer, evidence: ["导数 + 相乘 + 浅层"]) == expected)
  }

  @Test(
    arguments: [
      ("I divide by the sum of both counts, sorry, by the root.", false),
      ("除以两个人数的和，说错了，是积的根号。", false),
      ("I divide by the sum of both counts, sadly.", true),
      ("I divide by the sum of both counts. Sorry, that is all.", true),
    ]
  )
  func aSlipOfTheTongueIsTakenBack(answer: String, isWrong: Bool) throws {
    let verdict = try verdict(answer, misconceptions: [["divid* + sum", "除以 + 的和"]])
    #expect((verdict == .contradicted) == isWrong)
  }

  @Test(
    arguments: [
      ("我不同意几个月一次的对更准。", Verdict.covered),
      ("I don't think that pairs months apart are better.", .covered),
      ("The trap is to answer that pairs months apart are better.", .covered),
    ]
  )
  func whatIsDisownedIsDenied(
    answer: String,
    expected: Verdict
  ) throws {
    #expect(
      try verdict(answer, misconceptions: [["months + better", "几个月 + 更准"]]) == expected
    )
  }
}
