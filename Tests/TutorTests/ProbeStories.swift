import Demos
import Grading
import Memory
import Questions
import Testing
import Tutor
import Wording

/// What the interviewer asks after the score, and what the user overrules.
@Suite struct ProbeStories {
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

  @Test(arguments: [Action.back, .nextQuestion])
  func aReplyThatWasBegunHoldsWhoeverLeavesBackOnce(leaving: Action) throws {
    var story = Story()
    story.answer("Clip the gradient at a threshold.", sureness: 2)
    story.press(.probe)
    story.write("Clipping by norm")
    story.press(.back, leaving)
    #expect(story.drill?.question.id == "clipping", "still at the score")
    #expect(story.state.notice?.text.en.contains("You began a reply") == true)
    #expect(story.drafts.map(\.text) == ["Clipping by norm"])
    // It is there to be gone on with, and then counts as begun anew.
    story.press(.probe)
    #expect(story.drill?.editor?.text == "Clipping by norm")
    story.write(" keeps")
    story.press(.back, leaving)
    #expect(story.drill?.question.id == "clipping")
    story.press(leaving)
    #expect(story.drill?.question.id != "clipping", "who insists leaves")
    #expect(story.drafts.isEmpty)
  }

  @Test func aReplyOfSpacesHoldsNobodyBack() throws {
    var story = Story()
    story.answer("Clip the gradient at a threshold.", sureness: 2)
    story.press(.probe)
    story.write("  ")
    story.press(.back, .back)
    #expect(story.drill == nil)
  }

  @Test func overrulingOnceRoundGivesTheGradersVerdictBack() throws {
    var story = Story()
    story.answer("Clip the gradient at a threshold.", sureness: 2)
    let given = try #require(story.drill?.verdict(on: "direction"))
    story.press(.overrule, .overrule, .overrule)
    #expect(story.drill?.verdict(on: "direction")?.reason == .overruled)
    #expect(story.drill?.canProbe == false)
    story.press(.overrule)
    #expect(story.drill?.verdict(on: "direction") == given)
    #expect(story.drill?.canProbe == true, "the interviewer may ask again")
  }

  @Test func overrulingAReplyGoesRoundItsOwnVerdict() throws {
    var story = Story()
    story.answer("Clip the gradient at a threshold.", sureness: 2)
    story.press(.probe)
    story.write("Clipping by norm keeps the direction.")
    story.press(.submit)
    let given = try #require(story.drill?.verdict(on: "direction"))
    var seen: [Verdict?] = []
    for _ in 0..<4 {
      story.press(.overrule)
      seen.append(story.drill?.verdict(on: "direction")?.verdict)
    }
    #expect(seen == [.partial, .missed, .contradicted, .covered])
    #expect(story.drill?.verdict(on: "direction") == given)
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

  @Test func aMissedPointsStatementIsHeldBackUntilItWasProbedOrRevealed() throws {
    var story = Story()
    story.press(.confirm, .submit)
    story.send(.choose(1))
    #expect(try #require(story.drill).holdsBack("direction"))
    story.press(.reveal, .back)
    #expect(!(try #require(story.drill).holdsBack("direction")))
  }
}
