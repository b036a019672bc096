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

    @Test func aTurnedWeightMovesThePage() throws {
      let viva = try VivaInTerminal(["demo", "score-fusion"], rows: 40)
      try viva.expect("step 1 of 5", "clickbait")
      try viva.press("Enter")
      try viva.expect("step 2 of 5", "weights 1 : 0 : 1", "fused score")
      try viva.press("Down", "Down", "Down", "Left", "Left")
      try viva.expect("weights 1 : 0 : 0", "The first 10 are those by clicks alone")
      try viva.press("Right")
      try viva.expect("weights 1 : 0 : 0.5")
    }

    @Test func aTestOfTheUsersIsLookedAtAndDecided() throws {
      let home = try TemporaryFolder()
      let rows = (0..<400).map { row in
        row % 2 == 0 ? "control,\(row % 20 == 0 ? 1 : 0)" : "new,\(row % 8 == 1 ? 1 : 0)"
      }
      try home.write("arm,converted\n" + rows.joined(separator: "\n") + "\n", to: "test.csv")
      let viva = try VivaInTerminal(
        ["demo", "ab-test", "--data", home.path("test.csv")],
        rows: 40,
        home: home
      )
      try viva.expect("step 1 of 4", "users of the control", "200")
      try viva.press("4")
      try viva.expect("step 4 of 4", "Verdict", "treatment is better")
    }

    @Test func theSameVideosAreRankedByClicksAndByTime() throws {
      let viva = try VivaInTerminal(["demo", "news-to-short-video"], rows: 40)
      try viva.expect("step 1 of 7", "16000 rows of the log", "preference and duration")
      try viva.press("Enter")
      try viva.expect("which videos are favoured?")
      try viva.press("3")
      // Whoever has guessed waits for nothing more: the training goes on by itself.
      try viva.expect("done 6/6", "2/7")
      try viva.press("Enter")
      try viva.expect("The same by expected watch time", "Clickbait that is number")
      try viva.press("Enter", "Enter", "Enter")
      try viva.expect("Which ranking is watched longest")
      try viva.press("1")
      try viva.expect("✕ You predicted “pCTR”; the answer is “watch time”")
    }

    @Test func viewsOfTheUsersAreRankedWithoutTheirLength() throws {
      let home = try TemporaryFolder()
      // Long videos are watched longer; one of two kinds is left early, whatever its length.
      let rows = (0..<240).map { row in
        let (duration, isLiked) = ([10, 40, 160][row % 3], row % 2 == 0)
        let watched = max(0, duration / (isLiked ? 1 : 4) - row % 5)
        return "\(isLiked ? "a" : "b"),\(duration),\(watched)"
      }
      try home.write(
        "kind,duration,watch_time\n" + rows.joined(separator: "\n") + "\n",
        to: "views.csv"
      )
      let viva = try VivaInTerminal(
        ["demo", "news-to-short-video", "--data", home.path("views.csv")],
        rows: 40,
        home: home
      )
      try viva.expect("step 1 of 3", "192 rows of the log", "seconds and duration")
      try viva.press("Enter", "Enter")
      try viva.expect("step 3 of 3", "Which durations the first tenth is of", "D2Q")
    }

    @Test func aModalityIsTakenAway() throws {
      let viva = try VivaInTerminal(["demo", "multimodal"], rows: 40)
      try viva.expect("1/6", "frames", "best with all")
      try viva.press("Enter", "Enter")
      try viva.expect("Taking which modality away costs most AUC?")
      try viva.press("2")
      try viva.expect("● You predicted “frames”: right.", "lost without each")
      try viva.press("Enter")
      try viva.expect("Mean weights of examples with something left")
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
      try viva.expectLeft()
      // The file holds for that opening alone.
      let again = try VivaInTerminal(["demo"], rows: 40, home: home)
      try again.expect("Demos", "itemcf-weighting")
      try again.press("Enter")
      try again.expect("step 1 of 9")
      try again.press("3")
      try again.expect("The Wandering Earth II")
    }

    @Test func leavingTheDemoThatWasNamedEndsTheProgram() throws {
      let viva = try VivaInTerminal(["demo", "ab-test"])
      try viva.expect("step 1 of 4")
      try viva.press("Escape")
      try viva.expectLeft(with: 0)
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
