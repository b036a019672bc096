import Questions
import TestSupport
import Testing
import Wording

@testable import Grading

/// What a half-earned point says of the half that is missing.
struct PartsSaidTests {
  private static let gists = [
    Bilingual(zh: "冷启动不行", en: "no cold start"), Bilingual(zh: "长尾不行", en: "no long tail"),
    Bilingual(zh: "矩阵太大", en: "a huge matrix"),
  ]

  private func point(
    needed: Int,
    gists: [Bilingual] = PartsSaidTests.gists,
    partial: [String] = []
  ) throws -> KeyPoint {
    var point = try SampleQuestion.point("a", evidence: [], partial: partial)
    point.parts = KeyPoint.Parts(
      needed: needed,
      rules: try ["冷启动 + 处理不了", "稀疏 + 长尾", "矩阵 + 太大"].map {
        [try EvidenceRule.parse($0, glossary: .empty)]
      },
      gists: gists
    )
    return point
  }

  private func grade(_ answer: String, _ point: KeyPoint) throws -> PointGrade {
    try #require(
      try Grader(question: SampleQuestion.with([point])).grade(answer).points.first
    )
  }

  @Test func theSentenceNamesWhatWasThereAndWhatIsMissing() throws {
    let point = try point(needed: 3)
    let given = try grade("冷启动处理不了。别的都好。矩阵也太大。", point)
    #expect(given.reason == .someParts(said: 2, of: 3, parts: [0, 2]))
    let sentence = given.reason.sentence(about: point)
    #expect(sentence.zh == "你说到了：冷启动不行；矩阵太大。还差：长尾不行。")
    #expect(sentence.en == "You said: no cold start; a huge matrix. Still missing: no long tail.")
    let parts = try #require(given.reason.partsSaid(of: point))
    #expect(parts.said == [Self.gists[0], Self.gists[2]])
    #expect(parts.missing == [Self.gists[1]])
    #expect(parts.wanted == 1)
  }

  @Test(
    arguments: [
      ("冷启动处理不了。矩阵也太大。", [Verdict.covered, .missed, .missed]),
      ("冷启动处理不了。尾部照顾到了。", [.covered, .covered, .missed]),
      ("尾部照顾到了。存不下。", [.covered, .covered, .covered]),
      ("尾部照顾到了。", [.missed, .covered, .missed]),
      ("冷启动处理不了。存不下。", [.covered, .missed, .covered]),
      ("矩阵太大。存不下。", [.partial, .missed, .covered]),
      ("缺点说不上。尾部照顾到了。存不下。", [.contradicted, .covered, .covered]),
    ]
  )
  func aPartMayBeSaidAsAnotherPoint(answer: String, expected: [Verdict]) throws {
    var whole = try point(needed: 2)
    whole.parts?.from = [[], ["tail"], ["store"]]
    whole.misconceptions = try SampleQuestion.point(
      "a",
      evidence: [],
      misconceptions: [["缺点 + 说不上"]]
    ).misconceptions
    let tail = try SampleQuestion.point("tail", evidence: ["尾部 + 照顾到"])
    let store = try SampleQuestion.point("store", evidence: ["存不下"])
    let grade = try Grader(question: SampleQuestion.with([whole, tail, store])).grade(answer)
    #expect(grade.points.map(\.verdict) == expected)
  }

  @Test func whereOneOfSeveralWouldDoItSaysSo() throws {
    let point = try point(needed: 2)
    let sentence = try grade("矩阵太大。", point).reason.sentence(about: point)
    #expect(sentence.zh == "你说到了：矩阵太大。还差（说到其中 1 个就够）：冷启动不行；长尾不行。")
    #expect(
      sentence.en == "You said: a huge matrix. Still missing (1 of these will do): "
        + "no cold start; no long tail."
    )
  }

  @Test func aMentionOfTheWholeSaysWhatItLacks() throws {
    let point = try point(needed: 2, partial: ["缺点"])
    let given = try grade("它是有缺点的。", point)
    #expect(given.reason == .partialEvidence)
    #expect(
      given.reason.sentence(about: point).zh
        == "你说到了一半，还没有说全。要说全，讲清（说到其中 2 个就够）：冷启动不行；长尾不行；矩阵太大。"
    )
  }

  @Test func withoutNamesOrWithOldGradesItCounts() throws {
    let bare = try point(needed: 2, gists: [])
    let given = try grade("矩阵太大。", bare).reason
    #expect(given.partsSaid(of: bare) == nil)
    #expect(given.sentence(about: bare).en == "You said 1 of its 3 parts, which is not enough yet.")
    let named = try point(needed: 2)
    // A grade from before parts were told apart, and one from a record that had others.
    for old in [Reason.someParts(said: 1, of: 3), .someParts(said: 1, of: 2, parts: [1])] {
      #expect(old.partsSaid(of: named) == nil)
      #expect(old.sentence(about: named).en.hasPrefix("You said 1 of its"))
    }
    #expect(Reason.evidence.partsSaid(of: named) == nil)
  }

  @Test(arguments: ShippedRubricTests.shipped)
  func everyShippedPartHasAName(given: ShippedRubricTests.Shipped) {
    let question = given.question
    for point in question.points {
      guard let parts = point.parts else { continue }
      #expect(parts.gists.count == parts.rules.count, "\(question.id)/\(point.id)")
      #expect(Set(parts.gists.map(\.en)).count == parts.gists.count, "\(question.id)/\(point.id)")
    }
  }

  @Test func aHalfOfAShippedPointNamesTheOther() throws {
    let question = try #require(
      ShippedRubricTests.questions.first { $0.id == "exploding-gradients" }
    )
    let point = try #require(question.points.first { $0.id == "clip-value-vs-norm" })
    let grade = try Grader(question: question)
      .grade("Clipping by value clamps each element, so the direction changes.")
    let given = try #require(grade.points.first { $0.point == point.id })
    #expect(given.verdict == .partial)
    let parts = try #require(given.reason.partsSaid(of: point))
    #expect(parts.said.map(\.en) == ["by value clamps each element, which turns the direction"])
    #expect(parts.missing.map(\.en) == ["by norm rescales the whole vector and keeps it"])
  }
}
