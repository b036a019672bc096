import Demos
import Grading
import Questions
import Testing
import Wording

@testable import Tutor

/// A mock interview as a candidate lives it.
@Suite struct InterviewStories {
  /// Covers both points of the question on clipping.
  private static let whole =
    "Above a threshold the gradient is clipped. Scaling by the norm keeps the direction."
  /// Covers the lighter point alone.
  private static let half = "Above a threshold the gradient is clipped."

  @Test func aWholeInterviewIsAskedProbedAndReportedOn() throws {
    var story = Story()
    story.beginInterview()
    let talk = try #require(story.talk)
    #expect(talk.plan.questions == ["clipping", "session"])
    #expect(talk.plan.seconds == 600)
    #expect(talk.asks?.en == "Question clipping")
    #expect(story.records.count == 1)

    // The heavier point was left out: the interviewer asks on, and says nothing of the score.
    story.say(Self.half, after: 20)
    #expect(story.talk?.stage == .replying("direction"))
    #expect(story.talk?.asks?.en == "Point direction")
    story.say("I would have to think.", after: 10)
    #expect(story.talk?.question?.id == "session")
    #expect(story.talk?.stage == .answering)
    story.say("In one session the clicks are related.", after: 30)

    let report = try #require(story.report)
    #expect(report.interview.ending == .finished)
    #expect(report.interview.turns.map(\.question) == ["clipping", "session"])
    #expect(report.interview.turns.map(\.seconds) == [20, 30])
    #expect(report.interview.turns[0].replies.map(\.point) == ["direction"])
    #expect(report.interview.turns[0].usedSeconds == 30)
    let review = story.state.review(of: report)
    #expect(review.score == (0.25 + 1) / 2)
    #expect(review.usedSeconds == 60)
    #expect(review.strong.map(\.question) == ["session"])
    #expect(review.weak.map(\.question) == ["clipping"])
    #expect(story.records.map(\.kind) == ["interview", "answer", "reply", "answer", "end"])
    guard case .interviewEnd(_, let answers, .finished, 60, 0.625) = story.records[4] else {
      Issue.record("\(story.records[4])")
      return
    }
    #expect(answers.count == 2)
    #expect(story.drafts.isEmpty)
    // A miss in the interview rates the memory of its question.
    #expect(story.standings["clipping"]?.score == 0.25)
  }

  @Test func theInterviewerAsksOnTwiceAtMost() throws {
    var story = Story(questions: [.threePoints])
    story.beginInterview(minutes: 30)
    story.say("Something else altogether is what I would like to talk about.")
    #expect(story.talk?.stage == .replying("heavy"))
    story.say("No idea what that is.")
    #expect(story.talk?.stage == .replying("middle"))
    story.say("Nor that one.")
    #expect(story.report?.interview.turns[0].replies.count == 2)
  }

  @Test func whatWasSaidWrongIsAskedAbout() {
    var story = Story()
    story.beginInterview()
    story.say("Clipping only sets a learning rate. The norm keeps the direction.")
    #expect(story.talk?.turns[0].verdict(on: "threshold")?.verdict == .contradicted)
    #expect(story.talk?.stage == .replying("threshold"))
    // Put right in the reply, it is still said that it was wrong at first.
    story.say("Above a threshold it is clipped.")
    story.say("One session: related.")
    let wrong = story.account(.en).findings.filter { $0.kind == .wrong }.flatMap(\.lines)
    #expect(wrong.count == 1 && wrong[0].hasSuffix("(put right when asked)"), "\(wrong)")
    #expect(story.report?.interview.turns[0].gradeWithReplies.score == 1)
  }

