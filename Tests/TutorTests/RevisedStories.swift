import Grading
import Memory
import Questions
import Testing
import Tutor
import Wording

@Suite("Stories of a changed meaning")
struct RevisedStories {
  /// A question that was answered at revision 2 and is at revision 3 now.
  private func story() -> Story {
    let now = Moment(microseconds: 1_700_000_000_000_000)
    var story = Story(
      standings: [
        "clipping": Standing(
          answeredAt: now.adding(days: -9),
          attempts: 2,
          score: 0.75,
          covered: 1,
          total: 2,
          missed: [],
          memory: MemoryState(stability: 4, difficulty: 5),
          due: now.adding(days: -3)
        )
      ]
    )
    story.knownRevisions["clipping"] = 2
    return story
  }

  private func revised(_ story: Story) -> Revised? {
    if case .revised(let revised) = story.state.top { revised } else { nil }
  }

  @Test("Whoever keeps the memory goes on to the answer, and is not asked again")
  func keeps() throws {
    var story = story()
    #expect(story.home?.suggestion == Suggestion(question: "clipping", reason: .due))
    story.press(.confirm)
    let asked = try #require(revised(story))
    #expect(asked.known == 2 && asked.choice == .keep)
    #expect(story.records.isEmpty && story.drill == nil)
    story.send(.choose(1))
    #expect(story.records == [.revise(question: "clipping", revision: 3, .keep)])
    #expect(story.drill?.question.id == "clipping")
    #expect(story.state.standings["clipping"]?.attempts == 2)
    story.press(.back)
    #expect(story.state.layers.count == 1)
    story.press(.confirm)
    #expect(story.drill?.question.id == "clipping")
    #expect(story.records.count == 1)
  }

  @Test("Whoever starts anew answers a question that counts as never answered")
  func startsAnew() throws {
    var story = story()
    story.press(.confirm, .down)
    #expect(revised(story)?.choice == .anew)
    story.press(.confirm)
    #expect(story.records == [.revise(question: "clipping", revision: 3, .anew)])
    #expect(story.state.standings["clipping"] == nil)
    let drill = try #require(story.drill)
    #expect(drill.stage == .answering)
    story.write("clip at a threshold by the norm, so the direction stays")
    story.press(.submit)
    story.send(.choose(3))
    let forecast = try #require(story.drill?.forecast)
    let first = State.scheduler.next(nil, elapsedDays: 0, rating: forecast.rating)
    let days = State.scheduler.interval(stability: first.stability, desiredRetention: 0.9)
    #expect(
      forecast.days == IntervalSpread.moved(days, of: "clipping", review: 1),
      "the forecast counts from the first answer"
    )
  }

  @Test("Whoever leaves is asked the next time, and nothing was decided")
  func later() {
    var story = story()
    story.press(.confirm, .down, .back)
    #expect(story.state.layers.count == 1 && story.records.isEmpty)
    #expect(story.state.standings["clipping"]?.attempts == 2)
    story.press(.confirm)
    #expect(revised(story)?.choice == .keep)
  }

  @Test("A choice that cannot be kept is asked for again, with the mark where it was")
  func locked() {
    var story = story()
    story.press(.confirm, .down)
    story.isLocked = true
    story.press(.confirm)
    #expect(revised(story)?.choice == .anew)
    #expect(story.records.isEmpty && story.state.standings["clipping"] != nil)
    #expect(story.state.notice != nil)
    story.isLocked = false
    story.press(.confirm)
    #expect(story.records == [.revise(question: "clipping", revision: 3, .anew)])
    #expect(story.drill != nil)
  }

  @Test("What was being written waits behind the question")
  func draft() {
    var story = story()
    story.knownRevisions = [:]
    story.press(.confirm)
    story.write("the threshold")
    story.press(.back)
    story.knownRevisions["clipping"] = 2
    story.press(.confirm)
    #expect(revised(story) != nil && story.state.editor == nil)
    story.press(.confirm)
    #expect(story.drill?.answer.text == "the threshold")
  }

  @Test("The same meaning, an older one, or no memory asks nothing", arguments: [nil, 3, 4])
  func nothingToAsk(known: Int?) {
    var story = story()
    story.knownRevisions["clipping"] = known
    story.press(.confirm)
    #expect(story.drill != nil)
  }

  @Test("Only a question that is to be answered asks: reading and looking back do not")
  func others() {
    var story = story()
    story.press(.learn)
    #expect(revised(story) == nil)
    story.press(.back, .history)
    #expect(revised(story) == nil)
    // From the history it is answered all the same.
    story.press(.confirm)
    #expect(revised(story) != nil)
    // A key held down opens it once.
    story.send(.opened(OpenedQuestion(question: .clipping, knownRevision: 2), for: .drill))
    #expect(story.state.layers.count == 3)
  }
}
