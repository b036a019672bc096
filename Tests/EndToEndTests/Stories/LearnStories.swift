import Testing

extension InTerminal {
  /// A question's material, and the demo behind a point of it.
  @Suite struct LearnStories {
    @Test func theMaterialIsReadFromTopToBottom() throws {
      let viva = try VivaInTerminal(["learn", "exploding-gradients"], columns: 80, rows: 40)
      try viva.expect("Why gradients explode", "The interviewer asks", "what do you do about it?")
      try viva.expect("A weak answer", "which is one line in PyTorch.")
      try viva.expect("What is wrong with it", "What a full answer names")
      try viva.press("End")
      try viva.expect("Sources")
      try viva.press("Home")
      try viva.expect("The interviewer asks")
      for _ in 0..<30 where try !viva.screen().contains("A model answer") {
        let before = try viva.screen()
        try viva.press("PageDown")
        try viva.expect({ try viva.screen() != before }, "the page did not turn")
      }
      try viva.expect("A model answer")
      try viva.press("N")
      try viva.expect("Why gradients vanish", "The interviewer asks")
      try viva.press("Enter")
      try viva.expect("Tell me about vanishing gradients", "Ctrl-D")
    }

    @Test func thePointsNameTheDemosThatShowThem() throws {
      let viva = try VivaInTerminal(["learn", "itemcf-time-weight", "--lang", "zh"])
      try viva.expect("面试官问", "ItemCF 里两次点击的时间间隔越短")
      try viva.press("v")
      try viva.expect("第 3/9 步", "1-4")
      try viva.press("Escape")
      try viva.expectGone("1-4")
      try viva.press("Escape")
      try viva.expect("面试官问")
    }

    @Test func aQuestionOnGradientsLeadsToTheNetThatShowsThem() throws {
      let viva = try VivaInTerminal(["learn", "vanishing-gradients"])
      try viva.expect("Why gradients vanish", "The interviewer asks")
      try viva.press("v")
      try viva.expect("Gradient flow", "Train this net by plain gradient descent", "1-4")
    }
  }
}
