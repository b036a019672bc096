import Demos
import Grading
import Memory
import Questions
import Quiz
import Testing
import Tutor
import Wording

@Suite("Stories of a quiz")
struct QuizStories {
  /// A story whose quiz begins with an item of a kind about a point.
  private func story(_ kind: QuizKind, on point: PointID = "direction") throws -> Story {
    for seed in 1...500 as ClosedRange<UInt64> {
      var story = Story(questions: [.clipping])
      story.quizSeed = seed
      story.press(.quiz)
      var round = try #require(story.round)
      // To the point, each item before it left blank and taken for a guess.
      while let item = round.item, item.point.id != point {
        if round.isWritten { story.press(.submit) } else { story.send(.choose(1)) }
        if case .sureness = story.round?.stage { story.send(.choose(1)) }
        story.press(.confirm)
        round = try #require(story.round)
      }
      if round.item?.kind == kind { return story }
    }
    throw Missing()
  }

  private struct Missing: Error {}

  /// The last quiz item that the journal took.
  private func entry(_ story: Story) throws -> QuizEntry {
    let last = story.records.compactMap { if case .quiz(let entry) = $0 { entry } else { nil } }
      .last
    return try #require(last)
  }

  @Test func recallIsGradedByTheGraderAndKeptBeforeItIsShown() throws {
    var story = try story(.recall)
    story.write("by the norm, which keeps the direction")
    story.press(.submit)
    #expect(story.round?.stage == .sureness(.shaky))
    #expect(story.round?.result == nil, "nothing is given away before the user says how sure")
    story.send(.choose(4))
    let result = try #require(story.round?.result)
    #expect(result.outcome.grade?.verdict == .covered)
    let entry = try entry(story)
    #expect((entry.item, entry.point, entry.score) == ("recall", "direction", 1))
    #expect(entry.ratings.map(\.rating) == [.easy], "said unaided, and certain")
    #expect(entry.response == "by the norm, which keeps the direction")
  }

  @Test func whoHandsInNothingIsAskedNothingMore() throws {
    var story = try story(.recall)
    story.press(.submit)
    #expect(story.round?.stage == .shown)
    #expect(try entry(story).ratings.map(\.rating) == [.again])
    #expect(try entry(story).sureness == .guessing)
  }

  @Test func undoTakesTheAnswerBackAndAsksAgainWithItsWords() throws {
    var story = try story(.recall)
    story.write("the norm")
    story.press(.submit)
    story.send(.choose(3))
    let ticket = try #require(story.round?.result?.ticket)
    let count = try #require(story.round?.results.count)
    story.press(.undo)
    #expect(
      story.records.last == .amend(ticket, question: "clipping", rating: nil)
    )
    #expect(story.round?.stage == .answering)
    #expect(story.round?.answer.text == "the norm")
    #expect(story.round?.results.count == count - 1)
  }

  @Test func theUserHasTheLastWordOnWords() throws {
    var story = try story(.recall)
    story.write("scale it all")
    story.press(.submit)
    story.send(.choose(3))
    let result = try #require(story.round?.result)
    #expect(result.rating == .again)
    story.press(.overrule)
    #expect(story.round?.result?.rating == .good)
    #expect(
      story.records.last == .amend(result.ticket, question: "clipping", rating: .good)
    )
    story.press(.overrule, .overrule)
    #expect(story.round?.result?.rating == .again, "round again to what was given")
  }

  @Test func aFlawIsNamedByTheWordsThatTheSampleLacks() throws {
    var story = try story(.flaw)
    story.write("it should keep the direction by clipping the norm")
    story.press(.submit)
    story.send(.choose(2))
    #expect(try entry(story).item == "flaw")
    #expect(story.round?.result?.outcome.verdict == .covered)
  }

  @Test func anAnswerThatCannotBeKeptLeavesTheUserWhereTheyWere() throws {
    var story = try story(.recall)
    story.write("the norm keeps the direction")
    story.press(.submit)
    story.isLocked = true
    story.send(.choose(3))
    #expect(story.round?.stage == .sureness(.shaky))
    #expect(story.round?.answer.text == "the norm keeps the direction")
    story.isLocked = false
    story.send(.choose(3))
    #expect(story.round?.stage == .shown)
  }

  @Test func aRoundEndsWithItsResultsAndGoesRoundAgain() throws {
    var story = Story()
    story.press(.quiz)
    let count = try #require(story.round?.items.count)
    for _ in 0..<count {
      if story.round?.isWritten == true { story.press(.submit) } else { story.send(.choose(1)) }
      if case .sureness = story.round?.stage { story.send(.choose(1)) }
      story.press(.confirm)
    }
    #expect(story.round?.stage == .finished)
    #expect(story.round?.results.count == count)
    story.press(.confirm)
    #expect(story.round?.position == 0)
    #expect(story.round?.results.isEmpty == true)
    story.press(.back)
    #expect(story.round == nil)
  }

  @Test func timeRunsWhileAnItemIsAnswered() throws {
    var story = try story(.recall)
    story.wait(seconds: 8)
    story.press(.submit)
    #expect(try entry(story).seconds >= 7.5)
  }

  @Test func aWrongPredictionCountsForThePointThatLedThere() throws {
    var story = Story(questions: [.clipping])
    story.answer("norm direction", sureness: 2)
    story.press(.down, .down, .seeDemo)
    let walk = try #require(story.walk)
    #expect(walk.origin?.points == ["direction"])
    story.send(.choose(1))
    story.send(.demoStep(run: walk.run, .predicted("down")))
    let misses = story.records.compactMap { if case .quiz(let entry) = $0 { entry } else { nil } }
    #expect(misses.map(\.item) == ["prediction"])
    #expect(misses.first?.ratings.map(\.rating) == [.again])
  }

  @Test func aRightPredictionAndADemoFromTheListCountForNoPoint() throws {
    var story = Story(questions: [.clipping])
    story.press(.demos, .confirm)
    story.press(.confirm)
    let walk = try #require(story.walk)
    #expect(walk.origin == nil)
    story.send(.choose(1))
    story.send(.demoStep(run: walk.run, .predicted("down")))
    #expect(
      !story.records.contains { if case .quiz = $0 { true } else { false } }
    )
  }
}

extension DemoStep {
  /// The second step, with what came of its prediction.
  fileprivate static func predicted(_ outcome: String) -> DemoStep {
    DemoStep(id: "second", exhibits: [], outcome: ["which": outcome])
  }
}
