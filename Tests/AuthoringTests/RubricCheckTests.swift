import Demos
import Foundation
import Grading
import Questions
import Testing
import Wording

@testable import Authoring

/// Mistakes put into a small record, which only the grader or the demos can tell.
@Suite struct RubricCheckTests {
  private let pack: ScratchPack

  init() throws {
    pack = try ScratchPack()
    try pack.write(
      """
      terms:
        cf-side: [itemcf, 协同过滤]
        close-in-time: [短时间, minutes apart]

      """,
      to: "glossary.yaml"
    )
    try pack.change(pack.question) {
      $0.replacing(
        "    evidence:\n",
        with: """
              demos:
                - {demo: itemcf-weighting, step: time-gap}
              evidence:
                - '{cf-side} + {close-in-time} + 这些词没人说'

          """,
        maxReplacements: 1
      )
    }
  }

  private func findings() -> [String] { report().findings }

  private func report() -> (findings: [String], remarks: [String]) {
    let report = ContentCheck().report(onPacks: [pack.folder])
    return (described(report.findings), described(report.remarks))
  }

  private func described(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      let name = finding.place.file.split(separator: "/").last ?? ""
      return "\(name):\(finding.place.line): \(finding.sentence.en)"
    }
  }

  private func findings(after change: (String) -> String) throws -> [String] {
    try pack.change(pack.question, change)
    return findings()
  }

  /// The text with everything between two lines replaced.
  private func replacing(
    between first: String,
    and last: String,
    in text: String,
    with middle: String
  ) -> String {
    guard let start = text.range(of: "\n\(first)\n"), let end = text.range(of: "\n\(last)\n") else {
      return text
    }
    return text[..<start.upperBound] + middle + text[end.lowerBound...]
  }

  @Test func theRecordAsItIsPasses() {
    #expect(findings() == [])
  }

  @Test func aModelAnswerThatSkipsAPoint() throws {
    let found = try findings {
      replacing(
        between: "modelAnswer:",
        and: "followUps:",
        in: $0,
        with: "  zh: 随机切会泄漏未来的信息。\n  en: A random split leaks the future."
      )
    }
    #expect(found.count == 2)
    #expect(
      found.first?.contains("the Chinese model answer does not score full marks") == true,
      "\(found)"
    )
    #expect(found.last?.contains("like-production") == true)
  }

  @Test func aModelAnswerThatIsNoAnswer() throws {
    let found = try findings {
      replacing(
        between: "modelAnswer:",
        and: "followUps:",
        in: $0,
        with: "  zh: 不知道。\n  en: I don't know."
      )
    }
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.hasSuffix("is given no credit at all (dont-know)") }, "\(found)")
  }

  @Test func aModelAnswerThatIsTooLong() throws {
    let long = String(repeating: "time ", count: 6_000)
    let found = try findings {
      replacing(
        between: "modelAnswer:",
        and: "followUps:",
        in: $0,
        with: "  zh: 要按时间切。\n  en: \(long)x"
      )
    }
    #expect(found.last?.hasSuffix("has 30001 characters; at most 20000 are read") == true)
  }

  @Test func aWeakSampleThatIsNotWeak() throws {
    let library = QuestionLibrary(packFolders: [pack.folder], cacheFolder: nil)
    let answer = try library.question("small-first").modelAnswer.en
    let line = answer.replacing("\n", with: " ").replacing("\"", with: "")
    let found = try findings {
      replacing(
        between: "weakSample:",
        and: "points:",
        in: $0,
        with: "  answer: {zh: 新的好。, en: \"\(line)\"}\n  critique: {zh: 不全。, en: Thin.}"
      )
    }
    #expect(found.count == 1, "\(found)")
    let sentence = "the English weak sample scores 100%, but should score below 60%"
    #expect(found.first?.contains(sentence) == true, "\(found)")
  }

  /// The lint compares words; the grader also finds them misspelt, bent, and by their terms.
  @Test(arguments: [
    ("{cf-side} + {close-in-time}", "Chinese", "短时间内点击的两样东西，ItemCF 为什么给高权重？"),
    ("{cf-side} + {close-in-time}", "English", "Why does itemcf weigh clicks minutes apart?"),
    ("interval + weighted", "English", "Why is a short intervel weighted more?"),
    ("强关联 + 权重", "Chinese", "强的关联为什么权重高？"),
  ])
  func aQuestionThatAnswersItself(rule: String, language: String, asks: String) throws {
    let found = try findings { text in
      let other = language == "Chinese" ? "en: Why?" : "zh: 为什么？"
      let own = language == "Chinese" ? "zh: \(asks)" : "en: \(asks)"
      let start = text.firstRange(of: "    evidence:\n")
      let ruled = start.map {
        text.replacingCharacters(in: $0, with: "    evidence:\n      - \"\(rule)\"\n")
      }
      return replacing(
        between: "asks:",
        and: "weakSample:",
        in: ruled ?? text,
        with: "  \(own)\n  \(other)"
      )
    }
    let sentence = "the \(language) question's own words cover no-leak; let the rules ask"
    #expect(found.filter { $0.contains(sentence) }.count == 1, "\(found)")
  }

  @Test func evidenceOfTwoPoints() throws {
    let found = try findings { text in
      text.replacing(
        "    evidence:\n",
        with: "    evidence:\n      - 同一道题 + 两个要点\n",
        maxReplacements: 2
      )
    }
    #expect(found.count == 1)
    #expect(found[0].contains("covers the point \"no-leak\" too, by its rule on line"))
  }

  @Test func aDemoThatIsNotThere() throws {
    let found = try findings {
      $0.replacing("demo: itemcf-weighting", with: "demo: itemcf-weightng", maxReplacements: 1)
    }
    #expect(found.count == 1)
    let sentence = "there is no demo \"itemcf-weightng\"; did you mean \"itemcf-weighting\"?"
    #expect(found.first?.hasSuffix(sentence) == true, "\(found)")
  }

  @Test func aStepThatIsNotThere() throws {
    let found = try findings {
      $0.replacing("step: time-gap", with: "step: time-gaps", maxReplacements: 1)
    }
    #expect(found.count == 1)
    let sentence =
      "the demo \"itemcf-weighting\" has no step \"time-gaps\"; did you mean \"time-gap\"?"
    #expect(found.first?.hasSuffix(sentence) == true, "\(found)")
  }

  @Test(arguments: [
    ("nonsense: 1", "has no dial \"nonsense\""), ("time-form: cubic", "does not take \"cubic\""),
  ])
  func aSettingThatTheDemoRefuses(setting: String, sentence: String) throws {
    let found = try findings { text in
      let link = #/step: time-gap(, settings: \{[^}]*\})?/#
      return text.replacing(
        link,
        with: "step: time-gap, settings: {\(setting)}",
        maxReplacements: 1
      )
    }
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.contains(sentence) == true, "\(found)")
  }

  @Test func aTermThatNoRuleUsesIsARemark() throws {
    try pack.change("glossary.yaml") {
      $0.replacing("terms:\n", with: "terms:\n  idle-term: [idle, 闲]\n")
    }
    let line =
      try String(
        contentsOf: pack.folder.appending(path: "glossary.yaml"),
        encoding: .utf8
      )
      .split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.contains("idle-term") }.count + 1
    let whole = report()
    #expect(whole.findings == [])
    let remark =
      "uses the term \"idle-term\"; write {idle-term} in a rule, or remove the term"
    #expect(whole.remarks == ["glossary.yaml:\(line): no rule \(remark)"])
    // A rule that cannot be read may be the one that uses it.
    try pack.change(pack.question) { $0.replacing(" + ", with: " +") }
    let unread = report()
    #expect(!unread.findings.contains { $0.contains("idle-term") })
    #expect(unread.remarks.count == 1)
    #expect(unread.remarks.first?.contains("no rule that can be read uses") == true)
  }

  @Test func aCopiedGlossaryIsOneRemarkAndHidesNoFault() throws {
    try pack.copyGlossary()
    let copied = report()
    #expect(copied.findings == [])
    let remark = try #require(copied.remarks.first)
    #expect(copied.remarks.count == 1)
    #expect(remark.firstMatch(of: #/glossary.yaml:0: no rule uses \d{3} terms: /#) != nil)
    #expect(remark.hasSuffix(", …") && remark.count < 300)
    try pack.change(pack.question) {
      $0.replacing("revision: ", with: "revision: x")
    }
    let broken = report()
    #expect(broken.findings.count == 1)
    #expect(broken.remarks.count == 1)
  }

  @Test func twoPacksThatClaimTheSameQuestions() throws {
    let other = try ScratchPack()
    let report = ContentCheck().report(onPacks: [pack.folder, other.folder])
    #expect(report.questions == 2)
    #expect(report.findings.count == 1)
    #expect(report.findings.allSatisfy { $0.sentence.en.contains("is taken already, at ") })
  }

  @Test func everySentenceIsSaidInBothLanguages() {
    let problems: [RubricProblem] = [
      .modelAnswerIncomplete(.zh, missing: ["a"]), .modelAnswerGated(.en, .keywordList),
      .modelAnswerTooLong(.en, scalars: 2, limit: 1),
      .weakSampleStrong(.zh, score: 0.75, limit: 0.6), .asksScore(.en, points: ["a"]),
      .unusedTerms(["a"], allRead: true), .unusedTerms(["a", "b"], allRead: false),
      .unknownDemo("a", nearest: nil),
      .unknownStep("a", demo: "b", nearest: "c"),
      .badSetting(demo: "a", .unknownDial(name: "b", known: ["c"])),
      .badSetting(demo: "a", .badValue(dial: "b", value: "c", expected: "d")),
    ]
    for problem in problems {
      let isHan = { (scalar: Unicode.Scalar) in scalar.properties.isIdeographic }
      #expect(problem.sentence.zh.unicodeScalars.contains(where: isHan))
      #expect(!problem.sentence.en.unicodeScalars.contains(where: isHan))
    }
    #expect(Set(problems.map(\.sentence)).count == problems.count)
  }
}
