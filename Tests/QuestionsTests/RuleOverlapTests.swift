import Testing
import Wording

@testable import Questions

/// Which rules are satisfied whenever another one is, and what the lint makes of it.
@Suite struct RuleOverlapTests {
  private let glossary = Glossary(terms: [
    "gradient": ["gradient*", "梯度"], "vanish": ["vanish*", "消失"],
  ])

  private func implies(_ left: String, _ right: String) throws -> Bool {
    var implications = RuleImplications()
    let left = implications.read(try .parse(left, glossary: glossary))
    let right = implications.read(try .parse(right, glossary: glossary))
    return implications.implies(left, right)
  }

  @Test(arguments: [
    ("a + b", "a + b"), ("a + b", "b + a"), ("a + b + c", "c + a"), ("a + b", "a|x + b|y"),
    ("a + b", "a|b + a"),
    ("gap", "gap|interval"), ("{gradient} + {vanish}", "{vanish}"),
    ("gradients + 消失", "{gradient} + {vanish}"),
    // Longer wordings hold shorter ones.
    ("short gap + intent", "gap + intent"), ("强关联 + 意图", "关联 + 意图"),
    ("vanishing|vanished", "vanish*"), ("vanish*", "van*"), ("relate* to it", "relat* to"),
    ("Long-Tail", "long tail"), ("user 侧", "user侧"), ("1/log(1\\+n)", "log(1"),
    // Order counts only where the right rule asks for it.
    ("a >> b", "a > b"), ("a >> b", "a >> b"), ("a >> b + c", "a >> b"), ("a >> b > c", "a > c"),
    // A subject needs a subject, and an absence only silence.
    ("@a|x + b", "@a|x|y + b"), ("@a + b", "b"), ("a + b", "a + b - c"), ("a + b - c", "a + b"),
    ("a > b", "a + b"), ("a > b > c", "a > c"), ("a > b + c", "a > b"), ("c + a > b", "a > b"),
  ])
  func oneImpliesTheOther(left: String, right: String) throws {
    #expect(try implies(left, right))
  }

  @Test(arguments: [
    ("a", "a + b"), ("a|z + b", "a + b"), ("gap|interval", "gap"), ("gap", "ga"), ("ga", "gap"),
    ("{gradient}", "{gradient} + {vanish}"), ("{gradient}", "gradient*"), ("vanish*", "vanish"),
    ("vanish*", "vanishing"), ("关联", "强关联"), ("gap short", "short gap"), ("cat", "at"),
    // Two slots want words of their own.
    ("a + c", "a + a"), ("short gap", "short + gap"),
    ("a + b", "a > b"), ("a > b", "a >> b"), ("a >> c >> b", "a >> b"), ("b >> a", "a > b"),
    ("a + b", "@a + b"), ("@a + b", "@c + b"), ("@a + b", "a + b"), ("a + b + c", "a + b - c"),
    ("a + b|by chance", "a - chance"), ("b > a", "a > b"), ("a > b + c", "a > c"),
    ("a > c + b", "a > b"),
  ])
  func oneDoesNotImplyTheOther(left: String, right: String) throws {
    #expect(try !implies(left, right))
  }

  /// The problems of a record whose first point's second rule, its only misconception and its
  /// second point's first rule are the given ones.
  private func problems(
    first: String = "same intent",
    claim: String = "newer",
    second: String = "chance",
    declared: (point: String, misconception: String) = ("", "")
  ) throws -> [String] {
    let key = "sharesEvidenceWith"
    let text = try Sample.text("questions/short-gap.yaml")
      .replacing("'same intent|意图相同 > relat*'", with: "\"\(first)\"")
      .replacing("newer + better|更好", with: claim)
      .replacing("long + noise|chance", with: second)
      .replacing(
        "\n    sharesEvidenceWith: [same-session]",
        with: "\n    \(key): [\(declared.point)]"
      )
      .replacing(
        "\n        sharesEvidenceWith: [noise]",
        with: "\n        \(key): [\(declared.misconception)]"
      )
    return Sample.read(text).problems.map { "\($0.place.line):\($0.place.column) \($0.kind)" }
  }

  private func place(_ line: Int, _ column: Int) -> SourcePlace {
    SourcePlace(file: "short-gap.yaml", line: line, column: column)
  }

