import Testing
import Wording

@testable import Questions

@Suite struct RuleParserTests {
  private let glossary = Glossary(terms: [
    "time-gap": ["time gap*", "时间间隔"], "session": ["session*", "time gap*"],
  ])

  private func slots(_ line: String) throws -> [[String]] {
    try EvidenceRule.parse(line, glossary: glossary).slots.map(\.alternatives)
  }

  @Test func slotsAndAlternatives() throws {
    #expect(
      try slots("short*|短|近 + gap|{time-gap} + strong* relat*|强关联") == [
        ["short*", "短", "近"], ["gap", "time gap*", "时间间隔"], ["strong* relat*", "强关联"],
      ]
    )
  }

  @Test func keepsTheLineAsWritten() throws {
    let line = "a  |  b +   {session}"
    #expect(try EvidenceRule.parse(line, glossary: glossary).text == line)
  }

  @Test func orderBelongsToTheSlotOnTheRight() throws {
    let rule = try EvidenceRule.parse("first > second + third >> fourth", glossary: glossary)
    #expect(rule.slots.map(\.order) == [.any, .after, .any, .closelyAfter])
  }

  @Test func whiteSpaceCountsOnce() throws {
    #expect(try slots("  two   words\t|x ") == [["two words", "x"]])
  }

  @Test func whatIsSaidTwiceCountsOnce() throws {
    #expect(try slots("{time-gap}|gap|{time-gap}|gap") == [["time gap*", "时间间隔", "gap"]])
  }

  @Test func signsAndQuantitiesAreWordings() throws {
    #expect(
      try slots("→|× + ∂ > #<1|#>0.5 >> #>1000") == [
        ["→", "×"], ["∂"], ["#<1", "#>0.5"], ["#>1000"],
      ]
    )
  }

  @Test func escapesStandForThemselves() throws {
    #expect(
      try slots(#"C\+\+ | a\|b | \{x\} | x \> 0 | \\n"#) == [
        ["C++", "a|b", "{x}", "x > 0", #"\n"#]
      ]
    )
  }

  @Test(arguments: [
    ("", RuleError.emptyAlternative(offset: 0)),
    ("a | + b", .emptyAlternative(offset: 4)),
    ("a |", .emptyAlternative(offset: 3)),
    ("@a", .nothingSaid(offset: 0)),
    ("a + ", .emptyAlternative(offset: 4)),
    ("a + …", .nothingToMatch(offset: 4)),
    ("a + =", .nothingToMatch(offset: 4)),
    ("a + #>x", .unspacedSeparator(">", offset: 5)),
    ("a#>1", .unspacedSeparator(">", offset: 2)),
    ("短+强", .unspacedSeparator("+", offset: 1)),
    ("+ b", .unspacedSeparator("+", offset: 0)),
    ("a >>b", .unspacedSeparator(">>", offset: 2)),
    ("x>0 | 正", .unspacedSeparator(">", offset: 1)),
    ("a + {session", .unclosedTerm(offset: 4)),
    ("a} + b", .strayBrace(offset: 1)),
    ("long {session}", .termNotAlone(name: "session", offset: 5)),
    ("{session} long", .termNotAlone(name: "session", offset: 0)),
    ("{session}{time-gap}", .termNotAlone(name: "time-gap", offset: 9)),
    ("a + {sesion}", .unknownTerm(name: "sesion", nearest: "session", offset: 4)),
    ("a + {gradient}", .unknownTerm(name: "gradient", nearest: nil, offset: 4)),
    ("w1*ctr", .strayAsterisk(offset: 2)),
    ("相似*", .strayAsterisk(offset: 2)),
    ("* b", .strayAsterisk(offset: 0)),
    (#"a\b"#, .unknownEscape("b", offset: 1)),
    (#"a\"#, .unknownEscape(nil, offset: 1)),
  ])
  func mistakesAreFoundWhereTheyAre(line: String, error: RuleError) {
    #expect(throws: error) { try EvidenceRule.parse(line, glossary: glossary) }
    #expect(!error.sentence.zh.isEmpty && !error.sentence.en.isEmpty)
  }

  @Test(arguments: [
    ("two tower*", nil as RuleError?),
    ("a | b", .notOneWording(offset: 2)),
    ("a + b", .notOneWording(offset: 2)),
    ("{session}", .notOneWording(offset: 0)),
    ("向量*", .strayAsterisk(offset: 2)),
  ])
  func glossaryWordings(line: String, error: RuleError?) throws {
    if let error {
      #expect(throws: error) { try Glossary.parseWording(line) }
    } else {
      #expect(try Glossary.parseWording(line) == line)
    }
  }

  @Test func aRuleOfRivalsSaysNothing() throws {
    let rule = try EvidenceRule.parse("@a - b|c - d", glossary: .empty)
    #expect(rule.slots.map(\.role) == [.subject, .absent, .absent])
    #expect(!rule.occurs(in: "a"))
    #expect(!rule.isLoose(earnsAlone: true))
  }
}
