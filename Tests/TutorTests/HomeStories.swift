import Grading
import Memory
import Questions
import Testing
import Tutor
import Wording

@Suite struct HomeStories {
  func standing(dueIn days: Int, stability: Double, at now: Moment) -> Standing {
    Standing(
      answeredAt: now.adding(days: -9),
      attempts: 1,
      score: 0.5,
      covered: 1,
      total: 2,
      missed: ["direction"],
      memory: MemoryState(stability: stability, difficulty: 5),
      due: now.adding(days: days)
    )
  }

  @Test func topicsWithoutAQuestionAreLeftOut() throws {
    let story = Story()
    #expect(
      try #require(story.home).rows == [.topic(0), .question(0), .topic(2), .question(1)]
    )
  }

  @Test func theMarkPassesOverHeadingsAndStopsAtTheEnds() throws {
    var story = Story()
    #expect(try #require(story.home).mark == .suggestion)
    story.press(.down)
    #expect(try #require(story.home).mark == .row(1))
    story.press(.down, .down, .down)
    #expect(try #require(story.home).mark == .row(3))
    story.press(.up, .up, .up, .up)
    #expect(try #require(story.home).mark == .suggestion)
    story.send(.choose(2))
    #expect(try #require(story.home).mark == .row(3))
  }

  @Test func packsThatChangeMeanwhileKeepTheMarkOnItsQuestion() throws {
    var story = Story()
    story.press(.last)
    #expect(try #require(story.home).mark == .row(3))
    var fewer = story.state.catalogue
    fewer.questions.removeFirst()
    story.send(.catalogue(fewer))
    #expect(try #require(story.home).mark == .row(1))
    #expect(try #require(story.home).suggestion?.question == "session")
    story.press(.confirm)
    #expect(story.drill?.question.id == "session")
    // Gone while it is being answered: the answer goes on, home forgets it.
    fewer.questions = []
    story.send(.catalogue(fewer))
    #expect(story.drill?.question.id == "session")
    #expect(try #require(story.home).rows.isEmpty)
    #expect(try #require(story.home).mark == .suggestion)
    #expect(try #require(story.home).suggestion == nil)
  }

  @Test func whatIsTakenBackFindsTheRowsOfThePacksAsTheyAre() throws {
    var story = Story(questions: [.clipping])
    story.isLocked = true
    var event: [Effect] = []
    story.press(.confirm)
    story.write("It clips.")
    story.press(.submit)
    event = update(&story.state, .choose(2), now: story.now)
    // The packs change between the event and word of what could not be kept.
    story.send(.catalogue(Catalogue(topics: [], questions: [])))
    for case .record(let entry) in event {
      story.send(.recordFailed(entry, because: Bilingual(zh: "占用", en: "held")))
    }
    #expect(try #require(story.home).rows.isEmpty)
  }

  @Test func theLikeliestToBeForgottenIsSuggestedFirst() throws {
    let now = Moment(microseconds: 1_700_000_000_000_000)
    let story = Story(standings: [
      "clipping": standing(dueIn: -1, stability: 20, at: now),
      "session": standing(dueIn: -1, stability: 2, at: now),
    ])
    #expect(
      try #require(story.home).suggestion == Suggestion(question: "session", reason: .due)
    )
    #expect(story.state.dueCount == 2)
    let ready = try #require(story.state.standings["clipping"])
    let slipping = try #require(story.state.standings["session"])
    #expect(story.state.readiness(of: slipping) < story.state.readiness(of: ready))
  }

  @Test func homeNamesWhatIsSlippingOfTheDueQuestion() throws {
    let now = Moment(microseconds: 1_700_000_000_000_000)
    var story = Story(standings: ["clipping": standing(dueIn: -1, stability: 2, at: now)])
    story.send(.standings(story.standings, drafts: []))
    #expect(story.effects == [.open("clipping", .glance)])
    #expect(try #require(story.home).slipping.map(\.en) == ["Point direction"])
    #expect(story.state.layers.count == 1, "a glance opens nothing")
    story.send(.standings([:], drafts: []))
    #expect(try #require(story.home).slipping.isEmpty)
  }

  @Test func whereNothingIsDueTheNextToComeIsSuggested() throws {
    let now = Moment(microseconds: 1_700_000_000_000_000)
    let story = Story(standings: [
      "clipping": standing(dueIn: 3, stability: 20, at: now),
      "session": standing(dueIn: 9, stability: 20, at: now),
    ])
    #expect(
      try #require(story.home).suggestion == Suggestion(question: "clipping", reason: .ahead)
    )
  }

  @Test func everyShownActionIsReachedByTabAndEnter() throws {
    var story = Story()
    let shown = story.state.shownActions
    for (index, action) in shown.enumerated() where action == .learn {
      for _ in 0...index { story.press(.nextAction) }
      #expect(story.state.actionMark == index)
      story.press(.confirm)
    }
    guard case .learn = story.state.top else {
      Issue.record("the mark did not carry out the action")
      return
    }
    #expect(story.state.actionMark == nil)
  }

  @Test func theLanguageSwitchesOnEveryLayerAndIsKept() {
    var story = Story()
    story.press(.switchLanguage)
    #expect(story.state.language == .zh)
    #expect(story.effects.last == .storeLanguage)
    story.press(.confirm, .switchLanguage, .help, .switchLanguage)
    #expect(story.state.language == .zh)
    #expect(story.drill == nil)
    story.press(.back)
    #expect(story.drill != nil)
  }

  @Test func aQuestionThatCannotBeOpenedIsSaidAndNothingElse() {
    var story = Story(questions: [.clipping])
    story.send(.openFailed(Bilingual(zh: "打不开", en: "cannot open")))
    #expect(story.state.notice?.text.en == "cannot open")
    story.press(.down)
    #expect(story.state.notice == nil)
  }

  @Test func anEmptyCatalogueIsNoTrap() {
    var story = Story(questions: [], demos: [], isFirstRun: true)
    story.press(.confirm, .confirm, .confirm, .confirm, .confirm, .learn, .demos, .down, .up)
    story.send(.choose(9))
    story.send(.select(4))
    #expect(story.home?.suggestion == nil)
  }
}
