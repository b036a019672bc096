import Memory
import Questions
import Testing
import Tutor
import Wording

@Suite struct StatsStories {
  private static let now = Moment(microseconds: 1_700_000_000_000_000)

  private func standing(
    _ score: Double,
    daysAgo: Int,
    stability: Double,
    missed: [PointID] = []
  ) -> Standing {
    Standing(
      answeredAt: Self.now.adding(days: -daysAgo),
      attempts: 1,
      score: score,
      covered: 1,
      total: 2,
      missed: missed,
      memory: MemoryState(stability: stability, difficulty: 5),
      due: Self.now.adding(days: Int(stability) - daysAgo)
    )
  }

  private func stats(_ story: Story) throws -> Stats {
    guard case .stats(let stats) = story.state.top else {
      throw Missing(what: "the figures are not on top")
    }
    return stats
  }

  private struct Missing: Error { let what: String }

  @Test func theFiguresOpenFromHomeAndAreTurnedPageByPage() throws {
    var story = Story(standings: [
      "clipping": standing(0.5, daysAgo: 9, stability: 3, missed: ["direction"]),
      "session": standing(1, daysAgo: 1, stability: 30),
    ])
    let missed = MemoryState(stability: 2, difficulty: 6)
    story.study.weakPoints = [
      ReviewedPoint(
        reference: PointReference(question: "clipping", point: "direction"),
        reviewedAt: Self.now.adding(days: -9),
        memory: missed,
        due: Self.now.adding(days: -6)
      )
    ]
    story.press(.stats)
    #expect(try stats(story).page == .readiness)
    let figures = try #require(try stats(story).figures)
    #expect(figures.forecast.now == 1)
    #expect(figures.memories.map(\.question) == ["clipping", "session"])
    #expect(
      figures.weakPoints.map(\.reference)
        == [PointReference(question: "clipping", point: "direction")]
    )
    let weak = try #require(figures.weakPoints.first)
    #expect(weak.elapsedDays == 9 && weak.daysLeft == -6)
    #expect(weak.recall == State.scheduler.retrievability(missed, elapsedDays: 9))
    #expect(try stats(story).statements.values.map(\.en) == ["Point direction"])
    story.press(.right, .right, .right)
    #expect(try stats(story).page == .memories)
    story.press(.down, .down, .down)
    let marked = try #require(try stats(story).markedMemory)
    #expect(marked.question == "session")
    #expect(story.state.forgettingCurve(of: marked).dueDays == 30)
    story.send(.choose(1))
    #expect(try stats(story).page == .readiness)
    story.press(.left)
    #expect(try stats(story).page == .readiness, "there is no page before the first")
    story.press(.back)
    #expect(story.home != nil && story.state.layers.count == 1)
  }

  @Test func aMemoryIsAnsweredFromTheFiguresWhichAreThenAskedForAnew() throws {
    var story = Story(standings: ["clipping": standing(0.2, daysAgo: 9, stability: 3)])
    story.press(.stats)
    story.send(.choose(4))
    let before = try #require(try stats(story).figures)
    story.press(.confirm)
    guard case .history = story.state.top else {
      Issue.record("its answers are not shown")
      return
    }
    story.answer("Clip at a threshold by norm: the direction stays.", sureness: 3)
    #expect(story.drill?.question.id == "clipping")
    story.press(.back, .back)
    let after = try #require(try stats(story).figures)
    #expect(after.memories.first?.score != before.memories.first?.score)
    #expect(after.forecast.now == 0)
  }

  @Test func withoutAnyAnswerThereIsNothingToTrapOn() throws {
    var story = Story()
    story.press(.stats)
    for number in 1...5 {
      story.send(.choose(number))
      story.press(.down, .up, .pageDown, .last, .first, .confirm)
    }
    #expect(try stats(story).figures?.memories.isEmpty == true)
    #expect(story.state.outlook == nil)
  }

  @Test func homeLooksAhead() throws {
    var story = Story(standings: ["clipping": standing(0.5, daysAgo: 9, stability: 3)])
    let today = Self.now.localDay
    story.send(.study(Study(days: [today - 1, today - 2, today - 4], figures: [])))
    let outlook = try #require(story.state.outlook)
    #expect(outlook.streak.days == 3 && outlook.streak.forgiven == [today - 3])
    #expect(outlook.forecast.now == 1)
    // One of two questions was answered, at half of its weight.
    #expect(outlook.readiness.now < 0.25 && outlook.readiness.now > 0.15)
    #expect(outlook.readiness.later < outlook.readiness.now)
  }
}
