import Testing

extension InTerminal {
  /// A question answered: confidence, score, overrule, probe, reveal; in both languages.
  @Suite struct DrillStories {
    @Test func anAnswerInEnglishIsScoredProbedAndRevealed() throws {
      let viva = try VivaInTerminal.atHome(rows: 40)
      try viva.press("3", "Enter")
      try viva.expect("a shorter gap between two clicks gets a higher weight", "Ctrl-D done")
      try viva.type("It depends on the context. Clicks in one session share one intent.")
      try viva.press("C-d")
      try viva.expect("How sure are you?", "1 guessing", "4 certain")
      try viva.press("3")
      try viva.expect("What a full answer names", "1 of 5 points", "you said “fairly sure”")
      try viva.expect("◐ The time weight is about the context of")
      try viva.expect("● Items clicked in one session")
      // Of a point that was missed the hint is shown, not the statement: it can still be recalled.
      // The mark begins at the heaviest of them.
      try viva.expect("› ○ hint: Pair up everything somebody clicked")
      try viva.press("3")
      try viva.expect("› ○ hint: Two headphones seen in a row")
      try viva.press("4")
      try viva.expect("› ○ hint: Pair up everything somebody clicked")
      try viva.press("p")
      try viva.expect("hint:", "Esc skip")
      try viva.type("It filters the noise: over a long gap interests drift.")
      try viva.press("C-d")
      try viva.expect("Your reply", "● Weighting by the gap strengthens the")

      try viva.press("Down", "o")
      try viva.expect(
        "● With the time weight the similarity",
        "You overruled the grader. Press o again"
      )
      try viva.press("o")
      try viva.expect("◐ With the time weight the similarity")

      // The interviewer goes on of their own accord, twice at most, and can be passed over.
      try viva.press("Enter")
      try viva.expect("hint:", "Esc skip")
      try viva.press("Escape")
      try viva.expect("Enter model answer")
      try viva.press("Enter")
      try viva.expect("A model answer", "what we are after is the context of the behaviour")
      try viva.press("End")
      try viva.expect("Esc score")
      try viva.press("Escape")
      try viva.expect("What a full answer names")
      try viva.press("Enter")
      try viva.expect("A model answer", "Enter finish")
      try viva.press("Enter")
      try viva.expect("ready", "points")
      #expect(try viva.row(with: "ItemCF: time weight").contains("/5"))
    }

    @Test func anAnswerInChineseIsScoredProbedAndRevealed() throws {
      let viva = try VivaInTerminal(
        ["drill", "itemcf-time-weight", "--lang", "zh"],
        columns: 80,
        rows: 40
      )
      try viva.expect("内在逻辑是什么？", "Ctrl-D 写完了")
      try viva.type("同一个 session 里连着点的两个东西，大概率是同一个意图，关联很强。")
      try viva.expect("37 个字符 · 已保存")
      try viva.press("C-d")
      try viva.expect("你有多大把握？", "1 瞎猜", "4 很确定")
      try viva.press("Right", "Enter")
      try viva.expect("完整回答要说到", "● 同一个会话里", "○ 提示：连着看两款耳机")
      try viva.press("p")
      try viva.expect("Esc 不答")
      try viva.type("间隔太长，中间兴趣早就漂移了，很多共现只是噪声。")
      try viva.press("C-d")
      try viva.expect("你的补充")
      try viva.press("r")
      try viva.expect("参考答案", "逐点讲解")
      try viva.press("Enter")
      try viva.expect("接下来")
    }

    @Test func theInterviewerProbesAndAMissedPointIsShownOnDemand() throws {
      let viva = try VivaInTerminal.answering(rows: 40)
      try viva.type("It depends on the context. Clicks in one session share one intent.")
      try viva.press("C-d")
      try viva.expect("How sure are you?")
      try viva.press("2")
      try viva.expect("Enter follow-up", "o overrule")
      try viva.press("4")
      try viva.expect("› ○ hint: Pair up everything", "Space show ")
      try viva.press("Space")
      try viva.expect("› ○ Weighting by the gap strengthens the")
      try viva.expectGone("Space show ")
      try viva.press("Enter")
      try viva.expect("Esc skip", "Ctrl-D done")
    }

    @Test func anEmptyPageIsScoredNothingAndShowsTheAnswer() throws {
      let viva = try VivaInTerminal.answering(rows: 40)
      try viva.press("C-d")
      try viva.expect("0% · 0 of 5 points", "(nothing)")
      try viva.press("r")
      try viva.expect("A model answer")
    }

    @Test func hintsAndThePauseAreThere() throws {
      let viva = try VivaInTerminal.answering()
      try viva.press("F3")
      try viva.expect("Two clicks, both three years ago, two minutes apart.")
      try viva.type("half a thought")
      try viva.expect("14 characters · saved")
      try viva.press("Escape")
      try viva.expect("left half written", "draft")
      try viva.press("Enter")
      try viva.expect("half a thought", "Two clicks, both three years ago")
    }

    @Test func theTimerRuns() throws {
      let viva = try VivaInTerminal.answering()
      try viva.expect("00:00")
      try viva.expect("00:01")
      try viva.expect("00:02")
    }

    @Test func theNextQuestionFollowsTheScore() throws {
      let viva = try VivaInTerminal.answering("cold-start-strategy")
      try viva.press("C-d")
      try viva.expect("0 of 7 points")
      try viva.press("N")
      try viva.expect("Ctrl-D done", "00:0")
      try viva.expectGone("One of your recall channels")
    }
  }
}
