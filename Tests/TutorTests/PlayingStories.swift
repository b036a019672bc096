import Demos
import Questions
import Testing
import Tutor
import Wording

/// What goes on by itself in a demo: trainings that stream, rows that are walked, and comparisons.
@Suite struct PlayingStories {
  private func training(_ done: Int, of total: Int = 3) -> DemoStep {
    DemoStep(id: "first", exhibits: [], progress: StepProgress(done: done, total: total))
  }

  /// A walk at its first step, which is streamed and has not begun.
  private func atTraining() throws -> (story: Story, run: Int) {
    var story = Story()
    story.send(.showDemo(DemoLink(demo: "sample", step: "first")))
    let run = try #require(story.walk).run
    story.send(.demoStep(run: run, training(0)))
    return (story, run)
  }

  /// A walk at its first step, which shows ten rows one after the other.
  private func atRows(_ count: Int = 10) throws -> (story: Story, run: Int) {
    var story = Story()
    story.send(.showDemo(DemoLink(demo: "sample", step: "first")))
    let run = try #require(story.walk).run
    story.send(.demoStep(run: run, rows(count)))
    return (story, run)
  }

  private func rows(_ count: Int) -> DemoStep {
    let text = Bilingual(zh: "字", en: "text")
    return DemoStep(
      id: "first",
      exhibits: [
        Exhibit(
          id: "layers",
          content: .profile(
            Profile(
              rowID: "layer",
              rowTitle: text,
              measures: [Profile.Measure(id: "size", title: text, format: .fixed(1))],
              rows: (1...count).map { Profile.Row(number: $0, values: [Double($0)]) },
              isWalked: true
            )
          )
        )
      ]
    )
  }

  private func paces(_ story: Story) -> [Pace] {
    story.effects.compactMap { if case .pace(_, let pace) = $0 { pace } else { nil } }
  }

  @Test func aTrainingWaitsUntilItIsPlayedAndPausesAgain() throws {
    var (story, run) = try atTraining()
    #expect(paces(story) == [])
    #expect(try #require(story.walk).canPlay)
    story.press(.play)
    #expect(paces(story) == [.watched])
    story.send(.demoStep(run: run, training(1)))
    story.press(.play)
    #expect(paces(story) == [.watched, .hold])
    #expect(try #require(story.walk).streaming == StepProgress(done: 1, total: 3))
  }

  @Test func aStateTakesThePlaceOfTheOneBefore() throws {
    var (story, run) = try atTraining()
    story.press(.play)
    story.send(.demoStep(run: run, training(2)))
    #expect(try #require(story.walk).step?.progress?.done == 2)
    story.send(.demoStep(run: run, training(3)))
    let walk = try #require(story.walk)
    #expect(walk.step?.progress?.isComplete == true)
    #expect(!walk.isPlaying && !walk.canPlay)
    #expect(!story.state.actions.contains(.play))
    #expect(!story.state.wantsTick)
  }

  @Test func spaceComputesOneStateAndPausesWhatPlays() throws {
    var (story, _) = try atTraining()
    story.press(.step)
    #expect(paces(story) == [.one])
    #expect(try #require(story.walk).stepCard.id == "first")
    story.press(.play, .step)
    #expect(paces(story) == [.one, .watched, .hold, .one])
  }

  @Test func whoGoesOnLetsTheTrainingRunToItsEnd() throws {
    var (story, run) = try atTraining()
    story.press(.confirm)
    #expect(try #require(story.walk).stepCard.id == "second")
    #expect(paces(story) == [.free])
    story.press(.back, .stepBack)
    #expect(paces(story) == [.free, .hold])
    // Where the dials were turned beyond it, the new run is let go as soon as it comes to the
    // training.
    story.press(.confirm, .down, .right)
    let new = try #require(story.walk).run
    #expect(new != run)
    story.send(.demoStep(run: new, training(0)))
    #expect(paces(story).last == .free)
  }

  @Test func aDialTurnedWhilePlayingTrainsAnew() throws {
    var (story, run) = try atTraining()
    story.press(.play)
    story.send(.demoStep(run: run, training(2)))
    story.press(.right)
    let new = try #require(story.walk).run
    #expect(story.effects.suffix(2).first == .cancelRun(run))
    story.send(.demoStep(run: run, training(3)))
    story.send(.demoStep(run: new, training(0)))
    #expect(try #require(story.walk).step?.progress?.done == 0)
    #expect(story.effects.last == .pace(new, .watched))
  }

