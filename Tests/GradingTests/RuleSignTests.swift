import Questions
import TestSupport
import Testing
import Wording

@testable import Grading

/// The signs of the rule language beyond `+` and `>`: subjects, absences, opposites, parts.
struct RuleSignTests {
  private func grade(
    _ answer: String,
    evidence: [String] = [],
    parts: KeyPoint.Parts? = nil,
    glossary: Glossary = .empty
  ) throws -> PointGrade {
    var point = try SampleQuestion.point("only")
    point.evidence = try evidence.map { try EvidenceRule.parse($0, glossary: glossary) }
    point.parts = parts
    let question = SampleQuestion.with([
      point, try SampleQuestion.point("rival", evidence: ["@双塔|two tower + 无事|nothing at all"]),
    ])
    return try #require(try Grader(question: question).grade(answer).points.first)
  }

  @Test(arguments: [
    ("ItemCF 就是查表。上线快，也好解释。", Verdict.covered),
    ("简单是 ItemCF 的优点", .covered),
    ("ItemCF 靠共现。双塔要训练，其实也简单。", .missed),
    ("双塔不像 ItemCF，它不简单，训练很久", .missed),
    ("ItemCF 比双塔简单", .covered),
    ("双塔要特征，ItemCF 只要日志；后者简单", .covered),
    ("ItemCF 只要日志，双塔要特征；后者简单", .missed),
  ])
  func subjectsLastUntilAnotherIsNamed(answer: String, verdict: Verdict) throws {
    #expect(try grade(answer, evidence: ["@itemcf + 简单|好解释"]).verdict == verdict)
  }

  @Test func absencesRuleOutTheirClauses() throws {
    let rule = ["热门 + 惩罚 - 奖励"]
    #expect(try grade("热门要惩罚", evidence: rule).verdict == .covered)
    #expect(try grade("热门要惩罚不要奖励", evidence: rule).verdict == .missed)
    #expect(try grade("热门要惩罚，冷门要奖励", evidence: rule).verdict == .covered)
  }

  private let opposed = Glossary(
    terms: [
      "larger": ["越大", "larger"], "smaller": ["越小", "smaller"],
      "stronger": ["越重", "stronger"], "weaker": ["越轻", "weaker"],
    ],
    opposites: [
      "larger": ["smaller"], "smaller": ["larger"], "stronger": ["weaker"],
      "weaker": ["stronger"],
    ]
  )

  @Test(arguments: [
    ("α 越大惩罚越重", Verdict.covered),
    ("α 越小惩罚越轻", .covered),
    ("α 越大惩罚越轻", .contradicted),
    ("An alpha that is smaller makes the penalty stronger.", .contradicted),
    ("我不认为 α 越大惩罚越轻", .covered),
    ("α 越大惩罚越重α 越小惩罚越轻", .covered),
    ("α 越大，对热门的惩罚越轻", .contradicted),
    ("α 越大，对热门的惩罚越重，α 越小，对热门的惩罚越轻", .covered),
    ("If we make alpha larger, the penalty gets weaker.", .contradicted),
    ("α 越大惩罚越轻，所以没用", .contradicted),
    ("α 越大惩罚越轻，这不成立", .covered),
  ])
  func oppositesTurnAClaimRound(answer: String, verdict: Verdict) throws {
    let rule = ["α|alpha > {larger} > 惩罚|penalty > {stronger}"]
    #expect(try grade(answer, evidence: rule, glossary: opposed).verdict == verdict)
  }

  private let layers = Glossary(
    terms: ["early": ["前层", "early layers"], "late": ["后层", "late layers"]],
    opposites: ["early": ["late"], "late": ["early"]]
  )

  @Test(arguments: [
    ("Early layers freeze and late layers learn.", Verdict.covered),
    ("Late layers freeze and early layers learn.", .contradicted),
    ("前层不动，后层照学", .covered),
    ("后层不动，前层照学", .missed),
    ("后层不动前层照学", .contradicted),
  ])
  func oppositesOfOneAnotherChangePlaces(answer: String, verdict: Verdict) throws {
    let rule = ["{early} > freeze|不动 > {late} > learn|照学"]
    #expect(try grade(answer, evidence: rule, glossary: layers).verdict == verdict)
    // Without an order both say the same.
    let loose = ["{early} + {late} + freeze|不动"]
    #expect(try grade(answer, evidence: loose, glossary: layers).verdict == .covered)
  }

  @Test func whatNamesACostMayBeSaidWithThough() throws {
    let costly = Bilingual(zh: "代价是要养三套。", en: "Three models cost more to keep.")
    for (statement, verdict) in [(costly, Verdict.covered), (Bilingual(zh: "", en: ""), .missed)] {
      var point = try SampleQuestion.point("only", evidence: ["three > maintain"])
      point.statement = statement
      let wrong = try SampleQuestion.point(
        "wrong",
        evidence: ["never found"],
        misconceptions: [["divid* + sum"]]
      )
      let grade = try Grader(question: SampleQuestion.with([point, wrong]))
        .grade("There are three, though cheap, to maintain. Divide by the sum.")
      #expect(grade.points.first?.verdict == verdict)
    }
  }

  @Test func partsAddUpOverTheWholeAnswer() throws {
    let parts = KeyPoint.Parts(
      needed: 2,
      rules: try ["冷启动 + 处理不了", "稀疏 + 长尾", "矩阵 + 太大"].map {
        [try EvidenceRule.parse($0, glossary: .empty)]
      }
    )
    let both = try grade("冷启动处理不了。别的都好。矩阵也太大。", parts: parts)
    #expect(both.verdict == .covered)
    #expect(both.evidence.map(\.text) == ["冷启动处理不了", "矩阵也太大"])
    let one = try grade("矩阵太大。", parts: parts)
    #expect(one.verdict == .partial)
    #expect(one.reason == .someParts(said: 1, of: 3, parts: [2]))
    // One of them denied says nothing against the others.
    #expect(try grade("矩阵并不是太大。", parts: parts).reason == .negated)
    #expect(try grade("矩阵并不是太大。", parts: parts).verdict == .missed)
    var whole = parts
    whole.earnsHalf = false
    #expect(try grade("矩阵太大。", parts: whole).verdict == .missed)
  }
}
