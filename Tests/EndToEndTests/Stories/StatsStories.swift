import Testing

extension InTerminal {
  /// The figures, from home and from the command line.
  @Suite struct StatsStories {
    @Test func anAnswerShowsUpInTheFigures() throws {
      let viva = try VivaInTerminal.answering()
      try viva.handIn("Clicks in one session share one intent.")
      try viva.press("Escape")
      try viva.press("Escape")
      try viva.expect("Next", "streak 1 day")
      try viva.press("s")
      try viva.expect("Figures", "Questions due in the next 14 days", "Deep networks")
      try viva.press("Right")
      try viva.expect("streak 1 day", "today is done", "Time per answer")
      try viva.press("3")
      try viva.expect("you said", "shaky", "too few answers")
      try viva.press("4")
      try viva.expect("not forgotten", "stability", "100%")
      try viva.press("5")
      try viva.expect("Points that you missed or got wrong last time")
      try viva.press("L")
      try viva.expect("上次漏掉或说错的要点")
      try viva.press("Escape", "C-c")
      try viva.expectLeft()
    }

    @Test func theCommandOpensThem() throws {
      let viva = try VivaInTerminal(["stats", "--lang", "zh"])
      try viva.expect("学习统计", "还没有回答过题目")
      try viva.press("Escape")
      try viva.expect("接下来")
    }
  }
}
