import Grading
import Memory
import Questions
import Testing
import Tutor
import Wording

/// Points that the grader is unsure of are asked about, not guessed.
@Suite struct DoubtStories {
  private static let doubtful = Question.sample(
    "doubtful",
    topic: "deep",
    level: 1,
    points: [
      .sample("light", weight: 1, rules: [["gap"], ["intent"], ["weight"]]),
      .sample("heavy", weight: 3, rules: [["gap"], ["one"], ["related"]]),
      .sample("far", weight: 2, rules: [["noise"], ["drift*"], ["filter*"]]),
    ]
  )

  private func asked(sureness: Int = 2) -> Story {
    var story = Story(questions: [Self.doubtful])
    story.answer("A short gap means one intent.", sureness: sureness)
    return story
  }

  private func doubt(_ story: Story) -> PointID? {
    if case .asking(let doubt)? = story.drill?.stage { doubt.point } else { nil }
  }

  @Test func theAnswerIsKeptAsGivenBeforeAnythingIsAsked() throws {
    let story = asked()
    #expect(doubt(story) == "heavy", "the heaviest first")
    guard case .answer(let entry)? = story.records.first, story.records.count == 1 else {
      Issue.record("the answer is not in the journal")
      return
    }
    #expect(entry.grade.points.map(\.verdict) == [.missed, .missed, .missed])
    #expect(entry.grade.points.map(\.reason) == [.unsure, .unsure, .nothingFound])
    #expect(story.drafts.isEmpty)
  }

  @Test func yesCoversNoDoesNotAndEachIsARecord() throws {
    var story = asked()
    #expect(try #require(story.drill).forecast?.rating == .again)
    story.press(.agree)
    #expect(doubt(story) == "light")
    story.press(.deny)
    let drill = try #require(story.drill)
    #expect(drill.stage == .scored)
    #expect(drill.verdict(on: "heavy")?.reason == .confirmed)
    #expect(drill.verdict(on: "light")?.reason == .declined)
    #expect(drill.grade?.score == 0.5)
    #expect(drill.gradeWithReplies?.score == 0.5)
    #expect(drill.forecast?.rating == .hard)
    let ticket = AnswerTicket(number: 1)
    #expect(
      story.records.dropFirst() == [
        .clarify(ticket, question: "doubtful", point: "heavy", isMeant: true, rubricRevision: 3),
        .clarify(ticket, question: "doubtful", point: "light", isMeant: false, rubricRevision: 3),
      ]
    )
  }

  @Test func digitsAndArrowsDoTheSameForInputMethods() throws {
    var story = asked()
    story.send(.choose(7))
    #expect(doubt(story) == "heavy")
    story.send(.choose(1))
    story.press(.down, .confirm)
    let drill = try #require(story.drill)
    #expect(drill.verdict(on: "heavy")?.reason == .confirmed)
    #expect(drill.verdict(on: "light")?.reason == .declined)
  }

  @Test func escapePassesAllOver() throws {
    var story = asked()
    story.press(.back)
    let drill = try #require(story.drill)
    #expect(drill.stage == .scored)
    #expect(drill.grade?.score == 0)
    #expect(drill.verdict(on: "heavy")?.reason == .unsure)
    #expect(story.records.count == 1)
  }

  @Test func whatCannotBeKeptIsAskedAgain() {
    var story = asked()
    story.isLocked = true
    story.press(.agree)
    #expect(doubt(story) == "heavy")
    story.isLocked = false
    story.press(.agree)
    #expect(doubt(story) == "light")
    #expect(story.records.count == 2)
  }

  @Test func leavingWhileAskedRatesByWhatIsKnown() {
    var story = asked()
    story.press(.agree, .quit)
    guard case .review(_, _, let rating, let score)? = story.records.last else {
      Issue.record("the drill was not rated")
      return
    }
    #expect((rating, score) == (.hard, 0.5))
  }

  @Test func anOverruleAfterwardsComesBackToWhatTheUserSaid() throws {
    var story = asked()
    story.press(.agree, .back)
    let index = try #require(story.drill).order.firstIndex(of: 1) ?? 0
    story.send(.choose(index + 1))
    #expect(try #require(story.drill).point.id == "heavy")
    story.press(.overrule, .overrule, .overrule, .overrule)
    #expect(try #require(story.drill).verdict(on: "heavy")?.verdict == .covered)
    #expect(try #require(story.drill).grade?.score == 0.5)
  }

  @Test func aPointWhoseStatementWasShownIsNotProbedByTheInterviewer() throws {
    var story = asked()
    story.press(.deny, .deny)
    #expect(try #require(story.drill).nextProbe == "far")
    #expect(!(try #require(story.drill).holdsBack("heavy")))
  }

  @Test func whoWasKilledWhileAskedIsAskedAgain() throws {
    let killed = try #require(asked(sureness: 3).drill)
    let grade = try #require(killed.grade)
    let ticket = AnswerTicket(number: -1)
    var story = Story(questions: [Self.doubtful])
    story.send(
      .opened(
        OpenedQuestion(
          question: Self.doubtful,
          unfinished: ScoredAnswer(
            ticket: ticket,
            text: killed.answer.text,
            sureness: .fairly,
            given: grade,
            grade: grade,
            gradeWithReplies: grade,
            replies: [:],
            seconds: 9
          )
        ),
        for: .drill
      )
    )
    #expect(doubt(story) == "heavy")
    #expect(story.state.notice?.text.en.contains("when Viva ended") == true)
    story.press(.agree, .deny)
    let drill = try #require(story.drill)
    #expect(drill.stage == .scored)
    #expect(drill.grade?.score == 0.5)
    #expect(drill.forecast == nil, "the journal counted that answer already")
    #expect(
      story.records.first
        == .clarify(ticket, question: "doubtful", point: "heavy", isMeant: true, rubricRevision: 3)
    )
  }
}
