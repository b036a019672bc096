import Foundation
import Testing

extension InTerminal {
  /// `viva data delete` asks where there is somebody to ask.
  @Suite struct DeletingStories {
    private func home() throws -> TemporaryFolder {
      let home = try TemporaryFolder()
      var log = SampleLog(device: 1)
      for index in 0..<6 { log.answer("q", day: index, isCovered: true) }
      try home.write(log.text, to: "log.jsonl")
      let program = try Program(home: home)
      #expect(try program.run(["import", "log.jsonl"]).status == 0)
      #expect(try program.run(["backup"]).status == 0)
      return home
    }

    @Test(arguments: ["n", "", "deleted"])
    func anyOtherWordDeletesNothing(word: String) throws {
      let home = try home()
      let viva = try VivaInTerminal(["data", "delete", "--lang", "en"], rows: 40, home: home)
      try viva.expect("This deletes for good:", "journal.sqlite", "Type delete to go on:")
      try viva.type(word)
      try viva.press("Enter")
      try viva.expectLeft(with: 1)
      try viva.expect("Not confirmed: nothing was deleted.")
      #expect(home.holds("backups"))
      #expect(try JournalFile(in: home).count(of: "answer") == 6)
    }

    @Test(arguments: [("en", "Type delete to go on:", "Deleted."), ("zh", "输入 delete 确认：", "已删除。")])
    func theWordDeletes(language: String, question: String, answer: String) throws {
      let home = try home()
      let viva = try VivaInTerminal(["data", "delete", "--lang", language], rows: 40, home: home)
      try viva.expect("journal.sqlite", question)
      #expect(home.holds("journal.sqlite") && home.holds("backups"), "it did not wait")
      try viva.type("delete")
      try viva.press("Enter")
      try viva.expectLeft()
      try viva.expect(answer)
      #expect(!home.holds("journal.sqlite") && !home.holds("backups"))
      #expect(home.holds("log.jsonl"))
    }
  }
}
