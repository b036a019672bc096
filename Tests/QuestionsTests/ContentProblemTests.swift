import Foundation
import Testing
import Wording

@testable import Questions

/// One mistake put into the sample record, and where it must be found.
struct Mistake: Sendable, CustomTestStringConvertible {
  var find: String
  var replacement: String
  var place: String
  var kind: ContentProblem.Kind

  init(_ find: String, _ replacement: String, at place: String, _ kind: ContentProblem.Kind) {
    self.find = find
    self.replacement = replacement
    self.place = place
    self.kind = kind
  }

  var testDescription: String { "\(replacement.prefix(40)) → \(place)" }
}

@Suite struct ContentProblemTests {
  private static let keys = RecordKeys.Question.allCases.map(\.rawValue)
  private static let topics = ["basics"]

  static let form: [Mistake] = [
    Mistake(
      "level: 1",
      "level: [1",
      at: "5:6",
      .notYAML(detail: "did not find expected ',' or ']'")
    ),
    Mistake(
      "en: Why does",
      "en: Why: does",
      at: "8:10",
      .notYAML(detail: "mapping values are not allowed in this context")
    ),
    Mistake("level: 1", "level: &x 1", at: "4:8", .anchor),
    Mistake("level: 1", "level: *x", at: "4:8", .anchor),
    Mistake("topic: basics", "revision: 3", at: "3:1", .duplicateKey("revision")),
    Mistake("level: 1", "level:\t1", at: "4:7", .tab),
    Mistake("level: 1", "level: 1 ", at: "4:9", .trailingSpace),
    Mistake("The gap", "The \u{1F600} gap", at: "5:25", .forbiddenCharacter(0x1F600, .emoji)),
    Mistake("The gap", "The\u{FE0F} gap", at: "5:24", .forbiddenCharacter(0xFE0F, .emoji)),
    Mistake("The gap", "The\u{200D} gap", at: "5:24", .forbiddenCharacter(0x200D, .emoji)),
    Mistake("The gap", "The\u{1B} gap", at: "5:24", .forbiddenCharacter(0x1B, .invisible)),
    Mistake("The gap", "The\u{202E} gap", at: "5:24", .forbiddenCharacter(0x202E, .invisible)),
    Mistake("The gap", "The\u{E000} gap", at: "5:24", .forbiddenCharacter(0xE000, .unassigned)),
    Mistake("The gap", "The\rgap", at: "5:25", .forbiddenCharacter(0x0D, .invisible)),
    Mistake("The gap", "\"The\\e gap\"", at: "5:21", .forbiddenCharacter(0x1B, .invisible)),
  ]

  static let values: [Mistake] = [
    Mistake(
      "modelAnswer:",
      "modelAnswers:",
      at: "37:1",
      .unknownKey("modelAnswers", nearest: "modelAnswer", known: keys)
    ),
    Mistake("topic:", "zzz:", at: "3:1", .unknownKey("zzz", nearest: nil, known: keys)),
    Mistake("    weight: 1\n", "", at: "29:5", .missingKey("weight")),
    Mistake("level: 1\n", "", at: "1:1", .missingKey("level")),
    Mistake("level: 1", "level: one", at: "4:8", .wrongType(key: "level", expected: .number)),
    Mistake("level: 1", "level: \"1\"", at: "4:8", .wrongType(key: "level", expected: .number)),
    Mistake("level: 1", "level: 4", at: "4:8", .outOfRange(key: "level", expected: 1...3)),
    Mistake("weight: 3", "weight: 0", at: "14:13", .outOfRange(key: "weight", expected: 1...3)),
    Mistake(
      "revision: 2",
      "revision: 0",
      at: "2:11",
      .outOfRange(key: "revision", expected: 1...1_000_000)
    ),
    Mistake(
      "{zh: 间隔, en: The gap}",
      "The gap",
      at: "5:8",
      .wrongType(key: "title", expected: .bilingual)
    ),
    Mistake("en: The gap", "en: [a]", at: "5:21", .wrongType(key: "en", expected: .text)),
    Mistake(
      "{form: exponential}",
      "exponential",
      at: "28:43",
      .wrongType(key: "settings", expected: .mapping)
    ),
    Mistake(
      "[\"session* + click*\"]",
      "session*",
      at: "22:14",
      .wrongType(key: "partial", expected: .list)
    ),
    Mistake("en: The gap", "en: \"  \"", at: "5:21", .empty(key: "en")),
    Mistake("en: The gap", "en: ", at: "5:21", .empty(key: "en")),
    Mistake("[\"long + noise|chance\", 长间隔 + 噪声]", "[]", at: "35:15", .empty(key: "evidence")),
    Mistake(
      "{zh: 间隔, en: The gap}",
      "{zh: 间隔}",
      at: "5:8",
      .missingLanguage(key: "title", missing: .en)
    ),
    Mistake(
      "{zh: 想想一年。, en: Think of a year.}",
      "{en: Think of a year.}",
      at: "33:11",
      .missingLanguage(key: "hint", missing: .zh)
    ),
    Mistake("id: noise", "id: Noise_1", at: "29:9", .notKebabCase(key: "id", value: "Noise_1")),
    Mistake(
      "id: noise",
      "id: same-session",
      at: "29:9",
      .duplicateID(
        "same-session",
        first: SourcePlace(file: "short-gap.yaml", line: 13, column: 9)
      )
    ),
    Mistake("topic: basics", "topic: depths", at: "3:8", .unknownTopic("depths", known: topics)),
    Mistake(
      "{session} + relat",
      "{sesion} + relat",
      at: "20:10",
      .badRule(.unknownTerm(name: "sesion", nearest: "session", offset: 0))
    ),
    Mistake(
      "'same intent|意图相同 > relat*'",
      "'it''s same | 意图 + '",
      at: "21:28",
      .badRule(.emptyAlternative(offset: 17))
    ),
    Mistake(
      "\"{session} + relat*|有关\"",
      "\"\\\"a\\\" \\u4e00 + b+c\"",
      at: "20:26",
      .badRule(.unspacedSeparator("+", offset: 9))
    ),
    Mistake(
      "长间隔 + 噪声",
      "长间隔* + 噪声",
      at: "35:42",
      .badRule(.strayAsterisk(offset: 3))
    ),
  ]

