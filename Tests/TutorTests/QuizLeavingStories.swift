import Questions
import Quiz
import Testing
import Tutor
import Wording

/// A round that is left, or broken off, before its end.
@Suite("Stories of a quiz that is left")
struct QuizLeavingStories {
  /// A story with so many items answered, the next one waiting.
  private func story(answered count: Int) throws -> Story {
    for seed in 1...200 as ClosedRange<UInt64> {
      var story = Story()
      story.quizSeed = seed
      story.press(.quiz)
      for _ in 0..<count { story.passItem() }
      if story.round?.isWritten == true, story.round?.position == count { return story }
    }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test func whoStopsSeesWhatTheRoundCameToAndCanGoOn() throws {
    var story = try story(answered: 2)
    story.write("the norm")
    let item = try #require(story.round?.item)
    story.press(.back)
    let round = try #require(story.round)
    #expect(round.stage == .finished && round.isLeft)
    #expect(round.results.count == 2 && round.items.count > 2)
    #expect(story.drafts.map(\.text) == ["the norm"], "what was begun is kept")
    story.press(.confirm)
    #expect(story.round?.item == item && story.round?.answer.text == "the norm")
    #expect(story.round?.stage == .answering && story.round?.isLeft == false)
    story.press(.back, .back)
    #expect(story.round == nil && story.home != nil)
  }

  @Test func homeOffersToGoOnWithARoundThatWasLeft() throws {
    var story = try story(answered: 2)
    story.press(.back, .back)
    story.send(.pointsDue(3, begun: QuizProgress(place: 3, length: 10)))
    // Before what could be begun anew.
    let actions = story.state.shownActions
    let quiz = try #require(actions.firstIndex(of: .quiz))
    #expect(quiz < (actions.firstIndex(of: .learn) ?? 0))
    #expect(actions.count { $0 == .quiz } == 1)
    story.press(.quiz)
    #expect(story.round?.place == 2)
    story.press(.back, .back)
    story.send(.pointsDue(3))
    #expect(story.state.begunQuiz == nil)
  }

  @Test func whoAnsweredNothingLeavesAtOnce() throws {
    var story = try story(answered: 0)
    story.press(.back)
    #expect(story.round == nil)
  }

  @Test func theLastAnswerCanBeTakenBackFromThere() throws {
    var story = try story(answered: 2)
    story.press(.back, .undo)
    #expect(story.round?.stage == .answering)
    #expect(story.round?.results.count == 1 && story.round?.position == 1)
  }

  @Test func aRoundThatWasKilledGoesOnWhereItWas() throws {
    var story = try story(answered: 2)
    let item = try #require(story.round?.item)
    let length = try #require(story.round?.items.count)
    story.write("the norm keeps")
    story.wait(seconds: 1)
    story.killAndStartAnew()
    story.quizSeed = 99
    story.press(.quiz)
    let round = try #require(story.round)
    #expect(round.item == item && round.answer.text == "the norm keeps")
    #expect(round.place == 2, "the third, not the first again")
    #expect(round.length <= QuizMaker.roundLength && round.items.count <= length)
    #expect(round.items.count <= QuizMaker.roundLength - 2)
  }

  @Test func whatWasAnsweredBeforeARoundWasKilledIsInItsSums() throws {
    var story = try story(answered: 2)
    let answered = try #require(story.round?.answered)
    #expect(answered.count == 2)
    story.write("the norm keeps")
    story.wait(seconds: 1)
    #expect(story.drafts.last?.answered == answered.map(\.ticket))
    story.killAndStartAnew()
    story.press(.quiz)
    // The journal tells what it has of the records that the draft names.
    #expect(story.round?.earlier == answered)
    story.press(.submit)
    story.send(.choose(2))
    #expect(story.round?.answered.count == 3)
    #expect(story.round?.place == 2)
  }

  @Test func aRoundGoesOnBetweenTwoItemsAndWithNoWordWritten() throws {
    var story = try story(answered: 2)
    let items = try #require(story.round?.items)
    story.killAndStartAnew()
    story.quizSeed = 99
    story.press(.quiz)
    #expect(story.round?.items == Array(items[2...]), "the same items, no other round")
    #expect(story.round?.place == 2 && story.round?.length == items.count)
    #expect(story.round?.earlier.count == 2)
    // The answer is shown, the next item not begun.
    story.write("the norm keeps")
    story.press(.submit)
    story.send(.choose(2))
    #expect(story.round?.stage == .shown)
    let drafts = story.drafts.filter { $0.item != nil }
    story.killAndStartAnew()
    story.press(.quiz)
    guard items.count > 3 else {
      #expect(drafts.isEmpty && story.round?.place == 0)
      return
    }
    #expect(drafts.map(\.item) == [items[3].name])
    #expect(story.round?.items == Array(items[3...]))
    #expect(story.round?.place == 3)
  }

  @Test func aRoundThatIsOverLeavesNothingToGoOnWith() throws {
    var story = Story()
    story.press(.quiz)
    while story.round?.item != nil { story.passItem() }
    #expect(story.round?.stage == .finished)
    #expect(story.drafts.isEmpty)
  }

  @Test(arguments: [QuizKind.choice, .claim, .order, .table])
  func whatWasPickedOutlivesAKillBeforeItIsRated(kind: QuizKind) throws {
    for seed in 1...300 as ClosedRange<UInt64> {
      var story = Story(questions: [.compared])
      story.quizSeed = seed
      story.press(.quiz)
      while let item = story.round?.item, item.point.id != "direction" { story.passItem() }
      guard let item = story.round?.item, item.kind == kind else { continue }
      let count = item.task.arrangement?.pieces.count ?? 1
      for piece in (1...count).reversed() { story.send(.choose(piece)) }
      if kind == .claim {
        story.write("the norm")
        story.press(.submit)
      }
      #expect(story.round?.stage == .sureness(.shaky))
      let picked = story.round.map { ($0.picked, $0.placed) }
      story.killAndStartAnew()
      story.press(.quiz)
      #expect(story.round?.item == item)
      #expect(story.round?.stage == (kind == .claim ? .reasoning : .sureness(.shaky)))
      let again = try #require(story.round)
      #expect(again.picked == picked?.0 && again.placed == picked?.1)
      #expect(kind != .claim || again.answer.text == "the norm")
      return
    }
    throw Missing()
  }

  @Test func whoStopsARoundThatWasKilledSeesWhatItCameToBefore() throws {
    var story = try story(answered: 2)
    let answered = try #require(story.round?.answered)
    story.killAndStartAnew()
    story.press(.quiz, .back)
    #expect(story.round?.isLeft == true && story.round?.answered == answered)
    story.press(.confirm)
    #expect(story.round?.stage == .answering && story.round?.place == 2)
    story.press(.back, .back)
    #expect(story.round == nil)
    story.press(.quiz)
    #expect(story.round?.place == 2)
  }

  @Test func undoGoesOnOverTheBreakOfARound() throws {
    var story = try story(answered: 2)
    let round = try #require(story.round)
    let tickets = round.results.map(\.ticket)
    story.killAndStartAnew()
    story.press(.quiz)
    #expect(story.round?.canUndo == true)
    for undone in [1, 0] {
      story.press(.undo)
      #expect(
        story.records.last
          == .amend(tickets[undone], question: round.items[undone].question, rating: nil)
      )
      #expect(story.round?.items == Array(round.items[undone...]))
      #expect(story.round?.place == undone)
      #expect(story.round?.earlier.map(\.ticket) == Array(tickets.prefix(undone)))
      #expect(story.round?.stage == .answering)
    }
    #expect(story.round?.canUndo == false)
  }

