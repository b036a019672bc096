import Demos
import Questions
import Testing
import Tutor
import Wording

@Suite struct DemoStories {
  /// A story that has come to the score, with the mark on the point that links to a demo.
  func atDemo() -> Story {
    var story = Story()
    story.press(.confirm, .submit)
    story.send(.choose(1))
    story.press(.last, .seeDemo)
    return story
  }

  func step(_ id: String, outcome: String? = nil) -> DemoStep {
    DemoStep(id: id, exhibits: [], outcome: outcome.map { ["which": $0] } ?? [:])
  }

  @Test func aPointOpensItsDemoAtTheStepWithItsSettings() throws {
    let story = atDemo()
    let walk = try #require(story.walk)
    #expect(walk.stepCard.id == "second")
    #expect(walk.settings.values == ["dial": .number(2)])
    #expect(walk.asking?.prediction.id == "which")
    guard case .startRun(let request)? = story.effects.last else {
      Issue.record("no run was started")
      return
    }
    #expect(request.seed == 7)
  }

  @Test func theOutcomeStaysHiddenUntilThePredictionIsMade() throws {
    var story = atDemo()
    let run = try #require(story.walk).run
    story.send(.demoStep(run: run, step("first")))
    story.send(.demoStep(run: run, step("second", outcome: "up")))
    #expect(try #require(story.walk).step?.id == "first")
    story.press(.down, .confirm)
    let walk = try #require(story.walk)
    #expect(walk.step?.id == "second")
    #expect(walk.guess?.guess.choice == "down")
    #expect(walk.guess?.guess.outcome == "up")
    guard case .prediction(_, "which", "down", "up")? = story.records.last else {
      Issue.record("the prediction was not recorded")
      return
    }
  }

