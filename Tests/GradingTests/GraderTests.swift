import Questions
import TestSupport
import Testing

@testable import Grading

struct GraderTests {
  private func verdict(_ question: Question, _ answer: String) throws -> Verdict? {
    try Grader(question: question).grade(answer).points.first?.verdict
  }

  private func only(_ question: Question, _ answer: String) throws -> PointGrade {
    try #require(try Grader(question: question).grade(answer).points.first)
  }

  @Test func allSlotsOfOneSentenceCover() throws {
    let question = try SampleQuestion.with(evidence: ["sigmoid + derivative|slope|导数 + 0.25"])
    #expect(try verdict(question, "The slope of sigmoid is 0.25 at most.") == .covered)
    #expect(try verdict(question, "sigmoid 的导数最大 0.25") == .covered)
    #expect(
      try verdict(question, "Sigmoid saturates at both ends. Hmm. The slope? 0.25.") == .missed
    )
    #expect(try verdict(question, "The slope of sigmoid is 0.5 at most.") == .missed)
  }

  @Test func orderCountsWhereTheRuleSaysSo() throws {
    let question = try SampleQuestion.with(evidence: ["norm > keep*|preserv* > direction"])
    #expect(try verdict(question, "Clipping by norm keeps the direction.") == .covered)
    #expect(try verdict(question, "The direction is kept; it keeps the norm.") == .missed)
  }

  @Test func closeOrderWantsFewWordsBetween() throws {
    let question = try SampleQuestion.with(evidence: ["双塔|two tower >> 泛化|generali*"])
    #expect(try verdict(question, "双塔靠的是泛化") == .covered)
    #expect(try verdict(question, "The two-tower model generalises.") == .covered)
    #expect(try verdict(question, "泛化靠双塔") == .missed)
    #expect(try verdict(question, "ItemCF 和双塔都有用，前者负责记住看过的东西，后者负责泛化") == .missed)
    // Nothing said elsewhere stands close.
    #expect(try verdict(question, "再说双塔。它靠泛化。") == .missed)
  }

  @Test(
    arguments: [
      ("ItemCF vs two tower: former cheap, latter generalises.", Verdict.covered),
      ("ItemCF vs two tower: former generalises, latter dear.", .missed),
      ("ItemCF 和双塔，后一个会泛化。", .covered), ("ItemCF 和双塔，前一个会泛化。", .missed),
    ]
  )
  func theFormerAndTheLatterAreTheTwoThatWereNamed(answer: String, expected: Verdict) throws {
    let question = try SampleQuestion.with(
      evidence: ["@two tower|双塔 + generali*|泛化 - itemcf never", "@itemcf + 记住"]
    )
    #expect(try verdict(question, answer) == expected)
  }

  @Test func wordsFarApartDoNotMeet() throws {
    let question = try SampleQuestion.with(evidence: ["相似 + 真实"])
    let filler = String(repeating: "用户点击了很多不一样的东西", count: 6)
    #expect(try verdict(question, "相似度更真实") == .covered)
    #expect(try verdict(question, "相似度\(filler)真实") == .missed)
  }

  @Test func everySlotNeedsItsOwnWords() throws {
    let question = try SampleQuestion.with(evidence: ["short gap|gap + gap|interval"])
    #expect(try verdict(question, "the short gap matters here") == .missed)
    #expect(try verdict(question, "the short gap, that interval, matters") == .covered)
  }

  @Test func topicsCarryFromTheSentenceBeforeAndFromLabels() throws {
    let question = try SampleQuestion.with(evidence: ["clip*|裁剪 + direction|方向"])
    #expect(
      try verdict(question, "I would clip by norm. That preserves the direction.") == .covered
    )
    #expect(try verdict(question, "裁剪:\n保住大小\n也保住方向") == .covered)
    #expect(try verdict(question, "Clip it. Then wait. And wait. Keep the direction.") == .missed)
  }

  @Test func halfTheEvidenceEarnsHalf() throws {
    let question = try SampleQuestion.with(evidence: ["relu + 1"], partial: ["relu"])
    let grade = try Grader(question: question).grade("换成 ReLU 就行")
    #expect(grade.points.first?.verdict == .partial)
    #expect(grade.points.first?.reason == .partialEvidence)
    #expect(grade.score == 0.5)
  }

  @Test func misconceptionsContradictAndBeatEvidence() throws {
    let question = try SampleQuestion.with(
      evidence: ["gap|间隔"],
      misconceptions: [["never said"], ["newer + better", "越新越准"]]
    )
    #expect(
      try only(question, "Newer clicks are simply better.").reason == .misconception(index: 1)
    )
    let conflict = try only(question, "It is the gap. Newer clicks are simply better.")
    #expect(conflict.verdict == .contradicted)
    #expect(conflict.reason == .conflict(index: 1))
    #expect(conflict.evidence.map(\.text) == ["It is the gap", "Newer clicks are simply better"])
  }

  @Test func misconceptionsWantOneClauseAndTheirExactWords() throws {
    let question = try SampleQuestion.with(misconceptions: [["newer + better"]])
    #expect(try verdict(question, "Some are newer, and the gap works better.") == .missed)
    #expect(try verdict(question, "newer ones are beter") == .missed)
  }

  @Test(
    arguments: [
      "It is not that newer is better.", "It isn't because newer clicks are better.",
      "The gap counts rather than newer being better.", "并不是越新越准", "不是因为越新越准，而是看上下文",
    ]
  )
  func denyingAMisconceptionCovers(answer: String) throws {
    let question = try SampleQuestion.with(misconceptions: [["newer + better", "越新越准"]])
    let grade = try only(question, answer)
    #expect(grade.verdict == .covered)
    #expect(grade.reason == .deniedMisconception(index: 0))
  }

  @Test func scoreWeighsPoints() throws {
    let question = SampleQuestion.with([
      try SampleQuestion.point("a", weight: 3, evidence: ["relu + slope"]),
      try SampleQuestion.point(
        "b",
        weight: 2,
        evidence: ["residual + bypass"],
        partial: ["residual"]
      ),
      try SampleQuestion.point("c", weight: 1, evidence: ["lstm"]),
    ])
    let grade = try Grader(question: question).grade("relu has slope one, and residual blocks")
    #expect(grade.points.map(\.verdict) == [.covered, .partial, .missed])
    #expect(grade.score == (3 + 1) / 6.0)
    #expect(grade.rubricRevision == 3)
    #expect(grade.question == "sample")
  }

  @Test func evidenceQuotesTheUsersOwnWords() throws {
    let question = try SampleQuestion.with(evidence: ["残差 + 梯度"])
    let answer = "先说一句。用ＲｅＳ的殘差，讓梯度 e\u{301} 過去"
    let evidence = try #require(try only(question, answer).evidence.first)
    #expect(evidence.text == "用ＲｅＳ的殘差，讓梯度 e\u{301} 過去")
    #expect(evidence.start == 5)
    #expect(evidence.end == 22)
    #expect(evidence.source == .answer)
  }

  @Test func tooLongIsRefused() throws {
    let grader = Grader(question: try SampleQuestion.with(evidence: ["relu"]))
    let limit = Grader.answerLimit
    #expect(throws: GradingError.answerTooLong(scalars: limit + 1, limit: limit)) {
      try grader.grade(String(repeating: "a", count: limit + 1))
    }
    #expect(try grader.grade(String(repeating: "a", count: limit)).score == 0)
  }

  @Test(
    arguments: [
      ("因为 sigmoid 的导数小于一，越乘越小", AnswerLanguage.zh),
      ("Because the sigmoid saturates (饱和)", .en),
      ("user 侧用 popular list，item 侧用 content tower 的 embedding 做 ANN", .mixed),
      ("", .en),
    ]
  )
  func namesTheLanguage(answer: String, expected: AnswerLanguage) {
    #expect(AnswerLanguage(of: Passage(answer)) == expected)
  }
}
