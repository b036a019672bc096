import Foundation
import Testing

extension InTerminal {
  /// What was written and answered is kept, however the program ends.
  @Suite struct KeepingStories {
    @Test func anAnsweredQuestionIsOnHomeAfterAQuit() throws {
      let viva = try VivaInTerminal.atHome()
      try viva.press("3", "Enter")
      try viva.expect("a shorter gap")
      try viva.handIn("Clicks in one session share one intent.")
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

    @Test func theStartAfterAnAnswerMakesABackupOfItself() throws {
      let viva = try VivaInTerminal.answering()
      try viva.handIn("Clicks in one session share one intent.")
      try viva.press("C-c")
      try viva.expectLeft()
      #expect(!viva.home.holds("backups"), "there was nothing to keep yet")
      let again = try VivaInTerminal.answering(home: viva.home)
      func backups() throws -> [String] {
        guard viva.home.holds("backups") else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: viva.home.path("backups"))
          .filter { $0.hasSuffix(".sqlite") }
      }
      try again.expect({ try backups().count == 1 }, "no backup was made")
      try again.press("C-c")
      try again.expectLeft()
      #expect(try !again.screen().contains("viva: "), "there is nothing to say")
      // The answer, and what it came to for the memory when it was left.
      let exact = try Program(home: viva.home).run(["restore", "--exact", "--dry-run"])
      #expect(exact.output.contains("with 2 sound records,"), "\(exact.output)")
      let third = try VivaInTerminal.answering(home: viva.home)
      try third.press("C-c")
      try third.expectLeft()
      #expect(try backups().count == 1, "today has one")
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
      try viva.handIn("Clicks in one session share one intent.")
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

    @Test func twoInstancesAtOneQuestionHarmNeitherDraftsNorAnswers() throws {
      let one = try VivaInTerminal.answering()
      let two = try VivaInTerminal.answering(home: one.home)
      try one.type("Clicks in one session share one intent.")
      try one.expect("39 characters · saved")
      try two.type("Over a long gap interests drift.")
      try two.expect("32 characters · saved")
      try one.submit(sureness: 2)
      // The other's words are still there, on its screen and after a crash.
      try two.kill(SIGKILL)
      try two.expectLeft(with: 128 + SIGKILL)
      let three = try VivaInTerminal.answering(home: one.home)
      try three.expect("┃ Over a long gap interests drift.")
      try three.submit(sureness: 3)
      for viva in [one, three] { try viva.press("C-c") }
      for viva in [one, three] { try viva.expectLeft() }
      #expect(try JournalFile(in: one.home).count(of: "answer") == 2)
      #expect(try JournalFile(in: one.home).draftCount() == 0)
    }

    @Test(arguments: ["Escape", "C-c"])
    func wordsThatCannotBeSavedAreNotLeftUnlessTheUserInsists(key: String) throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("said before")
      try viva.expect("saved")
      let file = try JournalFile(in: viva.home)
      try file.hold {
        try viva.type(", and since")
        try viva.expect("┃ said before, and since")
        try viva.press(key)
        try viva.expect("you are still here", "┃ said before, and since")
        try viva.press(key)
        if key == "Escape" {
          try viva.expect("your words; they are in")
        } else {
          try viva.expectLeft(with: 1)
        }
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: viva.home.url.path)
      let name = try #require(files.first { $0.hasPrefix("viva-") && $0.hasSuffix(".txt") })
      let text = try String(contentsOfFile: viva.home.path(name), encoding: .utf8)
      #expect(text == "said before, and since\n")
    }

    @Test func whoOnlyLooksAtWhatAnotherWindowWritesTakesNothing() throws {
      let one = try VivaInTerminal.answering()
      try one.type("Clicks in one session share one intent.")
      try one.expect("39 characters · saved")
      let two = try VivaInTerminal.answering(home: one.home)
      try two.expect("┃ Clicks in one session share one intent.")
      try two.press("Escape")
      // Sent at once, both would be one key: q with Alt.
      try two.expect("q quit")
      try two.press("q")
      try two.expectLeft()
      #expect(try JournalFile(in: one.home).draftCount() == 1)
      try one.kill(SIGKILL)
      try one.expectLeft(with: 128 + SIGKILL)
      let three = try VivaInTerminal.answering(home: one.home)
      try three.expect("┃ Clicks in one session share one intent.")
      try three.submit(sureness: 3)
      #expect(try JournalFile(in: one.home).draftCount() == 0)
    }