  @Test func aReplyCountsForOtherPointsThatItNames() throws {
    var story = Story()
    story.beginInterview()
    story.say("Something else altogether is what I would like to talk about.")
    #expect(story.talk?.stage == .replying("direction"))
    // The point that was asked about is passed over, and the other one named.
    story.say("I cannot say, but above a threshold the gradient is clipped.")
    let turn = try #require(story.talk?.turns.first)
    #expect(turn.verdict(on: "direction")?.verdict == .missed)
    #expect(turn.verdict(on: "threshold")?.verdict == .covered)
    #expect(turn.gradeWithReplies.score == 0.25)
    let reply = try #require(turn.replies.first)
    #expect(reply.also.map(\.point) == ["threshold"] && reply.score == 0.25)
    #expect(reply.also.flatMap(\.evidence).allSatisfy { $0.source == .reply })
    #expect(turn.grade.score == 0, "what had to be asked for was not remembered")
    #expect(story.talk?.question?.id == "session", "what was said is not asked about")
    story.say("One session: related.")
    #expect(story.report?.interview.turns[0].gradeWithReplies.score == 0.25)
    let words = story.account(.en).sections[0].exchanges.map(\.word)
    #expect(words == ["missed, said another point"])
  }

  @Test func whoPassesIsAskedTheNextQuestion() {
    var story = Story()
    story.beginInterview()
    // A slip of the finger hands nothing in: it is asked first, and writing takes it back.
    story.press(.submit)
    #expect(story.talk?.turns.isEmpty == true && story.state.notice == .passesQuestion)
    story.send(.edit(.insert("a")))
    story.send(.edit(.deleteBackward))
    story.press(.submit)
    #expect(story.talk?.turns.isEmpty == true && story.state.notice == .passesQuestion)
    story.press(.submit)
    #expect(story.talk?.question?.id == "session")
    story.say("I don't know.")
    #expect(story.report?.interview.turns.map(\.grade.gate) == [.empty, .dontKnow])
    #expect(story.report?.interview.turns.allSatisfy(\.replies.isEmpty) == true)
    // Who passed has not answered.
    #expect(story.account(.en).figures[0].hasSuffix("1 of 2 questions answered, 1 passed"))
    guard case .interviewEnd(_, let answers, _, _, _)? = story.records.last else {
      Issue.record("\(story.records)")
      return
    }
    #expect(answers.count == 1)
  }

  @Test func nothingIsToldOfTheAnswersBeforeTheEnd() throws {
    var story = Story()
    story.beginInterview()
    story.say(Self.half, after: 20)
    story.press(.back)
    story.send(.choose(3))
    // Its question is neither counted nor suggested, and what was said is not judged.
    #expect(story.state.isWithheld("clipping") && !story.state.isWithheld("session"))
    #expect(story.home?.suggestion?.question == "session")
    #expect(story.state.outlook == nil && story.state.dueCount == 0)
    #expect(story.state.actions.firstIndex(of: .interview) == 2)
    story.press(.interview, .confirm)
    story.press(.back)
    story.send(.choose(2))
    story.press(.back, .back)
    #expect(story.home != nil && !story.state.isWithheld("clipping"))
    #expect(story.state.outlook != nil)
  }

  @Test func whatWasSetOnTheCommandLineBeginsAtOnce() {
    var story = Story()
    story.send(.showInterview(minutes: 5, topics: ["recall"]))
    #expect(story.talk?.plan.questions == ["session"])
    story.press(.back)
    story.send(.choose(3))
    // What was broken off is offered before another begins.
    story.send(.showInterview(minutes: 10, topics: []))
    #expect(story.talk == nil && story.choice?.minutes == 10)
    var other = Story()
    other.send(.showInterview(minutes: nil, topics: []))
    #expect(other.talk == nil && other.choice != nil)
  }

  @Test func earlierInterviewsAboutSomethingElseAreNoTrend() throws {
    var story = Story()
    story.beginInterview()
    story.say(Self.half)
    story.say("Nothing that I could name.")
    story.say("One session: related.")
    #expect(story.account(.en).trendSentence == nil)
    story.press(.back, .back)
    story.wait(seconds: 3600)
    story.send(.showInterview(minutes: 5, topics: ["recall"]))
    story.say("One session: related.")
    #expect(story.account(.en).trendSentence == nil)
    story.press(.back, .back)
    story.beginInterview()
    story.say(Self.whole)
    story.say("One session: related.")
    #expect(story.account(.en).trendSentence == "up 37 since 22:13 today")
    #expect(story.account(.zh).trendSentence == "比 22:13 那次高 37 分")
  }

