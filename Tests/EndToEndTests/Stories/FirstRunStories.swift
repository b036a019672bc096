import Testing

extension InTerminal {
  /// The first run, and the home that later ones open.
  @Suite struct FirstRunStories {
    @Test func aNewcomerChoosesALanguageAndLandsOnAFirstQuestion() throws {
      let viva = try VivaInTerminal()
      try viva.expect("用哪种语言？", "Which language?", "› 2 English")
      try viva.press("Up")
      try viva.expect("› 1 中文")
      try viva.press("Enter")
      try viva.expect("1/3", "像面试一样练")
      try viva.press("Enter")
      try viva.expect("2/3", "一个要点一个要点地打分")
      try viva.press("Escape")
      try viva.expect("1/3")
      try viva.press("Right")
      try viva.expect("2/3")
      try viva.press("Enter")
      try viva.expect("3/3", "看得见，也忘不掉")
      try viva.press("Enter")
      try viva.expect(VivaInTerminal.firstQuestion.chinese, "00:0")
      try viva.press("C-c")
      try viva.expectLeft()
      try viva.expectRestoredTerminal()

      let again = try VivaInTerminal(home: viva.home)
      try again.expect("接下来", VivaInTerminal.firstQuestion.chinese)
    }

    @Test(arguments: [
      ("zh_CN.UTF-8", [], "› 1 中文"),
      ("en_US.UTF-8", [], "› 2 English"),
      // Who has said it is not asked.
      ("en_US.UTF-8", ["--lang", "zh"], "像面试一样练"),
    ])
    func theLanguageIsTheLocalesOrTheCommandLines(
      locale: String,
      arguments: [String],
      shown: String
    ) throws {
      let viva = try VivaInTerminal(arguments, environment: ["LANG": locale])
      try viva.expect(shown)
    }

    @Test func whoOnlyWentOnFollowsTheLocaleTheNextTimeToo() throws {
      let viva = try VivaInTerminal(environment: ["LANG": "zh_CN.UTF-8"])
      try viva.expect("› 1 中文")
      try viva.press("Enter", "Enter", "Enter", "Enter")
      try viva.expect(VivaInTerminal.firstQuestion.chinese, "00:0")
      try viva.press("C-c")
      try viva.expectLeft()
      let again = try VivaInTerminal(home: viva.home)
      try again.expect("Next", VivaInTerminal.firstQuestion.english)
    }

    @Test func homeListsNineQuestionsInThreeTopics() throws {
      let viva = try VivaInTerminal.atHome()
      try viva.expect(
        "Recall Cold start in recall · new ItemCF: popularity penalty · new"
          + "ItemCF: time weight · new ItemCF or two-tower? · new"
          + "Ranking Click, cart, order: many goals · new From news to short video · new"
          + "Deep networks Vanish or explode: one root · new Why gradients explode · new"
          + "Why gradients vanish · new"
      )
      #expect(try viva.row(with: "Next").contains("›"), "the one thing to do is marked")
    }

    @Test func aPackOfTheUsersShowsUpOnHome() throws {
      let home = try TemporaryFolder()
      try home.write(
        """
        id: mine
        title: {zh: 我的, en: Mine}
        topics:
          - {id: own, title: {zh: 自己的题, en: Of my own}}

        """,
        to: "packs/mine/pack.yaml"
      )
      try home.write(VivaInTerminal.ownQuestion, to: "packs/mine/questions/dropout.yaml")
      let viva = try VivaInTerminal.atHome(home: home)
      try viva.expect("Of my own", "What dropout does")
      try viva.press("End", "Enter")
      try viva.expect("What does dropout do in training")
      try viva.type("It switches off random units, an ensemble of thin networks.")
      try viva.press("C-d")
      try viva.expect("How sure are you?")
      try viva.press("3")
      try viva.expect("1 of 1 point", "● Random units are switched off.")
    }

    @Test func aBrokenPackOfTheUsersIsNamedAndTheRestWorks() throws {
      let first = try VivaInTerminal.atHome()
      try first.home.write("id: [\n", to: "packs/mine/pack.yaml")
      let viva = try VivaInTerminal(home: first.home)
      try viva.expect("viva content check", "Why gradients vanish")
    }
  }
}
