import Testing

extension InTerminal {
  /// A point that the grader is unsure of is asked about, and what is said is kept.
  @Suite struct DoubtStories {
    private func asked(_ language: String, _ answer: String) throws -> VivaInTerminal {
      let home = try TemporaryFolder()
      try home.addOwnPack(question: VivaInTerminal.nearQuestion)
      let viva = try VivaInTerminal(["drill", "near", "--lang", language], home: home)
      try viva.expect("Ctrl-D")
      try viva.type(answer)
      try viva.press("C-d")
      try viva.expect("1", "4")
      try viva.press("3")
      return viva
    }

    private let english = "With a short gap the two clicks have one intent, I would say."

    @Test func yesCountsAndOutlivesTheProgram() throws {
      let viva = try asked("en", english)
      try viva.expect(
        "You wrote",
        "With a short gap the two clicks have one intent",
        "The point",
        "A short gap means one intent, hence a relation.",
        "Did you mean this?"
      )
      // The answer is in the journal before anything is asked.
      let file = try JournalFile(in: viva.home)
      #expect(try file.count(of: "answer") == 1)
      #expect(try file.count(of: "clarify") == 0)
      try viva.press("y")
      try viva.expect("75% · 1 of 2 points", "● A short gap means one intent")
      #expect(try file.count(of: "clarify") == 1)
      try viva.press("1")
      try viva.expect("When asked, you said you meant it.")
      try viva.kill(9)
      try viva.expectLeft(with: 128 + 9)
      let again = try VivaInTerminal.atHome(rows: 40, home: viva.home)
      #expect(try again.row(with: "The gap").contains("75%"))
    }

    @Test func noDoesNotCountAndAnInputMethodIsNoTrouble() throws {
      let viva = try asked("zh", "间隔短的话多半是同一个意图，其他不记得了。")
      try viva.expect("你写的", "间隔短的话多半是同一个意图", "是这个意思吗？", "› 2 n")
      try viva.press("Up")
      try viva.expect("› 1 y")
      try viva.press("Down")
      try viva.expect("› 2 n")
      try viva.press("Enter")
      try viva.expect("0% · 2 个要点答到 0 个", "○ 间隔短，多半同一个意图")
      try viva.press("1")
      try viva.expect("已问过你，你说不是这个意思。")
    }

    @Test func escapeLeavesItUnsure() throws {
      let viva = try asked("en", english)
      try viva.expect("Did you mean this?")
      try viva.press("Escape")
      try viva.expect("0% · 0 of 2 points", "? A short gap means one intent")
      #expect(try JournalFile(in: viva.home).count(of: "clarify") == 0)
    }

    @Test func aKillWhileAskedLosesNothing() throws {
      let viva = try asked("en", english)
      try viva.expect("Did you mean this?")
      try viva.kill(9)
      try viva.expectLeft(with: 128 + 9)
      let file = try JournalFile(in: viva.home)
      #expect(try file.count(of: "answer") == 1)
      #expect(try file.draftCount() == 0)
      // It is asked again, not answered again.
      let again = try VivaInTerminal(["drill", "near", "--lang", "en"], home: viva.home)
      try again.expect("Did you mean this?", "when Viva ended")
      try again.press("y")
      try again.expect("75% · 1 of 2 points")
      try again.press("C-c")
      try again.expectLeft()
      #expect(try file.count(of: "clarify") == 1)
      #expect(try file.count(of: "answer") == 1)
      let later = try VivaInTerminal(["drill", "near", "--lang", "en"], home: viva.home)
      try later.expect("Ctrl-D done")
    }
  }
}
