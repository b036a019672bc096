import Foundation
import Testing

/// `viva content overrides` as a script meets it; what it lists is told by the stories.
@Suite struct OverridesCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func withoutAJournalItSaysSoAndMakesNone() throws {
    let outcome = try program.run(["content", "overrides"])
    #expect(outcome.status == 0)
    #expect(outcome.output == "No verdict was overruled.\n")
    #expect(outcome.complaints.isEmpty)
    let chinese = try program.run(["content", "overrides", "--lang", "zh"])
    #expect(chinese.output == "没有改判过的判定。\n")
    let json = try program.run(["content", "overrides", "--json"])
    #expect(json.output == "{\"points\":[]}\n")
    let journal = program.home.appending(component: "journal.sqlite").path
    #expect(!FileManager.default.fileExists(atPath: journal))
  }

  @Test func whatIsNoJournalIsRefusedInOneSentence() throws {
    let journal = program.home.appending(component: "journal.sqlite")
    try Data("a letter to my aunt, which is long enough to be a file".utf8).write(to: journal)
    let outcome = try program.run(["content", "overrides"])
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains("is not a journal and was left as it is"))
    #expect(outcome.complaints.split(separator: "\n").count == 1)
  }
}