    @Test func anAnswerThatCannotBeKeptIsNotScoredAndTriedAgain() throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("Clicks in one session share one intent.")
      try viva.press("C-d")
      try viva.expect("How sure are you?")
      let file = try JournalFile(in: viva.home)
      try file.hold {
        try viva.press("3")
        // The program waits five seconds for whoever holds the file.
        try viva.expect("It could not be kept", "Another program is holding", "How sure are you?")
        try viva.expectGone("What a full answer names")
      }
      #expect(try file.count(of: "answer") == 0)
      #expect(try file.draftCount() == 1)
      try viva.press("3")
      try viva.expect("What a full answer names")
      #expect(try file.count(of: "answer") == 1)
      #expect(try file.draftCount() == 0)
    }

    @Test func aSecondReplyIsResumedWithTheFirstOneRemembered() throws {
      let viva = try VivaInTerminal.answering(rows: 40)
      try viva.type("Newer is simply better, I would say, in any log.")
      try viva.submit(sureness: 2)
      try viva.press("2", "p")
      try viva.expect("Esc skip")
      try viva.type("Two clicks in the same session serve one intent and are strongly related.")
      try viva.press("C-d")
      try viva.expect("Your reply", "● Items clicked in one session")
      try viva.press("4", "p")
      try viva.expect("Esc skip")
      try viva.type("half a reply")
      try viva.expect({ try JournalFile(in: viva.home).draftCount() == 1 }, "no draft is kept")
      try viva.kill(SIGKILL)
      try viva.expectLeft(with: 128 + SIGKILL)
      let again = try VivaInTerminal.answering(rows: 40, home: viva.home)
      try again.expect("half a reply", "Esc skip")
      try again.press("Escape")
      try again.expect("● Items clicked in one session")
    }

    @Test func aReplyToAQuestionThatWasRevisedIsNotLost() throws {
      let home = try TemporaryFolder()
      try home.addOwnPack()
      let viva = try VivaInTerminal.answering("dropout", home: home)
      try viva.type("It makes the network more robust in the end.")
      try viva.submit(sureness: 2)
      try viva.press("p")
      try viva.expect("Esc skip")
      try viva.type("words of a reply")
      try viva.expect({ try JournalFile(in: home).draftCount() == 1 }, "no draft is kept")
      try viva.kill(SIGKILL)
      try viva.expectLeft(with: 128 + SIGKILL)
      try home.addOwnPack(
        question: VivaInTerminal.ownQuestion.replacing("revision: 1", with: "revision: 2")
      )
      let again = try VivaInTerminal(["drill", "dropout"], home: home)
      try again.expect("Yes, keep the memory", "was revised", "your words are kept")
      try again.press("Enter")
      try again.expect("words of a reply", "Ctrl-D done")
    }

    @Test(.enabled(if: Unprivileged.isPossible, "root can write anywhere, and there is no setpriv"))
    func aHomeThatCanOnlyBeReadShowsItsAnswersAndSaysThatNoneIsKept() throws {
      let first = try VivaInTerminal.answering()
      try first.type("Clicks in one session share one intent.")
      try first.submit(sureness: 2)
      try first.press("C-c")
      try first.expectLeft()
      let before = try JournalFile(in: first.home).count(of: "answer")
      try first.home.seal()
      defer { first.home.unseal() }
      let viva = try VivaInTerminal(home: first.home, isUnprivileged: true)
      try viva.expect("Answers will not be kept this time", "can be read but not written")
      if try viva.screen().contains("Which language?") {
        try viva.press("2", "Enter", "Enter", "Enter", "Escape")
      }
      try viva.expect("ready", "points")
      let row = try viva.row(with: "ItemCF: time weight")
      #expect(row.contains("/5") && !row.contains("new"), "\(row)")
      try viva.press("C-c")
      try viva.expectLeft()
      first.home.unseal()
      #expect(try JournalFile(in: first.home).count(of: "answer") == before)
    }

    @Test func aHomeThatCannotBeWrittenIsSaidAndTheTutorWorks() throws {
      let home = try TemporaryFolder()
      try home.write("no folder", to: "file")
      let viva = try VivaInTerminal(
        ["drill", "itemcf-time-weight"],
        home: home,
        environment: ["VIVA_HOME": home.path("file/below")]
      )
      // The head says it on every screen, and the drill where it would say "saved".
      try viva.expect("Answers will not be kept this time", "Ctrl-D done", "not kept ·")
      try viva.type("Clicks in one session share one intent.")
      try viva.expect("not kept: gone when Viva ends")
      try viva.press("C-d")
      try viva.expect("How sure are you?")
      try viva.press("2")
      try viva.expect("What a full answer names", "not kept ·")
      #expect(try !viva.screen().contains("back in"), "what is not kept does not come back")
      try viva.press("C-c")
      try viva.expectLeft()
    }
  }
}