  @Test func whatWasWrittenIsThereAgainWhenAnItemOfBeforeTheBreakIsTakenBack() throws {
    var story = try story(answered: 0)
    let item = try #require(story.round?.item)
    story.write("12 by the norm")
    story.press(.submit)
    story.send(.choose(3))
    story.killAndStartAnew()
    story.press(.quiz, .undo)
    #expect(story.round?.item == item && story.round?.answer.text == "12 by the norm")
    #expect(story.round?.place == 0)
    #expect(story.round?.answer.cursor == 14, "behind the words, to go on")
  }

  /// The item that an undo leaves is asked again after the one before it.
  @Test(arguments: [false, true])
  func whatWasBegunIsThereAgainAfterAnUndo(isKilled: Bool) throws {
    var story = try story(answered: 1)
    let item = try #require(story.round?.item)
    story.write("the norm keeps")
    story.send(.edit(.move(to: 13, column: nil)))
    story.press(.undo)
    #expect(story.round?.position == 0 && story.round?.item != item)
    if isKilled {
      story.killAndStartAnew()
      story.press(.quiz)
      #expect(story.round?.place == 0)
    }
    story.passItem()
    #expect(story.round?.item == item && story.round?.answer.text == "the norm keeps")
    #expect(story.round?.answer.cursor == 13)
    story.press(.submit)
    story.send(.choose(2))
    #expect(!story.drafts.contains { $0.text == "the norm keeps" }, "it was handed in")
    #expect(story.drafts.allSatisfy { $0.begunAhead.isEmpty })
  }

