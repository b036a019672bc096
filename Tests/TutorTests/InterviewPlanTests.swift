import Memory
import Questions
import Testing
import Wording

@testable import Tutor

/// Which questions an interview asks, and in how much time.
@Suite struct InterviewPlanTests {
  /// A state on questions of the names of a real interview, of which some were answered.
  private func state(
    _ names: [QuestionID] = RealInterview.rounds.flatMap { $0 },
    answered: [QuestionID: Int] = [:]
  ) -> State {
    let questions = names.map {
      Question.sample(
        $0,
        topic: "deep",
        level: 1,
        points: [.sample("point", weight: 1, rules: [["a"]])]
      )
    }
    return Story(
      questions: questions,
      standings: answered.mapValues { day in
        Standing(
          answeredAt: Moment(seconds: day * 86_400),
          attempts: 1,
          score: 1,
          covered: 1,
          total: 1,
          missed: [],
          memory: MemoryState(stability: 1, difficulty: 5),
          due: Moment(seconds: 0)
        )
      }
    ).state
  }

  @Test func aRealOneGoesThroughItsRounds() {
    let plan = state().interviewPlan(.real, minutes: 30)
    #expect(
      plan.questions == [
        "cold-start-strategy", "itemcf-time-weight", "itemcf-vs-two-tower", "multi-task-ranking",
        "news-to-short-video", "vanishing-gradients",
      ]
    )
    #expect(plan.seconds == 1800)
    #expect(plan.answerAim == 120)
  }

  @Test func whatIsSuspendedOrLeftForTomorrowIsNotAsked() {
    var state = state()
    let today = state.now.localDay
    state.take([
      "vanishing-gradients": Marks(isSuspended: true),
      "cold-start-strategy": Marks(skippedOn: today),
      "multi-task-ranking": Marks(isStarred: true, skippedOn: today - 1),
    ])
    #expect(
      state.interviewPlan(.real, minutes: 30).questions == [
        "itemcf-time-weight", "itemcf-popularity-penalty", "itemcf-vs-two-tower",
        "multi-task-ranking", "news-to-short-video", "exploding-gradients",
      ]
    )
    let all = state.interviewPlan(.topics(["deep"]), minutes: 60).questions
    #expect(all.count == RealInterview.rounds.joined().count - 2)
  }

  @Test func aRoundAsksWhatWasNotAskedForLongest() {
    let answered: [QuestionID: Int] = [
      "itemcf-time-weight": 3, "itemcf-popularity-penalty": 2, "vanishing-gradients": 1,
    ]
    let plan = state(answered: answered).interviewPlan(.real, minutes: 30)
    #expect(plan.questions[1] == "itemcf-popularity-penalty")
    #expect(plan.questions[5] == "exploding-gradients")
  }

  @Test func lessTimeLeavesRoundsOutAndMoreAsksASecondQuestion() {
    #expect(
      state().interviewPlan(.real, minutes: 5).questions == [
        "cold-start-strategy", "itemcf-time-weight",
      ],
      "however short, it does not end with the first"
    )
    let short = state(answered: ["cold-start-strategy": 1]).interviewPlan(.real, minutes: 15)
    #expect(
      short.questions == ["itemcf-time-weight", "itemcf-vs-two-tower", "multi-task-ranking"]
    )
    let long = state().interviewPlan(.real, minutes: 40)
    #expect(long.questions.count == 8)
    #expect(long.questions.prefix(3).last == "itemcf-popularity-penalty")
    #expect(state().interviewPlan(.real, minutes: 120).questions.count == 9)
  }

  @Test func whatIsNotInstalledIsLeftOut() {
    let some = state(["multi-task-ranking", "another"])
    #expect(some.interviewPlan(.real, minutes: 30).questions == ["multi-task-ranking"])
    #expect(!state(["another"]).hasRealInterview)
    #expect(some.interviewPlan(.topics(["elsewhere"]), minutes: 30).questions.isEmpty)
  }

  @Test func topicsAreAskedInTheCataloguesOrder() {
    let some = state(["a", "b", "c", "d"], answered: ["a": 9, "c": 1])
    #expect(some.interviewPlan(.topics(["deep"]), minutes: 15).questions == ["b", "c", "d"])
  }

  @Test func theTimeIsDividedOverWhatIsStillToCome() {
    let plan = InterviewPlan(scope: .real, seconds: 1200, questions: ["a", "b", "c", "d"])
    #expect(plan.share(at: 0, after: 0) == 300)
    #expect(plan.share(at: 2, after: 400) == 400)
    #expect(plan.share(at: 3, after: 1300) == 0)
    #expect(InterviewPlan(scope: .real, seconds: 60, questions: []).answerAim == 0)
  }
}