  @Test func cancellingSetsTheTrainingBackAndWaits() throws {
    var (story, run) = try atTraining()
    #expect(!story.state.actions.contains(.cancelTraining))
    story.press(.play)
    story.send(.demoStep(run: run, training(2)))
    story.press(.cancelTraining)
    #expect(story.effects.contains(.cancelRun(run)))
    let new = try #require(story.walk).run
    let before = paces(story).count
    story.send(.demoStep(run: new, training(0)))
    #expect(paces(story).count == before && paces(story).last != .free)
    #expect(!(try #require(story.walk).isPlaying))
  }

  @Test func whatIsOfSettingsBeforeATurnIsCalledSoOnceItStays() throws {
    var (story, run) = try atRows(3)
    story.press(.confirm)
    #expect(!story.state.wantsTick)
    story.press(.right)
    let new = try #require(story.walk).run
    #expect(new != run && story.state.wantsTick && story.state.tickInterval == .milliseconds(80))
    // A run that is quick brings its own before anybody can read the old.
    #expect(try !#require(story.walk).isOutdated)
    story.send(.tick)
    #expect(try !#require(story.walk).isOutdated)
    story.send(.tick)
    #expect(try #require(story.walk).isOutdated)
    #expect(!story.state.wantsTick)
    story.send(.demoStep(run: new, rows(8)))
    #expect(try !#require(story.walk).isOutdated)
    // So it is with every turn.
    story.press(.left)
    #expect(try !#require(story.walk).isOutdated)
    story.send(.tick)
    story.send(.tick)
    #expect(try #require(story.walk).isOutdated)
  }

