import Grading
import Questions
import Testing
import Tutor
import Wording

/// What happens where the journal takes nothing: nothing is lost, and the same key tries again.
@Suite struct KeepingStories {
  let half = "Clip the gradient at a threshold."

  @Test func anAnswerThatCannotBeKeptStaysInWritingAndIsTriedAgain() throws {
    var story = Story()
    story.press(.confirm)
    story.write(half)
    story.wait(seconds: 1)
    story.press(.submit)
    story.isLocked = true
    story.send(.choose(3))
    let drill = try #require(story.drill)
    #expect(drill.stage == .sureness(.shaky))
    #expect(drill.grade == nil && drill.ticket == nil, "a score was shown that is nowhere kept")
    #expect(drill.answer.text == half)
    #expect(story.draft(of: "clipping")?.text == half)
    #expect(story.state.notice?.text.en.hasSuffix("The file is held.") == true)
    #expect(story.records.isEmpty)

    story.isLocked = false
    story.send(.choose(3))
    #expect(try #require(story.drill).stage == .scored)
    #expect(story.records.count == 1)
    #expect(story.drafts.isEmpty)
    story.press(.overrule)
    guard case .overrule(let ticket, _, _, _, _, _)? = story.records.last else {
      Issue.record("no overrule was recorded")
      return
    }
    #expect(ticket == story.drill?.ticket)
  }

  @Test func anEmptyPageThatCannotBeKeptIsStillOpen() throws {
    var story = Story()
    story.press(.confirm)
    story.isLocked = true
    story.press(.submit)
    #expect(try #require(story.drill).stage == .answering)
    story.isLocked = false
    story.press(.submit)
    #expect(try #require(story.drill).stage == .scored)
  }

  @Test func anOverruleOrAReplyThatCannotBeKeptHasNotHappened() throws {
    var story = Story()
    story.answer(half, sureness: 2)
    story.isLocked = true
    story.press(.overrule)
    #expect(try #require(story.drill).grade?.score == 0.25)
    story.press(.probe)
    story.write("Clipping by norm keeps the direction.")
    story.press(.submit)
    let drill = try #require(story.drill)
    #expect(drill.editor?.text == "Clipping by norm keeps the direction.")
    #expect(drill.replies.isEmpty)
    story.isLocked = false
    story.press(.submit)
    #expect(try #require(story.drill).verdict(on: "direction")?.verdict == .covered)
    #expect(story.records.count == 2)
  }

  @Test func aRatingThatCannotBeKeptHoldsNobodyBack() {
    var story = Story()
    story.answer(half, sureness: 2)
    story.isLocked = true
    story.press(.back)
    #expect(story.drill == nil)
    #expect(story.state.notice != nil)
    story.press(.quit)
    #expect(story.effects.last == .quit)
  }

  @Test func whoLeavesWordsThatCannotBeKeptIsHeldBackOnceAndThenFindsThemInAFile() throws {
    for leaving in [Action.back, .quit] {
      var story = Story()
      story.press(.confirm)
      story.write("words")
      story.isLocked = true
      story.press(leaving)
      #expect(try #require(story.drill).answer.text == "words", "\(leaving)")
      #expect(story.state.notice?.text.en.contains("you are still here") == true)
      #expect(!story.effects.contains(.quit))
      // Whoever writes on has not insisted.
      story.write("!")
      story.press(leaving)
      #expect(try #require(story.drill).answer.text == "words!")
      story.press(leaving)
      #expect(story.effects.contains(.rescue("words!")))
      #expect(story.drill == nil || story.effects.contains(.quit))
    }
  }

  @Test func theBottomLineLeadsOutToo() throws {
    var story = Story()
    story.press(.confirm)
    story.write("words")
    story.isLocked = true
    for _ in 0..<2 {
      while story.state.markedAction != .back { story.press(.nextAction) }
      story.press(.confirm)
    }
    #expect(story.drill == nil)
    #expect(story.effects.contains(.rescue("words")))
  }

  @Test func aDrillThatIsNotLeftIsNotRated() throws {
    var story = Story()
    story.answer(half, sureness: 2)
    story.press(.last, .probe)
    story.write("about direction")
    story.locksDrafts = true
    story.press(.quit)
    #expect(try #require(story.drill).editor?.text == "about direction")
    #expect(story.records.count == 1, "it was rated though it goes on")
    story.locksDrafts = false
    story.press(.quit)
    #expect(story.records.count == 2)
    #expect(story.effects.last == .quit)
  }

  @Test func whatCanBeKeptAtTheSecondTryNeedsNoFile() throws {
    var story = Story()
    story.press(.confirm)
    story.write("words")
    story.isLocked = true
    story.press(.back)
    story.isLocked = false
    story.press(.back)
    #expect(story.drill == nil)
    #expect(story.draft(of: "clipping")?.text == "words")
    #expect(!story.effects.contains(.rescue("words")))
  }

