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

  @Test func overrulingChangesScoreRatingAndJournal() throws {
    var story = Story()
    story.answer("Clip the gradient at a threshold.", sureness: 4)
    var drill = try #require(story.drill)
    #expect(drill.markedPoint == 1)
    #expect(drill.grade?.score == 0.25)
    #expect(drill.forecast?.rating == .again)
    story.press(.overrule)
    drill = try #require(story.drill)
    let verdict = try #require(drill.verdict(on: "direction"))
    #expect(verdict.verdict == .covered, "the first press says what is most likely meant")
    #expect(drill.grade?.score == 1)
    #expect(drill.forecast?.rating == .easy)
    #expect(
      story.records.last
        == .overrule(
          AnswerTicket(number: 1),
          question: "clipping",
          point: "direction",
          from: .missed,
          to: .covered,
          rubricRevision: 3
        )
    )
    story.press(.overrule, .overrule, .overrule)
    #expect(try #require(story.drill).grade?.score == 0.25, "the round ends where it began")
  }

  @Test func aReplyToAProbeUpdatesTheVerdictButNotTheRating() throws {
    var story = Story()
    story.answer("Clip the gradient at a threshold.", sureness: 2)
    story.press(.probe)
    story.write("Clipping by norm keeps the direction.")
    story.wait(seconds: 0.5)
    #expect(story.draft(of: "clipping")?.probing == "direction")
    #expect(story.draft(of: "clipping")?.answer == AnswerTicket(number: 1))
    story.press(.submit)
    let drill = try #require(story.drill)
    #expect(drill.stage == .scored)
    #expect(drill.verdict(on: "direction")?.verdict == .covered)
    #expect(drill.gradeWithReplies?.score == 1)
    #expect(drill.grade?.score == 0.25)
    #expect(drill.forecast?.rating == .again)
    #expect(!drill.canProbe)
    story.press(.back)
    guard case .review(_, _, let rating, let score)? = story.records.last else {
      Issue.record("the drill was not rated")
      return
    }
    #expect(rating == .again)
    #expect(score == 0.25)
  }

  @Test func aReplyThatWasLeftIsThereAgain() throws {
    var story = Story()
    story.press(.confirm, .submit)
    story.send(.choose(1))
    story.press(.probe)
    story.write("half a reply")
    story.press(.back)
    #expect(story.draft(of: "clipping")?.text == "half a reply")
    story.press(.probe)
    #expect(try #require(story.drill).editor?.text == "half a reply")
  }

  @Test func aReplyInWritingComesBackWithItsAnswer() throws {
    var story = Story()
    story.answer("Clip the gradient at a threshold.", sureness: 2)
    let scored = try #require(story.drill)
    let ticket = AnswerTicket(number: -1)
    let draft = Draft(
      question: "clipping",
      probing: "direction",
      answer: ticket,
      text: "By norm",
      cursor: 7,
      seconds: 9
    )
    let unfinished = ScoredAnswer(
      ticket: ticket,
      text: scored.answer.text,
      sureness: .shaky,
      given: try #require(scored.grade),
      grade: try #require(scored.grade),
      gradeWithReplies: try #require(scored.grade),
      replies: [:],
      seconds: 9
    )
    var again = Story()
    again.send(
      .opened(
        OpenedQuestion(question: .clipping, draft: draft, unfinished: unfinished),
        for: .drill
      )
    )
    #expect(try #require(again.drill).editor?.text == "By norm")
    again.write(" it keeps the direction.")
    again.press(.submit)
    #expect(again.drill?.verdict(on: "direction")?.verdict == .covered)
    guard case .probe(ticket, _, _, _, _, _, _)? = again.records.last else {
      Issue.record("the reply was not recorded with its answer")
      return
    }
  }

  @Test func overrulingAReplyLeavesTheFirstAnswerAsItWas() throws {
    var story = Story()
    story.answer("Clip the gradient at a threshold.", sureness: 2)
    story.press(.probe)
    story.write("Clipping by norm keeps the direction.")
    story.press(.submit, .overrule)
    let drill = try #require(story.drill)
    #expect(drill.verdict(on: "direction")?.verdict == .partial)
    #expect(drill.grade?.score == 0.25)
    #expect(drill.forecast?.rating == .again)
    #expect(!drill.canProbe, "what the user has settled is not asked again")
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

  @Test func aMissedPointsStatementIsHeldBackUntilItWasProbedOrRevealed() throws {
    var story = Story()
    story.press(.confirm, .submit)
    story.send(.choose(1))
    #expect(try #require(story.drill).holdsBack("direction"))
    story.press(.reveal, .back)
    #expect(!(try #require(story.drill).holdsBack("direction")))
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

  @Test func theOutsideEditorsTextTakesThePlaceOfTheAnswer() throws {
    var story = Story()
    story.press(.confirm)
    story.write("old")
    story.press(.externalEditor)
    #expect(story.effects.last == .editExternally("old"))
    story.send(.editorReturned(EditedText(text: "new\r\nlines", file: "a/file")))
    #expect(story.effects.last == .discardEdited("a/file"))
    #expect(try #require(story.drill).answer.text == "new\nlines")
    #expect(story.draft(of: "clipping")?.text == "new\nlines")
    story.send(.editorReturned(EditedText(text: nil, file: "another")))
    #expect(try #require(story.drill).answer.text == "new\nlines")
    #expect(story.effects.last == .discardEdited("another"))
  }

  @Test func ofATextThatIsTooLongWhatFitsIsTakenAndTheFileIsKept() throws {
    var story = Story()
    story.press(.confirm, .externalEditor)
    let long = String(repeating: "字", count: Grader.answerLimit + 5)
    story.send(.editorReturned(EditedText(text: long, file: "/a/file")))
    #expect(try #require(story.drill).answer.graphemes.count == Grader.answerLimit)
    #expect(story.state.notice?.text.en.contains("/a/file") == true)
    #expect(!story.effects.contains(.discardEdited("/a/file")))
    #expect(story.drafts.first?.text.count == Grader.answerLimit)
  }

  @Test func timeInTheOutsideEditorCountsAndSleepDoesNot() throws {
    var story = Story()
    story.press(.confirm)
    story.wait(seconds: 2)
    story.press(.externalEditor)
    story.now.microseconds += 3_600_000_000
    story.send(.editorReturned(EditedText(text: "from outside", seconds: 90)))
    #expect(abs(try #require(story.drill).seconds - 92) < 1)
    story.wait(seconds: 1)
    // The lid is closed for an hour.
    story.now.microseconds += 3_600_000_000
    story.send(.tick)
    #expect(try #require(story.drill).seconds <= 98)
  }

  @Test func ofAPasteThatIsTooLongWhatFitsIsTakenAndTheRestIsSaid() throws {
    var story = Story()
    story.press(.confirm)
    story.send(.edit(.paste(String(repeating: "字", count: Grader.answerLimit + 1))))
    #expect(story.state.notice?.text.en.contains("what did not fit was left out") == true)
    #expect(try #require(story.drill).answer.graphemes.count == Grader.answerLimit)
  }

  @Test func hintsComeOneByOneTheHeaviestFirst() throws {
    var story = Story()
    story.press(.confirm, .hint)
    #expect(try #require(story.drill).shownHints.map(\.id) == ["direction"])
    story.press(.hint)
    #expect(!story.state.actions.contains(.hint))
  }
}
