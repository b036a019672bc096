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
  private func story(
    _ kind: QuizKind,
    on point: PointID = "direction",
    of question: Question = .clipping,
    reviewed: QuizPoint.Reviewed? = nil
  ) throws -> Story {
    for seed in 1...500 as ClosedRange<UInt64> {
      var story = Story(questions: [question])
      story.quizSeed = seed
      story.reviewed[PointReference(question: question.id, point: point)] = reviewed
      story.press(.quiz)
      var round = try #require(story.round)
      // To the point, each item before it left blank and taken for a guess.
      while let item = round.item, item.point.id != point {
        story.passItem()
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

  /// The journal counts reviews, and moves each due date by the number of its review.
  @Test func theDayThatIsToldIsTheOneThatTheJournalReckons() throws {
    var told: Set<Int> = []
    for reviews in 1...6 {
      let known = QuizPoint.Reviewed(
        state: MemoryState(stability: 60, difficulty: 5),
        moment: Moment(microseconds: 1_700_000_000_000_000).adding(days: -50),
        reviews: reviews
      )
      var story = try story(.recall, reviewed: known)
      story.write("by the norm, which keeps the direction")
      story.press(.submit)
      story.send(.choose(3))
      let elapsed = story.state.now.wholeDays(since: known.moment)
      for isOverruled in [false, true] {
        if isOverruled { story.press(.overrule) }
        let result = try #require(story.round?.result)
        let next = State.scheduler.next(known.state, elapsedDays: elapsed, rating: result.rating)
        let days = State.scheduler.interval(stability: next.stability, desiredRetention: 0.9)
        #expect(
          result.days
            == IntervalSpread.moved(days, of: "clipping direction", review: reviews + 1)
        )
        if !isOverruled { told.insert(result.days) }
      }
    }
    #expect(told.count > 1)
  }

  @Test func whoHandsInNothingIsAskedNothingMore() throws {
    var story = try story(.recall)
    story.press(.submit)
    #expect(story.round?.stage == .shown)
    #expect(try entry(story).ratings.map(\.rating) == [.again])
    #expect(try entry(story).sureness == nil, "nobody was sure of nothing")
  }

  @Test(arguments: ["不知道", "I don't know", "想不起来了"])
  func whoSaysThatNothingComesToMindIsAskedNothingMore(words: String) throws {
    var story = try story(.recall)
    story.write(words)
    story.press(.submit)
    #expect(story.round?.stage == .shown)
    #expect(try entry(story).sureness == nil && entry(story).response == words)
    #expect(story.round?.result?.rating == .again)
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
    #expect(story.round?.result?.verdict == .covered && story.round?.result?.wasRight == true)
    #expect(
      story.records.last == .amend(result.ticket, question: "clipping", rating: .good)
    )
    story.press(.overrule)
    #expect(story.round?.result?.verdict == .partial && story.round?.result?.wasRight == false)
    story.press(.overrule)
    #expect(story.round?.result?.rating == .again, "round again to what was given")
    #expect(story.round?.result?.verdict == result.outcome.verdict)
  }

  @Test func aFlawIsNamedByTheWordsThatTheSampleLacks() throws {
    var story = try story(.flaw)
    story.write("it should keep the direction by clipping the norm")
    story.press(.submit)
    story.send(.choose(2))
    #expect(try entry(story).item == "flaw")
    #expect(story.round?.result?.outcome.verdict == .covered)
  }

  @Test(arguments: [(1, Rating.hard), (4, .good)])
  func whatIsNamedBesideAFlawIsGoodAtBestAndOfAGuessHard(sureness: Int, rating: Rating) throws {
    var story = try story(.flaw)
    story.write("It should keep the direction by clipping the norm. A threshold clips it.")
    story.press(.submit)
    story.send(.choose(sureness))
    let ratings = try entry(story).ratings
    #expect(ratings.map(\.point) == ["direction", "threshold"])
    #expect(ratings.last?.rating == rating)
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
    for _ in 0..<count { story.passItem() }
    #expect(story.round?.stage == .finished)
    #expect(story.round?.results.count == count)
    story.press(.confirm)
    #expect(story.round?.position == 0)
    #expect(story.round?.results.isEmpty == true)
    story.press(.back)
    #expect(story.round == nil)
  }

  @Test func aClaimIsCalledThenReasonedThenSure() throws {
    var story = try story(.claim, of: .compared)
    let round = try #require(story.round)
    guard case .claim(let claim) = round.item?.task else { throw Missing() }
    #expect(story.state.editor == nil)
    story.send(.choose(claim.isTrue ? 1 : 2))
    #expect(story.round?.stage == .reasoning)
    #expect(story.state.editor != nil)
    story.write("the norm keeps its direction")
    story.press(.submit)
    #expect(story.round?.stage == .sureness(.shaky))
    story.press(.back)
    #expect(story.round?.stage == .reasoning, "the reason can be reworded")
    story.press(.submit)
    story.send(.choose(4))
    let result = try #require(story.round?.result)
    #expect(result.outcome.isCallRight == true)
    #expect(result.outcome.score == 1)
    let entry = try entry(story)
    #expect(entry.item == "claim")
    #expect(entry.ratings.map(\.rating) == [.easy])
    #expect(entry.response == (claim.isTrue ? "true" : "false") + ": the norm keeps its direction")
    story.press(.undo)
    #expect(story.round?.stage == .answering)
    #expect(story.round?.answer.text == "the norm keeps its direction")
  }

  @Test func aCallIsWhatTheUserWasSureOf() throws {
    for isRight in [true, false] {
      var story = try story(.claim, of: .compared)
      guard case .claim(let claim) = story.round?.item?.task else { throw Missing() }
      story.send(.choose(claim.isTrue == isRight ? 1 : 2))
      story.press(.submit)
      story.send(.choose(4))
      let result = try #require(story.round?.result)
      #expect(result.wasRight == isRight, "the reason is scored apart")
      #expect(result.verdict == (isRight ? .partial : .missed))
      #expect(try entry(story).isCallRight == isRight && entry(story).asked == claim.text)
      let called = claim.isTrue == isRight ? ("对", "true") : ("不对", "false")
      #expect(try entry(story).picked == Bilingual(zh: called.0, en: called.1))
    }
  }

  @Test func aWrongCallForgetsThePointHoweverGoodTheReason() throws {
    var story = try story(.claim, of: .compared)
    guard case .claim(let claim) = story.round?.item?.task else { throw Missing() }
    story.send(.choose(claim.isTrue ? 2 : 1))
    story.write("the norm keeps its direction")
    story.press(.submit)
    story.send(.choose(3))
    #expect(story.round?.result?.rating == .again)
    let count = story.records.count
    #expect(story.round?.canOverrule == false, "a call is wrong whatever the reason")
    story.press(.overrule)
    #expect(story.round?.result?.rating == .again && story.records.count == count)
  }

  @Test func theReasonOfARightCallMayBeOverruled() throws {
    var story = try story(.claim, of: .compared)
    guard case .claim(let claim) = story.round?.item?.task else { throw Missing() }
    story.send(.choose(claim.isTrue ? 1 : 2))
    story.write("of something else")
    story.press(.submit)
    story.send(.choose(3))
    #expect(story.round?.result?.outcome.reason == .other)
    #expect(story.round?.result?.rating == .hard)
    story.press(.overrule)
    #expect(story.round?.result?.rating == .good)
  }

  @Test func overrulingWhatWasRightTellsAnotherVerdictAtOnce() throws {
    var story = try story(.recall)
    story.write("by the norm, which keeps the direction")
    story.press(.submit)
    story.send(.choose(4))
    let given = try #require(story.round?.result?.rating)
    #expect(given == .easy && story.round?.result?.verdict == .covered)
    var verdicts: [Verdict?] = []
    for _ in 0..<3 {
      story.press(.overrule)
      verdicts.append(story.round?.result?.verdict)
    }
    #expect(verdicts == [.partial, .missed, .covered] && story.round?.result?.rating == .easy)
  }

  @Test(arguments: ["nothing comes to mind", "pass", "不会", "Pass.", "想不起来"])
  func whoPassesIsNotAskedHowSure(words: String) throws {
    var story = try story(.recall)
    story.write(words)
    story.press(.submit)
    #expect(story.round?.result != nil && story.round?.result?.sureness == nil)
  }

  @Test(arguments: [QuizKind.order, .table])
  func piecesAreSetInTheirPlacesOneByOne(kind: QuizKind) throws {
    var story = try story(kind, of: .compared)
    let arrangement = try #require(story.round?.item?.task.arrangement)
    let count = arrangement.pieces.count
    // The first two the wrong way round, taken out again and set right.
    story.send(.choose(arrangement.answer[1] + 1))
    story.send(.choose(arrangement.answer[0] + 1))
    #expect(story.round?.placed == [arrangement.answer[1], arrangement.answer[0]])
    story.send(.choose(arrangement.answer[1] + 1))
    if kind == .order {
      #expect(story.round?.placed == [arrangement.answer[0]], "steps move up")
    } else {
      #expect(story.round?.placed == [nil, arrangement.answer[0]], "cells stay")
      story.send(.choose(arrangement.answer[0] + 1))
      #expect(story.round?.placed.isEmpty == true)
      story.send(.choose(arrangement.answer[0] + 1))
    }
    for piece in arrangement.answer.dropFirst() {
      // By arrows and Enter, as under an input method.
      while let mark = story.round?.mark, mark != piece {
        story.press(mark < piece ? .down : .up)
      }
      story.press(.confirm)
    }
    #expect(story.round?.placed.count == count)
    #expect(story.round?.stage == .sureness(.shaky))
    story.press(.back)
    #expect(story.round?.placed.count == count - 1)
    story.send(.choose((arrangement.answer.last ?? 0) + 1))
    story.send(.choose(4))
    #expect(story.round?.result?.outcome.score == 1)
    #expect(try entry(story).item == kind.rawValue)
    #expect(try entry(story).ratings.map(\.rating) == [.good], "chosen, not found")
    #expect(story.round?.canOverrule == false)
    story.press(.undo)
    #expect(story.round?.placed.count == count - 1)
  }

  @Test func aCellThatIsTakenOutOfATableStaysEmptyAndTheOthersStay() throws {
    var story = try story(.table, of: .compared)
    let answer = try #require(story.round?.item?.task.arrangement).answer
    for piece in answer.dropLast() { story.send(.choose(piece + 1)) }
    story.send(.choose(answer[1] + 1))
    var left: [Int?] = Array(answer.dropLast())
    left[1] = nil
    #expect(story.round?.placed == left && story.round?.nextPlace == 1)
    // The next piece goes there, and the table is whole once the last cell has one.
    story.send(.choose(answer[1] + 1))
    #expect(story.round?.placed == Array(answer.dropLast()))
    story.send(.choose((answer.last ?? 0) + 1))
    #expect(story.round?.stage == .sureness(.shaky))
  }

  @Test func twoOfThreeStepsTheWrongWayRoundAreNotRight() throws {
    var story = try story(.order, of: .compared)
    let arrangement = try #require(story.round?.item?.task.arrangement)
    var placed = arrangement.answer
    placed.swapAt(0, 1)
    for piece in placed { story.send(.choose(piece + 1)) }
    story.send(.choose(3))
    #expect(story.round?.result?.rating == .again, "one of three pairs: τ = 1/3")
    #expect(try entry(story).response.contains(" > "))
  }

  @Test func wordsOfAnItemSurviveAKill() throws {
    var story = try story(.recall)
    let item = try #require(story.round?.item)
    story.write("the norm keeps")
    story.wait(seconds: 1)
    #expect(story.drafts.map(\.text) == ["the norm keeps"], "at most a second old")
    story.killAndStartAnew()
    story.quizSeed = 77
    story.press(.quiz)
    #expect(story.round?.item == item)
    #expect(story.round?.answer.text == "the norm keeps")
    story.press(.submit)
    story.send(.choose(3))
    #expect(story.drafts.isEmpty, "a recorded answer takes its draft along")
  }

  @Test func aCallAndItsReasonSurviveAKill() throws {
    var story = try story(.claim, of: .compared)
    let item = try #require(story.round?.item)
    story.send(.choose(2))
    story.write("by value")
    story.wait(seconds: 1)
    story.killAndStartAnew()
    story.quizSeed = 5
    story.press(.quiz)
    #expect(story.round?.item == item)
    #expect(story.round?.stage == .reasoning)
    #expect(story.round?.call == false)
    #expect(story.round?.answer.text == "by value")
  }

  @Test func piecesInTheirPlacesSurviveAKill() throws {
    var story = try story(.table, of: .compared)
    let item = try #require(story.round?.item)
    story.send(.choose(3))
    story.send(.choose(1))
    story.wait(seconds: 1)
    story.killAndStartAnew()
    story.press(.quiz)
    #expect(story.round?.item == item)
    #expect(story.round?.placed == [2, 0])
    #expect(story.round?.mark == 1, "the first that has no place yet")
    story.send(.choose(1))
    story.send(.choose(3))
    story.wait(seconds: 1)
    let words = story.drafts.map(\.text)
    #expect(words.allSatisfy { $0.isEmpty }, "what was taken out is nothing to come back to")
    // A cell that was emptied in the midst of the table is empty still.
    for piece in [3, 1, 2] { story.send(.choose(piece)) }
    story.send(.choose(1))
    story.wait(seconds: 1)
    story.killAndStartAnew()
    story.press(.quiz)
    #expect(story.round?.item == item)
    #expect(story.round?.placed == [2, nil, 1] && story.round?.nextPlace == 1)
  }

  @Test func whoLeavesAnItemFindsItFirstInTheNextRound() throws {
    var story = try story(.recall)
    let item = try #require(story.round?.item)
    story.write("the norm")
    story.leaveQuiz()
    #expect(story.round == nil)
    #expect(story.drafts.map(\.text) == ["the norm"])
    #expect(story.state.drafts.isEmpty, "it is no draft of the question's drill")
    story.quizSeed = 123
    story.press(.quiz)
    #expect(story.round?.item == item)
  }

  @Test func aDraftThatCannotBeKeptHoldsTheUserBackOnce() throws {
    var story = try story(.recall)
    story.write("the norm")
    if story.round?.results.isEmpty == false { story.press(.back) }
    story.locksDrafts = true
    story.press(.back)
    #expect(story.round?.answer.text == "the norm")
    story.press(.back)
    #expect(story.round == nil)
    #expect(story.effects.contains(.rescue("the norm")))
  }

  @Test func timeRunsWhileAnItemIsAnswered() throws {
    var story = try story(.recall)
    story.wait(seconds: 8)
    story.press(.submit)
    #expect(try entry(story).seconds >= 7.5)
  }

  @Test(arguments: [DemoStep.predicted("down"), .predicted(among: ["down", "level"])])
  func aWrongPredictionCountsForThePointThatLedThere(step: DemoStep) throws {
    var story = Story(questions: [.clipping])
    story.answer("norm direction", sureness: 2)
    story.press(.down, .down, .seeDemo)
    let walk = try #require(story.walk)
    #expect(walk.origin?.points == ["direction"])
    story.send(.choose(1))
    story.send(.demoStep(run: walk.run, step))
    let misses = story.records.compactMap { if case .quiz(let entry) = $0 { entry } else { nil } }
    #expect(misses.map(\.item) == ["prediction"])
    #expect(misses.first?.ratings.map(\.rating) == [.again])
  }

  @Test(arguments: ["down", "up"])
  func ofADemoFromTheListOnlyTheJournalKnowsWhichPointsItIsAbout(outcome: String) throws {
    var story = Story(questions: [.clipping])
    story.press(.demos, .confirm)
    story.press(.confirm)
    let walk = try #require(story.walk)
    #expect(walk.origin == nil)
    story.send(.choose(1))
    story.send(.demoStep(run: walk.run, .predicted(outcome)))
    #expect(
      !story.records.contains { if case .quiz = $0 { true } else { false } }
    )
    let misses = story.effects.compactMap { effect in
      if case .countMiss(let miss) = effect { miss } else { nil }
    }
    // "up" was predicted.
    #expect(misses.map(\.step) == (outcome == "up" ? [] : ["second"]))
    #expect(misses.allSatisfy { $0.demo == "sample" && $0.choice == "up" })
  }
}