  @Test func aReplyThatCannotBeKeptIsNotLeft() throws {
    var story = Story()
    story.answer(half, sureness: 2)
    story.press(.last, .probe)
    story.write("about direction")
    story.isLocked = true
    story.press(.back)
    #expect(try #require(story.drill).editor?.text == "about direction")
  }

  @Test func homeSaysWhatFallsDueWhileItStandsOpen() throws {
    var story = Story()
    story.answer(half, sureness: 2)
    story.press(.back)
    #expect(story.home?.suggestion?.reason == .new)
    #expect(story.state.wantsTick)
    story.now = story.now.adding(days: 40)
    story.send(.tick)
    #expect(story.home?.suggestion == Suggestion(question: "clipping", reason: .due))
  }

  @Test func aDraftThatCouldNotBeKeptIsSavedOnceThatIsPossible() throws {
    var story = Story()
    story.press(.confirm)
    story.write("words")
    story.isLocked = true
    story.wait(seconds: 1)
    #expect(!(try #require(story.drill).isSaved), "it says saved and is not")
    #expect(try #require(story.drill).isSavingPutOff, "that it is not saved was said but once")
    let attempts = story.effects.count
    story.wait(seconds: 5)
    #expect(story.effects.count == attempts, "a held file must not stop every tick")
    story.isLocked = false
    story.wait(seconds: 6)
    #expect(story.draft(of: "clipping")?.text == "words")
    #expect(try #require(story.drill).isSaved)
  }

  @Test func timeIsKeptWhileNothingIsWritten() throws {
    var story = Story()
    story.press(.confirm)
    story.wait(seconds: 9)
    #expect(story.drafts.isEmpty)
    story.wait(seconds: 2)
    #expect(story.draft(of: "clipping")?.seconds ?? 0 >= 10, "a crash takes the time")
    story.write("words")
    story.wait(seconds: 61)
    let draft = try #require(story.draft(of: "clipping"))
    #expect(draft.text == "words")
    #expect(draft.seconds > 60)
    let saved = story.effects.count
    story.wait(seconds: 5)
    #expect(story.effects.count - saved <= 1, "time alone is saved every ten seconds")
  }

  @Test func repliesBegunAboutTwoPointsAreKeptApart() throws {
    var story = Story()
    story.press(.confirm)
    story.write("Both ways exist.")
    story.press(.submit)
    story.send(.choose(2))
    story.press(.last, .probe)
    story.write("about direction")
    story.press(.back, .first, .probe)
    story.write("Clip the gradient at a threshold.")
    story.wait(seconds: 1)
    #expect(story.drafts.map(\.probing) == ["direction", "threshold"])
    story.press(.submit)
    #expect(story.drafts.map(\.probing) == ["direction"], "the other reply's draft went too")
    story.press(.last, .probe)
    #expect(try #require(story.drill).editor?.text == "about direction")
    story.press(.back, .back)
    #expect(story.drafts.isEmpty)
  }

  @Test func aResumedReplyRemembersTheEarlierOnes() throws {
    var story = Story()
    story.answer("Both ways exist.", sureness: 2)
    story.press(.first, .probe)
    story.write("Clip the gradient at a threshold.")
    story.press(.submit)
    let scored = try #require(story.drill)
    let ticket = AnswerTicket(number: -1)
    func draft(_ point: PointID, _ text: String) -> Draft {
      Draft(
        question: "clipping",
        probing: point,
        answer: ticket,
        text: text,
        cursor: 2,
        seconds: 9
      )
    }
    let opened = OpenedQuestion(
      question: .clipping,
      draft: draft("direction", "By norm"),
      unfinished: ScoredAnswer(
        ticket: ticket,
        text: scored.answer.text,
        sureness: .shaky,
        given: try #require(scored.grade),
        grade: try #require(scored.grade),
        gradeWithReplies: try #require(scored.gradeWithReplies),
        replies: scored.replies,
        seconds: 9
      ),
      begun: [draft("threshold", "stale: it was answered since")]
    )
    var again = Story()
    again.send(.opened(opened, for: .drill))
    let drill = try #require(again.drill)
    #expect(drill.replies == ["threshold": "Clip the gradient at a threshold."])
    #expect(drill.verdict(on: "threshold")?.verdict == .covered)
    again.send(.edit(.textEnd))
    again.write(" it keeps the direction.")
    again.press(.submit)
    #expect(
      try #require(again.drill).gradeWithReplies?.score == 1,
      "an earlier reply was forgotten"
    )
    #expect(try #require(again.drill).grade?.score == 0)
  }
}