  @Test func aQuestionThatHasHadItsTimeIsNotAskedOn() {
    var story = Story()
    story.beginInterview()
    // Two questions in ten minutes: five for the first.
    story.wait(seconds: 299)
    #expect(story.talk?.isShareUp == false)
    story.say(Self.half, after: 2)
    #expect(story.talk?.question?.id == "session")
    #expect(story.talk?.secondsLeft == 299)
  }

  @Test func whenTheTimeIsOverTheSentenceIsFinishedAndNoMore() throws {
    var story = Story()
    story.beginInterview()
    story.wait(seconds: 601)
    #expect(story.talk?.isTimeUp == true)
    story.send(.edit(.insert(Self.half)))
    story.wait(seconds: 20)
    story.press(.submit)
    let report = try #require(story.report)
    #expect(report.interview.ending == .timeIsUp)
    #expect(story.state.review(of: report).notReached == ["session"])
    #expect(report.interview.turns[0].seconds == 621)
  }

  @Test func theClockStandsWhileItIsPaused() {
    var story = Story()
    story.beginInterview()
    story.wait(seconds: 10)
    story.send(.edit(.insert("Above")))
    story.press(.back)
    #expect(story.talk?.pause == .goOn)
    #expect(story.state.editor == nil)
    // The same key starts it again.
    story.press(.back)
    #expect(story.talk?.pause == nil && story.state.editor != nil)
    story.press(.back)
    story.wait(seconds: 100)
    story.send(.edit(.insert("nothing")))
    story.press(.confirm)
    #expect(story.talk?.pause == nil)
    #expect(story.talk?.editor.text == "Above")
    story.wait(seconds: 5)
    #expect(story.talk?.usedSeconds == 15)
    // Nor does it run under the help.
    story.press(.help)
    story.wait(seconds: 60)
    story.press(.back)
    #expect(story.talk?.usedSeconds == 15)
  }