  @Test func evidenceOfTwoPointsMustBeDeclared() throws {
    let kind = ContentProblem.Kind.evidenceOfTwoPoints("same-session", rule: place(21, 9))
    #expect(try problems(first: "drift*|chance", second: "by chance + long") == ["35:16 \(kind)"])
    let other = ContentProblem.Kind.evidenceOfTwoPoints("noise", rule: place(35, 16))
    #expect(try problems(first: "by chance + long", second: "drift*|chance") == ["21:9 \(other)"])
    #expect(
      try problems(
        first: "drift*|chance",
        second: "by chance + long",
        declared: (point: "same-session", misconception: "")
      ) == []
    )
    #expect(try problems(first: "drift*|chance", second: "luck + long") == [])
  }

  @Test func onePartThatIsEnoughIsEvidence() throws {
    let text = try Sample.text("questions/short-gap.yaml")
      .replacing("    sharesEvidenceWith: [same-session]\n", with: "")
    func parts(needed: Int) -> String {
      "parts: {needed: \(needed), of: [[drift*], [\"same intent > relate + again\", 意图 + 一致]]}\n"
    }
    let rules = "evidence: [\"long + noise|chance\", 长间隔 + 噪声]\n"
    let kind = ContentProblem.Kind.evidenceOfTwoPoints("same-session", rule: place(21, 9))
    let one = Sample.read(text.replacing(rules, with: parts(needed: 1))).problems
    #expect(one.map { "\($0.place.line):\($0.place.column) \($0.kind)" } == ["35:40 \(kind)"])
    #expect(Sample.read(text.replacing(rules, with: parts(needed: 2))).problems == [])
  }

  /// The problems of a record whose second point has parts instead of evidence.
  private func problems(parts: String, claim: String = "newer + better|更好") throws -> [String] {
    let text = try Sample.text("questions/short-gap.yaml")
      .replacing("    sharesEvidenceWith: [same-session]\n", with: "")
      .replacing("evidence: [\"long + noise|chance\", 长间隔 + 噪声]\n", with: "\(parts)\n")
      .replacing("newer + better|更好", with: claim)
    return Sample.read(text).problems.map { "\($0.place.line):\($0.place.column) \($0.kind)" }
  }

  @Test func evidenceThatSatisfiesEnoughPartsCoversTheirPoint() throws {
    let all = "parts: {needed: 2, of: [[\"relat*\"], [\"same intent|意图相同\"], [\"drift* + long\"]]}"
    let kind = ContentProblem.Kind.evidenceOfTwoPoints("noise", rule: place(35, 30))
    #expect(try problems(parts: all) == ["21:9 \(kind)"])
    let one = "parts: {needed: 2, of: [[\"relat*\"], [\"hobby + drift*\"], [\"drift* + long\"]]}"
    #expect(try problems(parts: one) == [])
  }

  @Test func aWrongClaimMustNotBeAPartThatEarnsHalf() throws {
    func found(fewer: String) throws -> [String] {
      let parts =
        "parts: {needed: 2, fewer: \(fewer), of: [[\"drift* + long\"], [\"hobby + drift*\"]]}\n"
        + "    misconceptions:\n      - says: [\"hobby + drift* + always\"]\n"
        + "        explanation: {zh: 兴趣会变。, en: Interests drift.}"
      return try problems(parts: parts)
    }
    let kind = ContentProblem.Kind.misconceptionIsEvidence("noise", rule: place(35, 62))
    #expect(try found(fewer: "half") == ["37:16 \(kind)"])
    #expect(try found(fewer: "nothing") == [])
  }

  @Test func ofTwoEqualRulesTheLaterIsNamed() throws {
    let kind = ContentProblem.Kind.evidenceOfTwoPoints("same-session", rule: place(21, 9))
    #expect(try problems(first: "drift + chance", second: "chance + drift") == ["35:16 \(kind)"])
  }

  @Test func aDeclarationOnEitherPointWill() throws {
    // The second point declares the first; here it is the first whose rule asks for more.
    #expect(
      try problems(
        first: "by chance + long",
        second: "drift*|chance",
        declared: (point: "same-session", misconception: "")
      ) == []
    )
  }

  @Test(arguments: ["{session} + relat*|有关", "relates + 会话 + newer", "one session > related"])
  func aWrongClaimMustNotBeEvidence(claim: String) throws {
    let kind = ContentProblem.Kind.misconceptionIsEvidence("same-session", rule: place(20, 9))
    #expect(try problems(claim: claim) == ["24:16 \(kind)"])
    #expect(try problems(claim: claim, declared: (point: "", misconception: "same-session")) == [])
    // Evidence of another point is another matter.
    #expect(
      try problems(claim: claim, declared: (point: "", misconception: "noise")) == ["24:16 \(kind)"]
    )
  }

  @Test(arguments: [
    "session > isn't|is not > related", "会话 > 没有|不会 > 有关", "session + related + cannot",
  ])
  func whoDeniesTheEvidenceDoesNotSatisfyIt(claim: String) throws {
    #expect(try problems(claim: claim) == [])
  }

  @Test func aDenialThatMayBeLeftOutIsNone() throws {
    #expect(try problems(claim: "session > is not|is > related").count == 1)
  }

  @Test func aDeclaredPointMustBeThere() throws {
    let own = ContentProblem.Kind.unknownPoint("noise", known: ["same-session"])
    #expect(try problems(declared: (point: "noise", misconception: "")) == ["36:26 \(own)"])
    let strange = ContentProblem.Kind.unknownPoint("nois", known: ["same-session", "noise"])
    #expect(try problems(declared: (point: "", misconception: "nois")) == ["26:30 \(strange)"])
  }

  @Test func sentencesNameTheOtherRule() {
    let kinds: [ContentProblem.Kind] = [
      .misconceptionIsEvidence("a", rule: place(115, 9)),
      .evidenceOfTwoPoints("a", rule: place(115, 9)), .unknownPoint("a", known: ["b", "c"]),
    ]
    for kind in kinds {
      #expect(kind.sentence.zh.unicodeScalars.contains { $0.isHan })
      #expect(!kind.sentence.en.unicodeScalars.contains { $0.isHan })
      #expect(!kind.isFatal)
    }
    #expect(kinds[0].sentence.en.contains("line 115"))
    #expect(kinds[1].sentence.zh.contains("第 115 行"))
    #expect(kinds[2].sentence.en.hasSuffix("the others are b, c"))
  }
}