  @Test func aTrainingThatWaitsForAKeySaysSo() throws {
    var (story, run) = try atTraining()
    #expect(try #require(story.walk).isPaused)
    // One state more is computed: nothing waits for a key meanwhile.
    story.press(.step)
    #expect(try !#require(story.walk).isPaused)
    story.send(.demoStep(run: run, training(1)))
    #expect(try #require(story.walk).isPaused)
    story.press(.play)
    #expect(try !#require(story.walk).isPaused)
    story.press(.play)
    #expect(try #require(story.walk).isPaused)
    // A training of the settings before cannot be gone on with; the new one goes on by itself.
    story.press(.right)
    #expect(try !#require(story.walk).isPaused)
    story.send(.demoStep(run: try #require(story.walk).run, training(0)))
    #expect(try !#require(story.walk).isPaused)
    story.press(.play)
    #expect(try #require(story.walk).isPaused)
    story.press(.play)
    story.send(.demoStep(run: try #require(story.walk).run, training(3)))
    #expect(try !#require(story.walk).isPaused)
  }

  /// Whoever turns a dial waits for what comes of it, whether the training before it had ended, was
  /// stopped on the way or was played.
  @Test(arguments: [0, 1, 3])
  func aTurnedDialSetsItsTrainingGoing(done: Int) throws {
    var (story, run) = try atTraining()
    if done > 0 { story.send(.demoStep(run: run, training(done))) }
    for action in [Action.right, .left, .right, .resetDials] {
      story.press(action)
      let new = try #require(story.walk).run
      story.send(.demoStep(run: new, training(0)))
      #expect(try #require(story.walk).isPlaying, "\(action)")
      #expect(story.effects.last == .pace(new, .watched), "\(action)")
      story.send(.demoStep(run: new, training(3)))
      #expect(try !#require(story.walk).isPlaying)
    }
  }

  /// A dial of a later step leaves a training that has ended as it was: it stays on the screen,
  /// and the run hurries through it to what is new.
  @Test func aDialOfALaterStepLeavesATrainingAsItWas() throws {
    var (story, run) = try atTraining()
    story.send(.demoStep(run: run, training(3)))
    // The mark is on the dial of the first step; the one above it changes the second.
    story.press(.up, .right)
    let new = try #require(story.walk).run
    #expect(new != run)
    func whole() throws -> Bool {
      let walk = try #require(story.walk)
      return walk.step?.progress?.isComplete == true && !walk.isPlaying && !walk.isPaused
        && !walk.isOutdated
    }
    #expect(try whole())
    for done in 0..<3 {
      story.send(.demoStep(run: new, training(done)))
      story.send(.tick)
      #expect(try whole(), "\(done)")
      #expect(story.effects.last == .pace(new, .free))
    }
    story.send(.demoStep(run: new, training(3)))
    #expect(try whole())
    // Its own dial trains it anew.
    story.press(.down, .right)
    story.send(.demoStep(run: try #require(story.walk).run, training(0)))
    #expect(try #require(story.walk).step?.progress?.done == 0)
  }

  /// What a streamed step comes to says too much of the next, and may be half of it only.
  @Test func aStreamedStepIsPutAwayWhileTheNextIsPredicted() throws {
    var (story, run) = try atTraining()
    story.press(.confirm)
    for done in [1, 3] {
      story.send(.demoStep(run: run, training(done)))
      let walk = try #require(story.walk)
      #expect(walk.asking != nil && walk.step == nil)
      #expect(walk.withheld?.progress?.done == done)
    }
    // Whoever looks back sees it, and one that is passed over hides nothing any more.
    story.press(.stepBack)
    #expect(try #require(story.walk).step?.progress?.done == 3)
    #expect(try #require(story.walk).withheld == nil)
  }

  /// What a run was told of one training says nothing of the next, which the gate holds as well.
  @Test func theNextTrainingIsToldAnew() throws {
    var (story, run) = try atTraining()
    story.press(.confirm)
    #expect(paces(story) == [.free])
    story.press(.back)
    story.send(.demoStep(run: run, training(3)))
    func second(_ done: Int) -> DemoStep {
      DemoStep(id: "second", exhibits: [], progress: StepProgress(done: done, total: 3))
    }
    story.send(.demoStep(run: run, second(0)))
    #expect(paces(story) == [.free, .hold])
    // Whoever has come to it before it begins finds it held, too.
    var ahead = try atTraining()
    ahead.story.press(.confirm)
    ahead.story.press(.back)
    ahead.story.press(.confirm)
    ahead.story.send(.demoStep(run: ahead.run, training(3)))
    ahead.story.send(.demoStep(run: ahead.run, second(0)))
    #expect(try #require(ahead.story.walk).stepCard.id == "second")
    #expect(paces(ahead.story) == [.free, .hold])
  }

  @Test func leavingCancelsATraining() throws {
    var (story, run) = try atTraining()
    story.press(.play, .back)
    #expect(story.effects.contains(.cancelRun(run)))
  }

  @Test func rowsAreMetOneAtATimeAndBack() throws {
    var (story, _) = try atRows()
    #expect(try #require(story.walk).shownRows == 1)
    story.press(.step, .step)
    #expect(try #require(story.walk).shownRows == 3)
    story.press(.stepBack)
    #expect(try #require(story.walk).shownRows == 2)
    story.press(.stepBack)
    #expect(try #require(story.walk).shownRows == 1)
    #expect(try #require(story.walk).stepCard.id == "first")
  }

  @Test func aGuessSetsItsTrainingGoing() throws {
    var story = Story()
    story.send(.showDemo(DemoLink(demo: "sample", step: "second")))
    let run = try #require(story.walk).run
    func state(_ done: Int) -> DemoStep {
      DemoStep(id: "second", exhibits: [], progress: StepProgress(done: done, total: 3))
    }
    story.send(.demoStep(run: run, state(0)))
    #expect(paces(story).last != .watched)
    story.send(.choose(1))
    #expect(try #require(story.walk).isPlaying && paces(story).last == .watched)
    story.press(.play)
    #expect(try !#require(story.walk).isPlaying)
    // Whoever passes the question over has asked for nothing.
    var silent = Story()
    silent.send(.showDemo(DemoLink(demo: "sample", step: "second")))
    let other = try #require(silent.walk).run
    silent.send(.demoStep(run: other, state(0)))
    silent.press(.back)
    #expect(try !#require(silent.walk).isPlaying && paces(silent).last != .watched)
  }

  @Test func enterShowsTheOutcomeOfAGuessBeforeItGoesOn() throws {
    var story = Story()
    story.send(.showDemo(DemoLink(demo: "sample", step: "second")))
    let run = try #require(story.walk).run
    story.send(.choose(1))
    let walked = DemoStep(id: "second", exhibits: rows(6).exhibits, outcome: ["which": "up"])
    story.send(.demoStep(run: run, rows(3)))
    story.send(.demoStep(run: run, walked))
    #expect(try #require(story.walk).asking == nil)
    #expect(try #require(story.walk).isUnveiling)
    story.press(.confirm)
    #expect(try #require(story.walk).shownRows == nil)
    #expect(try #require(story.walk).stepCard.id == "second")
  }

  @Test func playedRowsAreMetByTicksAndStopAtTheLast() throws {
    var (story, _) = try atRows(4)
    #expect(!story.state.wantsTick)
    story.press(.play)
    #expect(story.state.wantsTick && story.state.tickInterval == .milliseconds(80))
    for shown in [2, 3] {
      story.send(.tick)
      #expect(try #require(story.walk).shownRows == shown)
    }
    story.send(.tick)
    #expect(try #require(story.walk).shownRows == nil)
    #expect(!story.state.wantsTick && story.state.tickInterval == .milliseconds(500))
    story.press(.step)
    #expect(try #require(story.walk).stepCard.id == "second")
  }

  @Test func rowsThatWereAllMetStayInView() throws {
    var (story, _) = try atRows(3)
    story.press(.step, .step)
    #expect(try #require(story.walk).shownRows == nil)
    story.press(.right)
    let run = try #require(story.walk).run
    story.send(.demoStep(run: run, rows(8)))
    #expect(try #require(story.walk).shownRows == nil)
    story.press(.confirm, .back, .stepBack)
    #expect(try #require(story.walk).shownRows == nil)
  }

  @Test func theKeptSideStaysWhileDialsTurn() throws {
    var (story, _) = try atRows(3)
    story.press(.compare)
    let kept = try #require(story.walk?.kept)
    #expect(story.walk?.compared("layers") == rows(3).exhibits[0])
    #expect(story.walk?.compared("other") == nil)
    story.press(.right)
    let run = try #require(story.walk).run
    story.send(.demoStep(run: run, rows(8)))
    #expect(try #require(story.walk).kept == kept)
    story.press(.compare)
    #expect(try #require(story.walk).kept == nil)
  }

  @Test func whatCannotStandBesideAnotherIsNotCompared() throws {
    var (story, run) = try atTraining()
    #expect(!story.state.actions.contains(.compare))
    var fixed = rows(3)
    fixed.exhibits[0].isFixed = true
    story.send(.demoStep(run: run, fixed))
    #expect(!story.state.actions.contains(.compare))
  }

  @Test func whatIsKeptGoesOnWithItsOwnRun() throws {
    var (story, run) = try atRows(3)
    story.press(.compare)
    var later = rows(5)
    later.progress = StepProgress(done: 2, total: 3)
    story.send(.demoStep(run: run, later))
    #expect(try #require(story.walk).compared("layers") == later.exhibits[0])
    story.press(.right)
    let new = try #require(story.walk).run
    story.send(.demoStep(run: new, rows(8)))
    #expect(try #require(story.walk).compared("layers") == later.exhibits[0])
  }

  @Test func scalesOfAStreamOnlyGrow() throws {
    func state(_ done: Int, _ sizes: [Double]) -> DemoStep {
      var step = rows(sizes.count)
      guard case .profile(var profile) = step.exhibits[0].content else { return step }
      profile.measures[0].scale = .logarithmic
      profile.rows = sizes.enumerated().map {
        Profile.Row(number: $0.offset + 1, values: [$0.element])
      }
      step.exhibits[0].content = .profile(profile)
      step.progress = StepProgress(done: done, total: 3)
      return step
    }
    var (story, run) = try atTraining()
    func covered() -> ClosedRange<Double>? {
      guard case .profile(let profile)? = story.walk?.step?.exhibits.first?.content else {
        return nil
      }
      return profile.measures[0].covered
    }
    story.send(.demoStep(run: run, state(0, [1e-6, 1])))
    let first = try #require(covered())
    #expect(first.lowerBound < 1e-6 && first.upperBound > 1)
    // Within the room that was left nothing moves.
    story.send(.demoStep(run: run, state(1, [0, 1e-7, 10, .nan])))
    #expect(covered() == first)
    story.send(.demoStep(run: run, state(2, [1, 1e6])))
    let second = try #require(covered())
    #expect(second.lowerBound == first.lowerBound && second.upperBound > 1e6)
    // A turned dial begins anew.
    story.press(.right)
    let new = try #require(story.walk).run
    story.send(.demoStep(run: new, state(0, [1, 2])))
    #expect(try #require(covered()).lowerBound > 1e-3)
  }

  @Test func statesThatWaitAreReplacedAndStepsNeverAre() {
    let other = DemoStep(id: "second", exhibits: [])
    var events: [Event] = []
    for event: Event in [
      .demoStep(run: 1, other), .demoStep(run: 1, other), .demoStep(run: 1, training(0)),
      .demoStep(run: 1, training(1)), .demoStep(run: 1, training(2)),
      .demoStep(run: 2, training(0)), .demoEnded(run: 1), .demoStep(run: 2, training(1)),
    ] {
      events.appendConflating(event)
    }
    let shown = events.map { event -> String in
      guard case .demoStep(let run, let step) = event else { return "end" }
      return "\(run) \(step.id) \(step.progress.map { "\($0.done)" } ?? "-")"
    }
    #expect(
      shown == ["1 second -", "1 second -", "1 first 2", "2 first 0", "end", "2 first 1"]
    )
  }
}
