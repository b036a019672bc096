import Testing
import Wording

@testable import Questions

/// Parts of a compound point, with and without a few words that name them.
@Suite struct NamedPartsTests {
  private static let rules = "evidence: [\"long + noise|chance\", 长间隔 + 噪声]"

  /// The sample record whose second point is told by parts.
  private func read(_ parts: String) throws -> (record: QuestionRecord?, problems: [String]) {
    let text = try Sample.text("questions/short-gap.yaml")
      .replacing("    sharesEvidenceWith: [same-session]\n", with: "")
      .replacing(Self.rules, with: "parts: {needed: 1, of: [\(parts)]}")
    let (record, problems) = Sample.read(text)
    return (record, problems.map { "\($0.place.line):\($0.place.column) \($0.kind)" })
  }

  private func parts(_ text: String) throws -> KeyPoint.Parts {
    let (record, problems) = try read(text)
    #expect(problems == [])
    return try #require(record?.question.points.last?.parts)
  }

  private static let drift = "{gist: {zh: 兴趣会变, en: interests drift}, says: [drift*, 兴趣漂移]}"
  private static let chance = "{gist: {zh: 碰巧, en: chance}, says: [by chance + long]}"

  @Test func namedPartsAreRead() throws {
    let parts = try parts("\(Self.drift), \(Self.chance)")
    #expect(parts.gists.map(\.en) == ["interests drift", "chance"])
    #expect(parts.gists.map(\.zh) == ["兴趣会变", "碰巧"])
    #expect(parts.rules.map { $0.map(\.text) } == [["drift*", "兴趣漂移"], ["by chance + long"]])
  }

  @Test func aPartMayBeSaidThroughOtherPointsThatAreKnown() throws {
    let part = "{gist: {zh: 碰巧, en: chance}, says: [by chance + long], from: [same-session]}"
    let parts = try parts("\(Self.drift), \(part)")
    #expect(parts.from == [[], ["same-session"]])
    #expect(try self.parts("\(Self.drift), \(Self.chance)").from == [])
    let unknown = try read(part.replacing("same-session", with: "noise")).problems
    let kind = ContentProblem.Kind.unknownPoint("noise", known: ["same-session"])
    #expect(unknown.count == 1)
    #expect(unknown.first?.hasSuffix("\(kind)") == true, "\(unknown)")
    #expect(unknown.first?.hasPrefix("35:") == true, "\(unknown)")
  }

  @Test func partsWithoutNamesAreReadAsBefore() throws {
    let parts = try parts("[drift*, 兴趣漂移], [by chance + long]")
    #expect(parts.gists.isEmpty)
    #expect(parts.rules.map { $0.map(\.text) } == [["drift*", "兴趣漂移"], ["by chance + long"]])
  }

  @Test func aNameForSomePartsOnlyIsAMistake() throws {
    let (record, problems) = try read("\(Self.drift), [by chance + long]")
    #expect(record == nil)
    #expect(problems == ["35:92 \(ContentProblem.Kind.missingKey("gist"))"])
  }

  @Test func aNameInOneLanguageOrWithoutRulesIsAMistake() throws {
    let half = try read("{gist: {zh: 兴趣会变}, says: [drift*]}").problems
    let language = ContentProblem.Kind.missingLanguage(key: "gist", missing: .en)
    #expect(half == ["35:36 \(language)"])
    let bare = try read("{gist: {zh: 兴趣会变, en: drift}}").problems
    #expect(bare == ["35:29 \(ContentProblem.Kind.missingKey("says"))"])
  }

  @Test func aNameThatIsTooLongOrOfTheOtherLanguageIsReported() throws {
    let long = String(repeating: "long ", count: 13)
    let wide = try read("{gist: {zh: 兴趣会变, en: \(long)end}, says: [drift*]}")
    #expect(wide.record != nil)
    #expect(
      wide.problems == ["35:51 \(ContentProblem.Kind.gistTooWide(.en, columns: 68, limit: 60))"]
    )
    let foreign = try read("{gist: {zh: interests drift, en: drift}, says: [drift*]}")
    let kind = ContentProblem.Kind.foreignText(key: "gist", expected: .zh)
    #expect(foreign.problems == ["35:41 \(kind)"])
  }

  @Test func aNamedPartThatIsEnoughIsEvidenceInItsPlace() throws {
    let (_, problems) = try read(
      "{gist: {zh: 意图, en: intent}, says: [\"same intent > relate\", 意图 + 一致]}"
    )
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("35:65 evidenceOfTwoPoints") == true, "\(problems)")
  }

  @Test func theCacheKeepsNames() throws {
    let implied = "{gist: {zh: 碰巧, en: chance}, says: [by chance + long], from: [same-session]}"
    for text in ["\(Self.drift), \(Self.chance)", "[drift*], [by chance]", implied] {
      let parts = try parts(text)
      var writer = ByteWriter()
      parts.write(to: &writer)
      var reader = ByteReader(writer.bytes)
      #expect(try KeyPoint.Parts(from: &reader) == parts)
    }
  }
}