  /// Of every guess something is said once its step is whole. One that is right or wrong is
  /// recorded; behind several that cannot be told apart it is wrong.
  @Test func aGuessIsHeldAgainstWhatCameOfIt() throws {
    func verdict(
      on place: Int,
      _ outcome: String?,
      tied: [String]?,
      isWhole: Bool = true,
      recorded: String?
    ) throws -> DemoWalk.Verdict? {
      var story = atDemo()
      story.send(.choose(place))
      let step = DemoStep(
        id: "second",
        exhibits: [],
        outcome: outcome.map { ["which": $0] } ?? [:],
        tied: tied.map { ["which": $0] } ?? [:],
        progress: StepProgress(done: isWhole ? 2 : 1, total: 2)
      )
      story.send(.demoStep(run: try #require(story.walk).run, step))
      let outcomes = story.records.compactMap { record in
        if case .prediction(_, "which", _, let outcome) = record { outcome } else { nil }
      }
      #expect(outcomes == (recorded.map { [$0] } ?? []))
      return try #require(story.walk).verdict?.verdict
    }
    for (place, id) in [(1, "up"), (2, "down"), (3, "level")] {
      #expect(try verdict(on: place, "up", tied: nil, recorded: "up") == .outcome("up"))
      let leading = ["down", "up"]
      let first = leading.contains(id) ? nil : leading[0]
      #expect(try verdict(on: place, nil, tied: leading, recorded: first) == .tied(leading))
      #expect(try verdict(on: place, nil, tied: nil, recorded: nil) == .open)
      #expect(try verdict(on: place, nil, tied: nil, isWhole: false, recorded: nil) == nil)
    }
  }

  /// What a dial of later steps leaves as it is keeps what is said of the guess on it.
  @Test func aGuessStandsWhereOnlyLaterStepsAreTurned() throws {
    var card = DemoCard.sample
    card.predictions[0].step = "first"
    var story = Story()
    story.send(.showDemo(DemoLink(demo: "sample", step: "first"), data: card))
    story.send(.choose(1))
    story.send(.demoStep(run: try #require(story.walk).run, step("first", outcome: "up")))
    #expect(try #require(story.walk).verdict?.verdict == .outcome("up"))
    story.press(.up, .right)
    let turned = try #require(story.walk)
    #expect(turned.settings.values["dial"] != nil && turned.step?.id == "first")
    #expect(turned.verdict?.verdict == .outcome("up"))
    story.send(.demoStep(run: turned.run, step("first", outcome: "up")))
    #expect(try #require(story.walk).verdict?.verdict == .outcome("up"))
    #expect(story.records.count { if case .prediction = $0 { true } else { false } } == 1)
    story.press(.down, .right)
    #expect(try #require(story.walk).settings.values["form"] != nil)
    #expect(try #require(story.walk).guess == nil)
  }

  @Test func aPredictionThatWasPassedOverIsNotAskedAgain() throws {
    var story = atDemo()
    story.press(.back)
    #expect(try #require(story.walk).asking == nil)
    story.press(.stepBack, .confirm)
    #expect(try #require(story.walk).asking == nil)
    #expect(story.records.count { if case .prediction = $0 { true } else { false } } == 0)
  }

  @Test func nothingIsAskedWhereNothingCanBePredicted() {
    func asked(_ values: [String: DialValue]) -> String? {
      let walk = DemoWalk(
        card: ScoreFusion().card,
        settings: DemoSettings(values: values),
        seed: 7,
        run: 1,
        step: "gains"
      )
      return walk.asking?.prediction.id
    }
    #expect(asked([:]) == "clicks-and-orders")
    #expect(asked(["click-weight": .number(0), "order-weight": .number(0)]) == nil)
  }

  @Test func stepsOfAnOlderRunAreDropped() throws {
    var story = atDemo()
    story.press(.back)
    let old = try #require(story.walk).run
    story.press(.right)
    let new = try #require(story.walk).run
    #expect(new != old)
    #expect(story.effects.suffix(2).first == .cancelRun(old))
    story.send(.demoStep(run: old, step("second")))
    #expect(try #require(story.walk).step == nil)
    story.send(.demoStep(run: new, step("second")))
    #expect(try #require(story.walk).step?.id == "second")
  }

  @Test func theOldStepStaysWhileTheNewOneIsComputed() throws {
    var story = atDemo()
    story.press(.back)
    let run = try #require(story.walk).run
    story.send(.demoStep(run: run, step("second", outcome: "up")))
    story.press(.left)
    #expect(try #require(story.walk).step?.outcome == ["which": "up"])
    let next = try #require(story.walk).run
    story.send(.demoStep(run: next, step("second", outcome: "down")))
    #expect(try #require(story.walk).step?.outcome == ["which": "down"])
  }

  @Test func aTurnThatLeavesTheStepAsItWasIsTold() throws {
    var story = atDemo()
    story.press(.back)
    let dial = try #require(story.walk?.markedDial)
    story.send(.demoStep(run: try #require(story.walk).run, step("second", outcome: "up")))
    #expect(story.walk?.changedNothing(dial) == false, "nothing was turned")
    story.press(.left)
    #expect(story.walk?.changedNothing(dial) == false, "not computed yet")
    story.send(.demoStep(run: try #require(story.walk).run, step("second", outcome: "up")))
    #expect(story.walk?.changedNothing(dial) == true)
    story.press(.down)
    let other = try #require(story.walk?.markedDial)
    #expect(story.walk?.changedNothing(other) == false, "another one was turned")
    story.press(.up, .right)
    story.send(.demoStep(run: try #require(story.walk).run, step("second", outcome: "down")))
    #expect(story.walk?.changedNothing(dial) == false)
  }

  @Test func optionsOfADialArePickedOneByOne() throws {
    var story = atDemo()
    story.press(.back)
    #expect(!story.state.actions.contains(.pick))
    story.press(.down, .down)
    #expect(try #require(story.walk).markedOption?.id == "one")
    #expect(story.state.shownActions.contains(.pick))
    let old = try #require(story.walk).run
    story.press(.right, .pick)
    #expect(try #require(story.walk).settings.values["tags"] == .picks(["one", "two"]))
    #expect(story.effects.suffix(2).first == .cancelRun(old))
    story.press(.left, .left, .pick)
    #expect(try #require(story.walk).settings.values["tags"] == .picks(["two"]))
    // Back at what it was at first it is no setting.
    story.press(.pick, .right, .pick)
    #expect(try #require(story.walk).settings.values["tags"] == nil)
    let runs = story.effects.count
    story.press(.right)
    #expect(story.effects.count == runs, "to move over options starts no run")
    story.press(.up, .down)
    #expect(try #require(story.walk).option == 0)
  }

  @Test func dialsTurnInWholeStepsStopAtTheirEndsAndGoBack() throws {
    var story = atDemo()
    story.press(.back)
    for _ in 0..<20 { story.press(.right) }
    #expect(try #require(story.walk).settings.values["dial"] == .number(3))
    let runs = story.effects.count
    story.press(.right)
    #expect(story.effects.count == runs, "a dial at its end starts no run")
    for _ in 0..<20 { story.press(.left) }
    #expect(try #require(story.walk).settings.values["dial"] == nil, "back at its initial value")
    #expect(!(try #require(story.walk).isTurned))
    story.press(.down, .right)
    #expect(try #require(story.walk).settings.values["form"] == .choice("some"))
    story.press(.resetDials)
    #expect(!(try #require(story.walk).isTurned))
  }

  @Test func aGuessCountsAgainOnceTheDialsStandAsTheyDid() throws {
    var story = Story()
    story.send(.showDemo(DemoLink(demo: "sample", step: "second")))
    let run = try #require(story.walk).run
    story.send(.choose(1))
    story.send(.demoStep(run: run, step("second", outcome: "up")))
    #expect(try #require(story.walk).guess?.guess.outcome == "up")
    story.press(.right)
    #expect(try #require(story.walk).guess == nil)
    story.press(.left)
    #expect(try #require(story.walk).guess?.guess.outcome == "up")
  }

  @Test func leavingCancelsTheRunAndReturnsToTheScore() throws {
    var story = atDemo()
    let run = try #require(story.walk).run
    story.press(.back, .back)
    #expect(story.effects.last == .cancelRun(run))
    #expect(story.drill?.stage == .scored)
  }

  @Test func leavingTheDemoThatWasAskedForLeavesTheProgram() throws {
    var story = Story()
    story.send(.showDemo(DemoLink(demo: "sample", step: "first")))
    let run = try #require(story.walk).run
    story.press(.back)
    #expect(story.effects.suffix(2) == [.cancelRun(run), .quit])
    // A demo that was chosen from the list leads back there.
    var chosen = Story()
    chosen.press(.demos, .confirm)
    #expect(chosen.walk != nil)
    chosen.press(.back)
    #expect(!chosen.effects.contains(.quit) && chosen.walk == nil)
  }

  @Test func onTheUsersDataNothingIsAskedAndLinksLeadToTheDemosOwnWorld() throws {
    var card = DemoCard.sample
    card.predictions = []
    var story = Story()
    story.send(.showDemo(DemoLink(demo: "sample", step: ""), data: card))
    story.press(.confirm)
    #expect(try #require(story.walk).stepCard.id == "second")
    #expect(try #require(story.walk).asking == nil)
    story.press(.left)
    let requests = story.effects.compactMap { effect -> DemoRequest? in
      if case .startRun(let request) = effect { request } else { nil }
    }
    #expect(requests.count == 2 && requests.allSatisfy(\.isOnData))
    story.press(.back, .confirm, .submit)
    story.send(.choose(1))
    story.press(.last, .seeDemo)
    let walk = try #require(story.walk)
    #expect(!walk.isOnData)
    #expect(walk.asking?.prediction.id == "which")
  }
}