  static let lint: [Mistake] = [
    Mistake("id: short-gap", "id: shorter-gap", at: "1:5", .fileName(id: "shorter-gap")),
    Mistake(
      "The gap",
      "The gap between two clicks and its weight",
      at: "5:21",
      .titleTooWide(.en, columns: 41, limit: 36)
    ),
    Mistake(
      "zh: 间隔",
      "zh: 两次点击的时间间隔与它的权重究竟是何关系",
      at: "5:13",
      .titleTooWide(.zh, columns: 40, limit: 36)
    ),
    Mistake("{session} + relat*|有关", "relat*|有关", at: "20:9", .looseRule),
    Mistake("{session} + relat*|有关", "{session}", at: "20:9", .looseRule),
    Mistake("{session} + relat*|有关", "short + interval*", at: "20:9", .ruleMatchesAsks),
    Mistake("{session} + relat*|有关", "权重 + 间隔", at: "20:9", .ruleMatchesAsks),
    // Parts earn credit as evidence does.
    Mistake(
      "evidence: [\"long + noise|chance\", 长间隔 + 噪声]",
      "parts: {needed: 2, of: [[\"long + noise\"], [噪声]]}",
      at: "35:48",
      .looseRule
    ),
    Mistake(
      "evidence: [\"long + noise|chance\", 长间隔 + 噪声]",
      "parts: {needed: 2, of: [[\"long + noise\"], [权重 + 间隔]]}",
      at: "35:48",
      .ruleMatchesAsks
    ),
    Mistake(
      "zh: 还有呢？",
      "zh: And what else 呢",
      at: "45:10",
      .foreignText(key: "followUps", expected: .zh)
    ),
    Mistake(
      "en: What else?",
      "en: 还有 what else",
      at: "45:20",
      .foreignText(key: "followUps", expected: .en)
    ),
    Mistake("doi:10.1000/1", "10.1000/1", at: "47:41", .badReference("10.1000/1")),
  ]

  @Test(arguments: form + values + lint)
  func isFoundWhereItIs(mistake: Mistake) throws {
    let good = try Sample.text("questions/short-gap.yaml")
    #expect(good.contains(mistake.find), "the sample no longer holds the text to change")
    let text = good.replacing(mistake.find, with: mistake.replacement, maxReplacements: 1)
    let (record, problems) = Sample.read(text)
    let found = problems.map { "\($0.place) \($0.kind)" }
    #expect(found.contains("short-gap.yaml:\(mistake.place) \(mistake.kind)"), "\(found)")
    #expect((record == nil) == problems.contains(where: \.isFatal))
  }

  @Test(arguments: form + values + lint)
  func isSaidInBothLanguages(mistake: Mistake) {
    let sentence = mistake.kind.sentence
    #expect(sentence.zh.unicodeScalars.contains { $0.isHan })
    #expect(!sentence.en.unicodeScalars.contains { $0.isHan })
    #expect(sentence.en.count > 10)
  }

