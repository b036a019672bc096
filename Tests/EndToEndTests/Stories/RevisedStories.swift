import Foundation
import Testing

extension InTerminal {
  /// A question whose meaning is changed after it was answered.
  @Suite struct RevisedStories {
    /// A home where the own question was answered at revision 1 and is at revision 2 now.
    ///
    /// - Parameter quizzed: Whether a quiz item about it was answered before.
    private func revisedHome(quizzed: Bool = false) throws -> TemporaryFolder {
      let home = try TemporaryFolder()
      try home.addOwnPack()
      if quizzed {
        let quiz = try VivaInTerminal(["quiz", "dropout", "--lang", "en"], home: home)
        try quiz.expect("Quiz 1/")
        try QuizTaker(quiz).answer()
        try quiz.expect("back in")
        try quiz.press("C-c")
        try quiz.expectLeft()
      }
      let viva = try VivaInTerminal.answering("dropout", home: home)
      try viva.type("Random units are switched off.")
      try viva.submit(sureness: 3)
      try viva.press("C-c")
      try viva.expectLeft()
      let question = VivaInTerminal.ownQuestion.replacing("revision: 1", with: "revision: 2")
      try home.addOwnPack(question: question)
      return home
    }

    @Test func theMemoryIsKeptAndNobodyAsksAgain() throws {
      let home = try revisedHome()
      let viva = try VivaInTerminal(["drill", "dropout", "--lang", "en"], home: home)
      try viva.expect("revision 1, now 2", "› 1  Yes, keep the memory", "Esc later")
      let journal = try JournalFile(in: home)
      #expect(try journal.count(of: "revise") == 0)
      try viva.press("Enter")
      try viva.expect("What does dropout do in training?", "Ctrl-D")
      #expect(try journal.count(of: "revise") == 1)
      try viva.press("Escape")
      try viva.expect("Next", "ready")
      try viva.press("End")
      try viva.expect("What dropout does", "1/1")
      try viva.press("q")
      try viva.expectLeft()
      let again = try VivaInTerminal(["drill", "dropout", "--lang", "en"], home: home)
      try again.expect("Ctrl-D")
      #expect(try Program(home: home).run(["doctor"]).status == 0)
    }

    @Test func quizItemsOfAMemoryThatBeganAnewAreStillExported() throws {
      let home = try revisedHome(quizzed: true)
      let program = try Program(home: home)
      let before = try program.run(["export", "csv", "--quiz"]).output
      #expect(before.split(separator: "\r\n").count == 2)
      let viva = try VivaInTerminal(["drill", "dropout", "--lang", "en"], home: home)
      try viva.expect("revision 1, now 2")
      try viva.press("2")
      try viva.expect("What does dropout do in training?", "Ctrl-D")
      try viva.press("C-c")
      try viva.expectLeft()
      #expect(try JournalFile(in: home).count(of: "revise") == 1)
      #expect(try program.run(["export", "csv", "--quiz"]).output == before)
    }

    @Test func itBeginsAnewInChinese() throws {
      let home = try revisedHome()
      let viva = try VivaInTerminal(["drill", "dropout", "--lang", "zh"], home: home)
      try viva.expect("从第 1 版到第 2 版", "› 1  算数，接着用", "以后再说")
      // Left for later, it is asked the next time.
      try viva.press("Escape")
      try viva.expect("接下来")
      try viva.press("End")
      try viva.expect("dropout 做了什么", "1/1")
      try viva.press("q")
      try viva.expectLeft()
      let again = try VivaInTerminal(["drill", "dropout", "--lang", "zh"], home: home)
      try again.expect("以前的记忆还算数吗？")
      try again.press("2")
      try again.expect("训练时 dropout 做了什么？")
      try again.press("Escape")
      try again.expect("接下来")
      try again.press("End")
      try again.expect("dropout 做了什么")
      let row = try again.row(with: "dropout 做了什么")
      #expect(!row.contains("1/1") && row.contains("新"), "\(row)")
      try again.press("q")
      try again.expectLeft()
      let program = try Program(home: home)
      #expect(try program.run(["doctor"]).status == 0)
      #expect(try program.run(["doctor", "--rebuild"]).status == 0)
      // Its history stays, and travels with the choice.
      let csv = try program.run(["export", "csv"])
      #expect(csv.output.contains("dropout"))
      let other = try TemporaryFolder()
      try other.write(try program.run(["export", "json"]).output, to: "all.jsonl")
      let elsewhere = try Program(home: other)
      #expect(try elsewhere.run(["import", other.path("all.jsonl")]).status == 0)
      #expect(try JournalFile(in: other).count(of: "revise") == 1)
      #expect(try elsewhere.run(["doctor"]).status == 0)
    }
  }
}
