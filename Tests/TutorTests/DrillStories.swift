import Demos
import Grading
import Memory
import Questions
import Testing
import Tutor
import Wording

@Suite struct DrillStories {
  let full = "Clip the gradient at a threshold; by norm it keeps the direction."

  @Test func aNewcomerLandsOnTheEasiestQuestion() throws {
    var story = Story(questions: [.session, .clipping], isFirstRun: true)
    story.send(.choose(1))
    #expect(story.state.language == .zh)
    story.press(.confirm, .confirm, .confirm)
    #expect(story.effects.contains(.storeWelcomed))
    #expect(try #require(story.drill).question.id == "clipping")
  }

  @Test func theLanguageIsKeptWhereItWasChosenAndOnlyThere() {
    var followed = Story(isFirstRun: true)
    followed.press(.confirm, .confirm, .confirm, .confirm)
    #expect(followed.effects.contains(.storeWelcomed))
    #expect(!followed.effects.contains(.storeLanguage), "the locale's language was pinned")
    var chosen = Story(isFirstRun: true)
    chosen.send(.choose(2))
    #expect(chosen.effects == [.storeLanguage])
    var moved = Story(isFirstRun: true)
    moved.press(.down)
    #expect(moved.effects == [.storeLanguage])
  }

  @Test func anAnswerIsInTheJournalBeforeItsScoreIsSeen() throws {
    var story = Story()
    story.press(.confirm)
    story.write(full)
    story.wait(seconds: 30)
    story.press(.submit)
    #expect(story.records.isEmpty)
    story.send(.choose(3))
    guard case .answer(let entry)? = story.records.first else {
      Issue.record("no answer was recorded")
      return
    }
    #expect(entry.text == full)
    #expect(entry.sureness == .fairly)
    #expect(entry.rubricRevision == 3)
    #expect(entry.seconds == 30)
    #expect(entry.grade.score == 1)
    #expect(try #require(story.drill).stage == .scored)
    #expect(story.drafts.isEmpty)
  }

  @Test func theDraftIsAtMostHalfASecondOld() throws {
    var story = Story()
    story.press(.confirm)
    story.write("梯度裁剪")
    #expect(story.drafts.isEmpty)
    story.wait(seconds: 0.5)
    #expect(story.draft(of: "clipping")?.text == "梯度裁剪")
    #expect(story.draft(of: "clipping")?.cursor == 4)
    let saved = story.effects.count
    story.wait(seconds: 3)
    #expect(story.effects.count == saved)
  }

  @Test func aDraftComesBackWithItsTimeAndCursor() throws {
    let draft = Draft(question: "session", text: "half a thought", cursor: 4, seconds: 12)
    var story = Story(drafts: ["session": draft])
    #expect(story.home?.suggestion == Suggestion(question: "session", reason: .unfinished))
    story.press(.confirm)
    let drill = try #require(story.drill)
    #expect(drill.answer.text == "half a thought")
    #expect(drill.answer.cursor == 4)
    #expect(drill.seconds == 12)
  }

  @Test func anEmptiedDraftIsForgotten() {
    var story = Story()
    story.press(.confirm)
    story.write("x")
    story.wait(seconds: 1)
    story.send(.edit(.deleteBackward))
    story.wait(seconds: 1)
    #expect(story.drafts.isEmpty)
  }

  @Test func aHintIsKeptAtOnceSoThatNoCrashGivesItBack() {
    var story = Story()
    story.press(.confirm, .hint)
    #expect(story.draft(of: "clipping")?.hints == 1)
  }

  @Test func hintsAndTimeOutliveAnEmptyPage() throws {
    var story = Story()
    story.press(.confirm, .hint)
    story.wait(seconds: 3)
    story.press(.back, .confirm)
    let drill = try #require(story.drill)
    #expect(drill.hints == 1)
    #expect(drill.seconds == 3)
  }

  @Test func quittingInTheMiddleRatesAndSaves() {
    var story = Story()
    story.press(.confirm)
    story.write(full)
    story.press(.quit)
    #expect(story.effects.suffix(1) == [.quit])
    #expect(story.draft(of: "clipping")?.text == full)
    story.press(.submit)
    story.send(.choose(1))
    story.press(.quit)
    let reviews = story.records.filter { if case .review = $0 { true } else { false } }
    #expect(reviews.count == 1)
    guard case .review(_, _, let rating, _)? = reviews.first else { return }
    #expect(rating == .good, "a guess that was whole is good, not easy")
  }

  @Test func aDrillIsRatedOnceHoweverItIsLeft() {
    var story = Story()
    story.press(.confirm)
    story.press(.submit)
    story.send(.choose(1))
    story.press(.reveal, .confirm)
    #expect(story.drill == nil)
    let reviews = story.records.filter { if case .review = $0 { true } else { false } }
    #expect(reviews.count == 1)
  }

  @Test func theNextQuestionIsTheSuggestedOne() throws {
    var story = Story()
    story.press(.confirm, .submit)
    story.send(.choose(1))
    story.press(.nextQuestion)
    #expect(try #require(story.drill).question.id == "session")
  }

  @Test func theTimerStandsUnderHelpAndWhileSuspended() throws {
    var story = Story()
    story.press(.confirm)
    story.wait(seconds: 5)
    story.press(.help)
    story.wait(seconds: 60)
    story.press(.back)
    story.wait(seconds: 1)
    story.press(.suspend)
    story.now.microseconds += 3_600_000_000
    story.send(.tick)
    let drill = try #require(story.drill)
    #expect(abs(drill.seconds - 6) < 1.01, "\(drill.seconds)")
  }

  @Test func hintsComeOneByOneTheHeaviestFirst() throws {
    var story = Story()
    story.press(.confirm, .hint)
    #expect(try #require(story.drill).shownHints.map(\.id) == ["direction"])
    story.press(.hint)
    #expect(!story.state.actions.contains(.hint))
  }

  @Test func aQuestionAskedForTwiceIsOpenedOnce() throws {
    var story = Story()
    story.press(.confirm)
    let opened = try #require(story.drill).question
    let count = story.state.layers.count
    story.send(.opened(OpenedQuestion(question: opened), for: .drill))
    #expect(story.state.layers.count == count)
  }
}
