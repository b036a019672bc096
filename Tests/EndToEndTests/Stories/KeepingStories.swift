import Foundation
import Testing

extension InTerminal {
  /// What was written and answered is kept, however the program ends.
  @Suite struct KeepingStories {
    @Test func anAnsweredQuestionIsOnHomeAfterAQuit() throws {
      let viva = try VivaInTerminal.atHome()
      try viva.press("3", "Enter")
      try viva.expect("a shorter gap")
      try viva.type("Clicks in one session share one intent.")
      try viva.press("C-d")
      try viva.expect("How sure are you?")
      try viva.press("2")
      try viva.expect("of 5 points")
      let covered = try #require(try viva.screen().firstMatch(of: /(\d) of 5 points/)).1
      try viva.press("Escape")
      try viva.expect("Next", "ready")
      try viva.press("q")
      try viva.expectLeft()
      try viva.expectRestoredTerminal()

      let again = try VivaInTerminal(home: viva.home)
      try again.expect("Next", "ready")
      let row = try again.row(with: "ItemCF: time weight")
      #expect(row.contains("\(covered)/5"), "\(row)")
      #expect(!row.contains("new"), "\(row)")
      #expect(row.contains("%"), "\(row)")
    }

    @Test func aDraftOutlivesKillMinusNine() throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("half a thought 半句话")
      try viva.expect("saved")
      try viva.kill(SIGKILL)
      try viva.expectLeft(with: 128 + SIGKILL)
      let again = try VivaInTerminal.answering(home: viva.home)
      try again.expect("half a thought 半句话", "18 characters")
    }

    @Test func aDraftOfAReplyOutlivesKillMinusNine() throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("Clicks in one session share one intent.")
      try viva.press("C-d")
      try viva.expect("How sure are you?")
      try viva.press("2")
      try viva.expect("of 5 points")
      try viva.press("p")
      try viva.expect("Esc skip")
      try viva.type("to be continued")
      // No line of the screen says that a reply is saved; its bytes in the journal do.
      let journal = viva.home.url.appending(component: "journal.sqlite-wal")
      try viva.expect(
        { try Data(contentsOf: journal).firstRange(of: Data("to be continued".utf8)) != nil },
        "the reply is not in the journal"
      )
      try viva.kill(SIGKILL)
      try viva.expectLeft(with: 128 + SIGKILL)
      let again = try VivaInTerminal.answering(home: viva.home)
      try again.expect("to be continued", "Esc skip")
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalRestoresTheTerminalAndSavesTheDraft(signal: Int32) throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("not yet saved")
      try viva.expect("┃ not yet saved")
      try viva.kill(signal)
      try viva.expectLeft(with: 128 + signal)
      try viva.expectRestoredTerminal()
      let again = try VivaInTerminal.answering(home: viva.home)
      try again.expect("┃ not yet saved")
    }

    @Test func aClosedWindowSavesTheDraft() throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("the window went away")
      try viva.expect("┃ the window went away")
      try viva.closeWindow()
      let again = try VivaInTerminal.answering(home: viva.home)
      try again.expect("┃ the window went away")
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL])
    func aCrashRestoresTheTerminal(signal: Int32) throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("before the crash")
      try viva.expect("saved")
      try viva.kill(signal)
      try viva.expectLeft(with: 128 + signal)
      try viva.expectRestoredTerminal()
      let again = try VivaInTerminal.answering(home: viva.home)
      try again.expect("┃ before the crash")
    }

    @Test func twoInstancesBothKeepTheirAnswers() throws {
      let one = try VivaInTerminal.answering("itemcf-time-weight")
      let two = try VivaInTerminal.answering("exploding-gradients", home: one.home)
      try one.type("Clicks in one session share one intent.")
      try two.type("Clip the gradients by norm: it keeps the direction.")
      for viva in [one, two] {
        try viva.press("C-d")
        try viva.expect("How sure are you?")
      }
      for viva in [one, two] { try viva.press("2") }
      for viva in [one, two] { try viva.expect("What a full answer names") }
      for viva in [one, two] { try viva.press("C-c") }
      for viva in [one, two] { try viva.expectLeft() }
      let again = try VivaInTerminal.atHome(home: one.home)
      #expect(try !again.row(with: "ItemCF: time weight").contains("new"))
      #expect(try !again.row(with: "Why gradients explode").contains("new"))
    }

    @Test func aHomeThatCannotBeWrittenIsSaidAndTheTutorWorks() throws {
      let home = try TemporaryFolder()
      try home.write("no folder", to: "file")
      let viva = try VivaInTerminal(
        ["drill", "itemcf-time-weight"],
        home: home,
        environment: ["VIVA_HOME": home.path("file/below")]
      )
      try viva.expect("Answers will not be kept this time", "Ctrl-D done")
      try viva.type("Clicks in one session share one intent.")
      try viva.press("C-d")
      try viva.expect("How sure are you?")
      try viva.press("2")
      try viva.expect("of 5 points")
      try viva.press("C-c")
      try viva.expectLeft()
    }
  }
}
