import Testing

extension InTerminal {
  /// The live engine behind a key point.
  @Suite struct DemoStories {
    @Test func aPointOfAScoreOpensTheDemoAtItsStep() throws {
      let viva = try VivaInTerminal.answering(rows: 40)
      try viva.press("C-d")
      try viva.expect("What a full answer names")
      try viva.press("1", "v")
      try viva.expect("The gap in time", "step 3 of 9", "which film is the nearest neighbour")
      try viva.press("3")
      try viva.expect("● You predicted", "The Wandering Earth, same session", "0.993")
      try viva.press("Escape")
      try viva.expect("What a full answer names")
    }

    @Test func aDialTurnsTheNumbersAndResetBringsThemBack() throws {
      let viva = try VivaInTerminal(["demo", "itemcf-weighting"], rows: 40)
      try viva.expect("step 1 of 9")
      try viva.press("Enter", "Enter")
      try viva.expect("step 3 of 9", "1-4 pick")
      try viva.press("1")
      try viva.expect("✕ You predicted", "1.72e-15")
      try viva.press("Down", "Right")
      try viva.expect("Time decay ◂ 0.11 ▸", "5.75e-17")
      try viva.press("r")
      try viva.expect("Time decay ◂ 0.10 ▸", "1.72e-15")
      try viva.press("?")
      try viva.expect("What this demo claims", "Where that fails")
      try viva.press("Escape")
      try viva.expect("step 3 of 9")
      try viva.press("BSpace")
      try viva.expect("step 2 of 9")
      try viva.press("8")
      try viva.expect("step 8 of 9")
    }

    @Test func onAFileOfTheUsersNothingIsAskedAboutFilms() throws {
      let home = try TemporaryFolder()
      try home.write(
        "user,item,timestamp,title\na,1,100,Alpha\na,2,160,Beta\na,3,90000000,Gamma\n"
          + "b,1,100,Alpha\nb,2,150,Beta\nc,1,500,Alpha\nc,3,560,Gamma\n",
        to: "log.csv"
      )
      let viva = try VivaInTerminal(
        ["demo", "itemcf-weighting", "--data", home.path("log.csv")],
        rows: 40,
        home: home
      )
      try viva.expect("step 1 of 9")
      try viva.press("3")
      try viva.expect("step 3 of 9", "Neighbours of Beta")
      #expect(try !viva.screen().contains("Wandering"))
      try viva.press("?")
      try viva.expect("What this step means")
      #expect(try !viva.screen().contains("What this demo claims"))
      try viva.press("Escape", "Escape")
      try viva.expect("ready", "points")
      try viva.press("d", "Enter")
      try viva.expect("step 1 of 9")
      try viva.press("3")
      try viva.expect("The Wandering Earth II")
    }

    @Test func theListOfDemosOpensOne() throws {
      let viva = try VivaInTerminal(["demo"])
      try viva.expect("Demos", "itemcf-weighting")
      try viva.press("Enter")
      try viva.expect("step 1 of 9")
      try viva.press("Escape")
      try viva.expect("itemcf-weighting")
    }

    @Test func everyStepIsReachedByOneKey() throws {
      let viva = try VivaInTerminal(["demo", "itemcf-weighting", "--lang", "zh"])
      for step in 1...9 {
        try viva.expect("第 \(step)/9 步")
        if try viva.screen().contains("就选它") {
          try viva.press("Escape")
          try viva.expectGone("就选它")
        }
        if step < 9 { try viva.press("Enter") }
      }
    }
  }
}
