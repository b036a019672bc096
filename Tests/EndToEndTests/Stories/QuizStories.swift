import Testing

extension InTerminal {
  /// A round of short items in a real terminal.
  @Suite struct QuizStories {
    @Test func anItemIsAnsweredJudgedKeptAndTakenBack() throws {
      let viva = try VivaInTerminal(["quiz", "vanishing-gradients", "--lang", "en"])
      try viva.expect("Quiz 1/")
      let isChoice = try viva.screen().contains("Which of these answers it?")
      if isChoice { try viva.press("1") } else { try viva.type("no idea at all") }
      if !isChoice { try viva.press("Enter") }
      try viva.expect("How sure are you?")
      try viva.press("1")
      try viva.expect("back in")
      let journal = try JournalFile(in: viva.home)
      #expect(try journal.count(of: "quiz") == 1)
      try viva.press("u")
      try viva.expectGone("back in")
      #expect(try journal.count(of: "amend") == 1)
      try viva.press("Escape")
      try viva.expect("Next", "points")
    }

    @Test func homeLeadsToAQuizInChinese() throws {
      let viva = try VivaInTerminal.atHome()
      try viva.press("L")
      try viva.expect("测验")
      try viva.press("z")
      try viva.expect("测验 1/10")
      try viva.press("Escape")
      try viva.expect("接下来")
    }
  }
}