  @Test func whatIsNeverClosedIsFoundWhereItWasOpened() throws {
    let text = try Sample.text("questions/short-gap.yaml")
    let quote = text.prefix { $0 != "T" } + "\"The gap}\nasks: x\n"
    let bracket = text.replacing("reference: \"doi:10.1000/1\"}", with: "reference: doi\n")
    #expect(Sample.read(String(quote)).problems.map(\.place.description) == ["short-gap.yaml:5:21"])
    #expect(Sample.read(bracket).problems.map(\.place.description) == ["short-gap.yaml:47:5"])
  }

  @Test(arguments: [
    ("为什么间隔短的权重高？", "为什么同一会话的权重高？", "{session} + 权重"),
    ("Why does a short interval weigh more?", "Do sessions weigh more?", "weigh + {session}"),
    ("Why does a short interval weigh more?", "Is a Time-Gap a weight?", "{time-gap} + weight"),
  ])
  func aQuestionThatNamesTheTermsOfARule(asks: String, changed: String, rule: String) throws {
    let text = try Sample.text("questions/short-gap.yaml").replacing(asks, with: changed)
      .replacing("{session} + relat*|有关", with: rule)
    let problems = Sample.read(text).problems
    #expect(problems.map { "\($0.place) \($0.kind)" } == ["short-gap.yaml:20:9 ruleMatchesAsks"])
  }

  @Test func severalMistakesAreAllFound() throws {
    let text = try Sample.text("questions/short-gap.yaml")
      .replacing("level: 1", with: "level: 9").replacing("weight: 1", with: "weight: 9")
      .replacing("followUps:", with: "followups:")
    let places = Sample.read(text).problems.map(\.place.line)
    #expect(places == [44, 1, 4, 30])
  }

  @Test(arguments: [
    ("topics:\n  - basics\n", "4:5", "each entry of \"topics\"", "{id: recall, title:"),
    ("topics: {basics: Basics}\n", "3:9", "\"topics\" should be a list", "\"- {id: recall, title:"),
  ])
  func aWrongShapeIsAnsweredWithTheRightOne(
    topics: String,
    place: String,
    start: String,
    example: String
  ) throws {
    let packs = try TemporaryPacks()
    let folder = try packs.addPack()
    try packs.write("id: sample\ntitle: {zh: 示例, en: Sample}\n\(topics)", to: "sample/pack.yaml")
    let problems = PackReading(folder: folder).problems
    let sentence = try #require(problems.first?.kind.sentence)
    #expect(problems.map { "\($0.place)" } == ["\(folder.path)/pack.yaml:\(place)"])
    #expect(sentence.en.hasPrefix(start) && sentence.en.contains(", such as \(example)"))
    #expect(sentence.zh.contains("“topics”") && sentence.zh.contains("，例如 \(example)"))
  }

  @Test func mistakesOfThePackDoNotHideThoseOfItsQuestions() throws {
    let packs = try TemporaryPacks()
    let folder = try packs.addPack()
    try packs.writeQuestion("short-gap") { $0.replacing("level: 1", with: "level: 9") }
    try packs.write("id: sample\ntopics: []\n", to: "sample/pack.yaml")
    let reading = PackReading(folder: folder)
    #expect(reading.pack == nil)
    #expect(
      reading.problems.map { "\($0.place)".dropFirst(folder.path.count) } == [
        "/pack.yaml:1:1", "/pack.yaml:2:9", "/questions/short-gap.yaml:4:8",
      ]
    )
  }

  @Test func aTopicIsLookedUpEvenWhereTheRestOfThePackCannotBeRead() throws {
    let packs = try TemporaryPacks()
    let folder = try packs.addPack()
    try packs.writeQuestion("short-gap") { $0.replacing("topic: basics", with: "topic: bases") }
    try packs.write(
      try Sample.text("pack.yaml").replacing("title: {zh: 示例, en: Sample}\n", with: ""),
      to: "sample/pack.yaml"
    )
    let kinds = PackReading(folder: folder).problems.map(\.kind)
    #expect(kinds == [.missingKey("title"), .unknownTopic("bases", known: ["basics", "depth"])])
  }

  @Test func aBrokenGlossaryMakesNoRuleWrong() throws {
    let packs = try TemporaryPacks()
    let folder = try packs.addPack()
    try packs.write("terms: {session: [", to: "sample/glossary.yaml")
    let problems = PackReading(folder: folder).problems
    #expect(problems.count == 1)
    #expect(problems.first?.place.file.hasSuffix("glossary.yaml") == true)
  }
}