extension DemoStep {
  /// The second step, with what came of its prediction.
  fileprivate static func predicted(_ outcome: String) -> DemoStep {
    DemoStep(id: "second", exhibits: [], outcome: ["which": outcome])
  }

  /// The second step, with what leads and cannot be told apart.
  fileprivate static func predicted(among leading: [String]) -> DemoStep {
    DemoStep(id: "second", exhibits: [], tied: ["which": leading])
  }
}

extension Story {
  /// Leaves the quiz, by way of what it came to.
  mutating func leaveQuiz() {
    for _ in 0..<2 where round != nil { press(.back) }
  }

  /// Answers the item on the screen with as little as it takes, and goes on to the next.
  mutating func passItem() {
    if round?.isWritten == true {
      press(.submit)
    } else if let arrangement = round?.item?.task.arrangement {
      for piece in arrangement.pieces.indices { send(.choose(piece + 1)) }
    } else {
      send(.choose(1))
      if round?.stage == .reasoning { press(.submit) }
    }
    if case .sureness = round?.stage { send(.choose(1)) }
    press(.confirm)
  }
}

extension Question {
  /// Two points, of which one has all that an author can write for short items.
  static let compared = sample(
    "compared",
    topic: "deep",
    level: 1,
    points: [
      .sample("threshold", weight: 1, rules: [["threshold", "阈值"]]),
      .sample(
        "direction",
        weight: 2,
        rules: [["norm", "范数"], ["direction", "方向"]],
        quiz: PointQuiz(
          claims: [
            PointQuiz.Claim(right: text("对"), wrong: text("错"), because: text("因为"))
          ],
          order: PointQuiz.Order(
            asks: text("顺序"),
            steps: [text("一"), text("二"), text("三")],
            because: text("因为")
          ),
          table: PointQuiz.Table(
            asks: text("比"),
            columns: [text("甲"), text("乙")],
            rows: [
              PointQuiz.Table.Row(aspect: text("丙"), cells: [text("丁"), text("戊")]),
              PointQuiz.Table.Row(aspect: text("己"), cells: [text("庚"), text("辛")]),
            ],
            because: text("因为")
          )
        )
      ),
    ]
  )

  private static func text(_ text: String) -> Bilingual { Bilingual(zh: text, en: text) }
}