  @Test func whatWasBegunIsThereAgainAfterSeveralItemsAreTakenBack() throws {
    var story = try story(answered: 2)
    let item = try #require(story.round?.item)
    story.write("the norm keeps")
    story.press(.undo, .undo)
    #expect(story.round?.position == 0)
    story.passItem()
    story.passItem()
    #expect(story.round?.item == item && story.round?.answer.text == "the norm keeps")
  }

  @Test func whatWasBegunIsThereAgainAfterAnUndoFromTheResults() throws {
    var story = try story(answered: 1)
    let item = try #require(story.round?.item)
    story.write("the norm keeps")
    story.press(.back, .undo)
    story.passItem()
    #expect(story.round?.item == item && story.round?.answer.text == "the norm keeps")
  }

  @Test func whatWasBegunIsThereAgainAfterAnUndoOverTheBreakOfARound() throws {
    var story = try story(answered: 1)
    let item = try #require(story.round?.item)
    story.write("the norm keeps")
    story.wait(seconds: 1)
    story.killAndStartAnew()
    story.press(.quiz)
    story.write(" it")
    story.press(.undo)
    #expect(story.round?.place == 0)
    story.passItem()
    #expect(story.round?.item == item && story.round?.answer.text == "the norm keeps it")
  }

  @Test func anEstimateWithoutANumberIsRefused() throws {
    for seed in 1...500 as ClosedRange<UInt64> {
      var story = Story(questions: [.layers])
      story.quizSeed = seed
      story.press(.quiz)
      guard story.round?.item?.kind == .estimate else { continue }
      for text in ["xx", "很多层", "many"] {
        story.write(text)
        story.press(.submit)
        #expect(story.round?.stage == .answering && story.records.isEmpty)
        #expect(story.state.notice?.text.en.contains("number") == true)
        while story.round?.answer.text.isEmpty == false { story.send(.edit(.deleteBackward)) }
      }
      story.write("not sure, maybe 12")
      story.press(.submit)
      #expect(story.round?.stage == .sureness(.shaky), "a number is an answer")
      story.press(.back)
      while story.round?.answer.text.isEmpty == false { story.send(.edit(.deleteBackward)) }
      for text in ["不知道", "不会", "don't know"] {
        story.write(text)
        story.press(.submit)
        #expect(story.round?.stage == .shown && story.round?.result?.sureness == nil)
        story.press(.undo)
        while story.round?.answer.text.isEmpty == false { story.send(.edit(.deleteBackward)) }
      }
      return
    }
    throw Missing()
  }
}

extension Question {
  /// A question of which a number can be estimated.
  fileprivate static let layers = sample(
    "exploding-gradients",
    topic: "deep",
    level: 1,
    points: [
      .sample("large-init", weight: 3, rules: [["weights", "权重"]]),
      .sample("threshold", weight: 1, rules: [["threshold", "阈值"]]),
    ]
  )
}
