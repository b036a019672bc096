import Testing

extension InTerminal {
  /// The search and the past answers in a terminal.
  @Suite struct FindStories {
    @Test func whatIsTypedInPinyinIsFoundAndOpened() throws {
      let viva = try VivaInTerminal.atHome()
      try viva.press("L", "/")
      try viva.expect("查找", "首字母")
      try viva.type("tdwsmhxs")
      try viva.expect("› 梯度为什么会消失", "深度网络")
      try viva.press("Enter")
      try viva.expect("面试官问", "梯度为什么会消失")
      try viva.press("Escape")
      try viva.expect("tdwsmhxs")
      try viva.press("C-u")
      try viva.type("流行度惩罚 zzz")
      try viva.expect("没有找到")
      try viva.press("Escape")
      try viva.expect("接下来")
    }

    @Test func everyAnswerStandsBesideTheOneBefore() throws {
      let home = try TemporaryFolder()
      for answer in ["A long gap lets interests drift.", "Clicks in one session share one intent."]
      {
        let viva = try VivaInTerminal.answering(columns: 120, rows: 40, home: home)
        try viva.handIn(answer)
        try viva.press("C-c")
        try viva.expectLeft()
      }
      let viva = try VivaInTerminal(["stats"], columns: 120, rows: 40, home: home)
      try viva.expect("Figures")
      try viva.press("4")
      try viva.expect("ItemCF: time weight", "stability")
      try viva.press("Enter")
      try viva.expect("2 answers", "This time", "The time before", "Forgetting")
      // Side by side, as there is room.
      #expect(try viva.row(with: "Clicks in one session").contains("A long gap lets"))
      try viva.press("Down")
      try viva.expectGone("The time before")
      try viva.press("Escape")
      try viva.expect("ItemCF: time weight", "stability")
    }
  }
}
