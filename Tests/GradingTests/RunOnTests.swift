import Questions
import TestSupport
import Testing

@testable import Grading

/// Who writes without any mark is read with more caution: nobody can tell how far a word reaches.
struct RunOnTests {
  /// Forty ideographs and more without a mark.
  private static let filler = "流程大家都熟先捞一批候选出来再交给后面的模型慢慢排上线以前得看看各项数据够稳才行再慢慢放量"

  private func clauses(_ text: String) -> [String] {
    let passage = Passage(text)
    return passage.clauses.map { clause in
      clause.filter { passage.tokens[$0].isContent }.map { passage.tokens[$0].text }.joined()
    }
  }

  @Test func clausesOpenWhereThoughtsBegin() {
    #expect(clauses(Self.filler + "其实双塔也行") == [Self.filler, "其实双塔也行"])
    #expect(clauses("双塔其实也行") == ["双塔其实也行"])
    #expect(clauses(Self.filler + "但其实也行") == [Self.filler, "但其实也行"])
    #expect(clauses("一个记忆一个泛化对吧双塔贵") == ["一个记忆一个泛化对吧", "双塔贵"])
    #expect(clauses("BN 嘛，没用") == ["bn嘛", "没用"])
  }

  @Test(
    arguments: [
      ("新品不能靠双塔召", Verdict.contradicted), (filler + "新品不能靠双塔召", .missed),
      (filler + "。新品不能靠双塔召", .contradicted), (filler + " 新品不能靠双塔召", .contradicted),
      (filler + "嘛新品不能靠双塔召", .contradicted), (filler + "新品靠双塔召回", .covered),
    ]
  )
  func aDenialIsAskedAbout(answer: String, expected: Verdict) throws {
    let question = try SampleQuestion.with(evidence: ["新品 + 双塔 + 召"])
    let found = try #require(Grader(question: question).grade(answer).points.first)
    #expect(found.verdict == expected)
    #expect(found.verdict != .missed || found.reason == .doubted)
  }

  @Test(
    arguments: [
      ("双塔没有记忆", Verdict.contradicted), (filler + "双塔没有记忆", .contradicted),
      ("双塔记得住双塔没有记忆", .contradicted), (filler + "双塔记得住双塔没有记忆", .missed),
      (filler + "双塔记得住但双塔没有记忆", .contradicted), ("双塔记得住，但双塔没有记忆", .contradicted),
      ("不是双塔没有记忆", .covered), (filler + "不是双塔没有记忆", .missed),
    ]
  )
  func whatIsRightAndWrongInOneBreathIsAskedAbout(answer: String, expected: Verdict) throws {
    let question = try SampleQuestion.with(
      evidence: ["双塔 >> 记得住"],
      misconceptions: [["双塔 + 没有记忆"]]
    )
    #expect(try Grader(question: question).grade(answer).points.first?.verdict == expected)
  }
}
