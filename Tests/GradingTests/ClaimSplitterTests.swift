import Questions
import TestSupport
import Testing

@testable import Grading

/// What counts as one claim though it stands in several clauses, and what takes a clause back.
struct ClaimSplitterTests {
  private func claims(_ answer: String) -> [String] {
    let passage = Passage(answer)
    let scalars = Array(answer.unicodeScalars)
    return passage.claims.map { claim in
      let first = passage.tokens[claim.lowerBound].range.lowerBound
      let last = passage.tokens[claim.upperBound - 1].range.upperBound
      return String(String.UnicodeScalarView(scalars[passage.text.sourceRange(of: first..<last)]))
    }
  }

  @Test(arguments: [
    // A premise and what follows.
    "alpha 越大，罚得越重",
    // A claim and its reason.
    "use sigmoid, because its slope is small", "用 sigmoid，因为它的导数小",
    // A topic, and what is said of it without naming it.
    "活跃用户点得多，数据更丰富，权重应该更大", "类目这些太粗，没有用",
    "Heavy users click a lot, so they know it, and their pairs should count more",
    "间隔短说明用户不满意，所以两个物品没关系",
    // A thing and what it is set against.
    "we optimise clicks, not watch time", "看点击率，而不是时长",
    "LSTM has gates, therefore it vanishes faster",
    // A thing asked about and waved off.
    "分群？没用啦", "A quiz at signup? Useless",
  ])
  func theseAreOneClaim(answer: String) {
    #expect(claims(answer).contains(answer))
  }

  @Test(arguments: [
    // Something else is set against it.
    "这个 weight 跟 recency 没关系，it is the gap", "短间隔的权重高，长间隔的低",
    "双塔能推新物品，但它很贵",
    // A question that is answered.
    "为什么要罚？没用的东西太多", "How is it done? No use asking",
    // Another sentence.
    "残差有用。它没用",
  ])
  func theseAreNot(answer: String) {
    #expect(!claims(answer).contains(answer))
  }

  @Test(arguments: [
    "有人以为残差能让梯度过去，其实不能。", "Some claim the residual carries the gradient, but it doesn't.",
    "大家说残差能保住梯度。事实并非如此。", "残差能保住梯度？没用的。",
    "People think a residual helps the gradient, but no, it's not that.",
  ])
  func whatIsTakenBackIsDenied(answer: String) throws {
    let question = try SampleQuestion.with(evidence: ["残差|residual + 梯度|gradient"])
    let grade = try Grader(question: question).grade(answer).points[0]
    #expect(grade.verdict == .contradicted, "\(grade.reason)")
  }

  @Test(arguments: [
    "残差能让梯度过去，别的办法不能让它过去。", "The residual carries the gradient, but it doesn't cost much.",
    "残差保住梯度，不会变小。", "Is it a residual that carries the gradient? Yes.",
  ])
  func whatGoesOnTakesNothingBack(answer: String) throws {
    let question = try SampleQuestion.with(evidence: ["残差|residual + 梯度|gradient"])
    #expect(try Grader(question: question).grade(answer).points[0].verdict == .covered)
  }

  @Test func aWrongClaimMaySpanItsTopicAndItsPredicate() throws {
    let question = try SampleQuestion.with(misconceptions: [["活跃用户 + 权重 + 更大"]])
    let grade = try Grader(question: question).grade("活跃用户点得多，数据更丰富，权重应该更大。").points[0]
    #expect(grade.verdict == .contradicted)
    #expect(try Grader(question: question).grade("活跃用户要罚，冷门物品的权重更大。").points[0].verdict == .missed)
  }
}