  @Test func whoLeavesGoesOnAtTheSameWord() {
    var story = Story()
    story.beginInterview()
    story.say(Self.half, after: 20)
    story.wait(seconds: 7)
    story.send(.edit(.insert("Because of the")))
    story.press(.back)
    story.send(.choose(3))
    #expect(story.home != nil && story.talk == nil)
    #expect(story.state.hasWaitingInterview)
    #expect(story.state.drafts.isEmpty)
    story.wait(seconds: 1000)
    // Home's key goes on with it at once, as its label says.
    story.press(.interview)
    #expect(story.talk?.stage == .replying("direction"))
    #expect(story.talk?.editor.text == "Because of the")
    #expect(story.talk?.usedSeconds == 27)
    story.say(" norm the direction stays.", after: 3)
    #expect(
      story.talk?.turns[0].replies.map(\.text) == ["Because of the norm the direction stays."]
    )
    #expect(story.talk?.turns[0].replies.map(\.seconds) == [10])
    #expect(story.talk?.turns[0].gradeWithReplies.score == 1)
    #expect(story.talk?.turns[0].grade.score == 0.25)
  }

  @Test func thePauseLeadsToTheOtherInterviews() {
    var story = Story()
    story.beginInterview()
    story.say(Self.half, after: 20)
    story.press(.back)
    story.send(.choose(4))
    #expect(story.talk == nil && story.state.hasWaitingInterview)
    guard case .interview(.choosing(let choice)) = story.state.top else {
      Issue.record("no choice is on the screen")
      return
    }
    guard case .waiting = story.state.rows(of: choice)[0] else {
      Issue.record("what waits does not stand first")
      return
    }
    story.press(.confirm)
    #expect(story.talk?.stage == .replying("direction"))
  }

  /// Until the interview stands there, keys meant for it turn nothing and begin no other one.
  @Test func keysBeforeItIsThereChangeNothing() {
    var story = Story()
    story.beginInterview()
    story.press(.back)
    story.send(.choose(3))
    var state = story.state
    let effects = update(&state, .action(.interview), now: story.now)
    #expect(effects.contains { if case .openInterview = $0 { true } else { false } })
    let opened = state.top
    for action: Action in [.down, .right, .pick, .confirm] {
      #expect(update(&state, .action(action), now: story.now).isEmpty)
      #expect(state.top == opened)
    }
    var unread = state
    _ = update(&unread, .interviewOpened(nil, draft: nil), now: story.now)
    let choice = unread.top
    _ = update(&unread, .action(.down), now: story.now)
    #expect(unread.top != choice)
    _ = update(&state, .action(.back), now: story.now)
    #expect(state.top != opened)
  }

  /// At each moment of an interview: killed, it goes on where it stood, with what was typed up to
  /// the last tick.
  @Test func aCrashLosesNothingAtAnyMoment() throws {
    let steps: [(inout Story) -> Void] = [
      { $0.send(.edit(.insert(Self.half))) }, { $0.press(.submit) },
      { $0.send(.edit(.insert("Not quite"))) }, { $0.press(.submit) },
      { $0.send(.edit(.insert("One session: related."))) },
    ]
    for moment in 0...steps.count {
      var story = Story()
      story.beginInterview()
      for step in steps.prefix(moment) {
        step(&story)
        story.wait(seconds: 10)
      }
      let before = try #require(story.talk)
      story.killAndStartAnew()
      #expect(story.state.hasWaitingInterview)
      story.press(.interview)
      let after = try #require(story.talk, "killed after \(moment) steps")
      #expect(after.stage == before.stage)
      #expect(after.place == before.place)
      #expect(after.question == before.question)
      #expect(after.editor.text == before.editor.text)
      #expect(before.usedSeconds - after.usedSeconds <= 10)
      #expect(after.turns.map(\.gradeWithReplies) == before.turns.map(\.gradeWithReplies))
    }
  }

  @Test func whoEndsItHandsInWhatIsWritten() {
    var story = Story()
    story.beginInterview()
    story.wait(seconds: 10)
    story.send(.edit(.insert(Self.whole)))
    story.press(.back)
    story.send(.choose(2))
    #expect(story.report?.interview.ending == .stopped)
    #expect(story.report?.interview.turns.map(\.grade.score) == [1])
    #expect(story.records.map(\.kind) == ["interview", "answer", "end"])
    #expect(story.drafts.isEmpty)
  }

  @Test func anInterviewWithoutAnAnswerHasAReportWithoutAScore() throws {
    var story = Story()
    story.beginInterview()
    story.press(.back, .down, .confirm)
    let report = try #require(story.report)
    #expect(report.interview.turns.isEmpty)
    #expect(story.account(.en).score == nil)
    #expect(story.account(.en).notReached == ["Question clipping", "Question session"])
  }

  @Test func whatCannotBeKeptHasNotHappened() {
    var story = Story()
    story.beginInterview()
    story.send(.edit(.insert(Self.half)))
    story.isLocked = true
    story.press(.submit)
    #expect(story.talk?.turns.isEmpty == true)
    #expect(story.talk?.stage == .answering)
    #expect(story.talk?.editor.text == Self.half)
    #expect(story.state.notice != nil)
    story.isLocked = false
    story.press(.submit)
    #expect(story.talk?.stage == .replying("direction"))
    #expect(story.records.map(\.kind) == ["interview", "answer"])
  }

  @Test func anInterviewThatCannotBeKeptDoesNotBegin() {
    var story = Story()
    story.isLocked = true
    story.beginInterview()
    #expect(story.choice != nil && story.records.isEmpty)
  }

  @Test func aQuestionThatCannotBeOpenedIsPassedOver() {
    var story = Story()
    story.questions["clipping"] = nil
    story.beginInterview()
    #expect(story.talk?.question?.id == "session")
    story.say("One session: related.")
    #expect(story.report?.interview.turns.map(\.question) == ["session"])
  }

  @Test func theReportLeadsOnAndComesBack() throws {
    var story = Story()
    story.beginInterview()
    story.say(Self.half)
    story.say("")
    story.say("")
    let advice = story.state.review(of: try #require(story.report)).advice
    #expect(advice.map(\.question) == ["session", nil, "clipping"])
    story.press(.confirm)
    #expect(story.drill?.question.id == "session")
    story.press(.back)
    story.send(.choose(2))
    #expect(story.walk?.card.name == "sample")
    // The first time it only passes over the prediction.
    story.press(.back, .back)
    #expect(story.report != nil)
    // Whoever has just ended the interview is done with it.
    story.press(.back)
    #expect(story.home != nil)
    // The report is among the earlier ones, and is read again as it was.
    story.press(.interview, .last, .confirm)
    #expect(story.report?.interview.turns.count == 2)
    #expect(story.state.review(of: try #require(story.report)).advice == advice)
    // From there it leads back to the list, with the mark on it.
    story.press(.back)
    #expect(story.choice.map { story.state.rows(of: $0)[$0.mark].past } != nil)
    story.press(.back)
    #expect(story.home != nil)
  }

  @Test func whoPassesAFollowUpSaidNothingWrongInIt() throws {
    var story = Story()
    story.beginInterview()
    story.say("Clipping only sets a learning rate. The norm keeps the direction.")
    #expect(story.talk?.stage == .replying("threshold"))
    story.say("")
    story.say("One session: related.")
    for (language, word) in [(Language.zh, "跳过"), (.en, "passed")] {
      let passed = story.account(language).sections.flatMap(\.exchanges).filter(\.reply.isEmpty)
      #expect(!passed.isEmpty && passed.allSatisfy { $0.word == word && $0.verdict == .missed })
    }
  }

  @Test func theReportIsWrittenIntoFiles() throws {
    var story = Story()
    story.beginInterview()
    story.say(Self.half)
    story.say("")
    story.say("")
    let report = try #require(story.report)
    #expect(story.state.shownActions.contains(.exportReport))
    story.press(.exportReport)
    #expect(story.effects.last == .exportReport(report.interview))
    #expect(story.report == report)
  }

  @Test func topicsAreTickedAndTheLengthIsTurned() throws {
    var story = Story()
    story.press(.interview)
    let choice = try #require(story.choice)
    #expect(!choice.isReal && choice.minutes == 30)
    #expect(story.state.rows(of: choice).count == 3)
    story.press(.right, .down, .pick)
    #expect(story.choice?.topics == ["recall"])
    #expect(story.choice?.minutes == 35)
    #expect(story.state.plan(of: try #require(story.choice)).questions == ["session"])
    story.press(.down, .pick)
    #expect(story.choice?.topics == [])
    story.press(.confirm)
    #expect(story.talk == nil && story.state.notice != nil)
    for _ in 0..<40 { story.press(.left) }
    #expect(story.choice?.minutes == 5)
    for _ in 0..<40 { story.press(.right) }
    #expect(story.choice?.minutes == 120)
  }
}

extension Story {
  /// The report on top, in words.
  func account(_ language: Language) -> InterviewAccount {
    guard let report else { preconditionFailure("no report is on top") }
    return InterviewAccount(
      state.review(of: report),
      among: state.interviews,
      InterviewWords(
        language,
        questions: Dictionary(
          uniqueKeysWithValues: state.catalogue.questions.map { ($0.id, $0.title) }
        ),
        demos: [:]
      )
    )
  }
}

extension Entry {
  /// What kind of record it is, in a word.
  var kind: String {
    switch self {
    case .answer: "answer"
    case .reply: "reply"
    case .interview: "interview"
    case .interviewEnd: "end"
    case .clarify, .overrule, .probe, .review, .prediction, .mark, .quiz, .amend, .revise:
      "other"
    }
  }
}

extension Question {
  /// Three points of different weight.
  fileprivate static let threePoints = sample(
    "three",
    topic: "deep",
    level: 1,
    points: [
      .sample("light", weight: 1, rules: [["feather"], ["falls"]]),
      .sample("heavy", weight: 3, rules: [["stone"], ["sinks"]]),
      .sample("middle", weight: 2, rules: [["wood"], ["floats"]]),
    ]
  )
}
