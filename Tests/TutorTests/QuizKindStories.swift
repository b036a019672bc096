import Grading
import Memory
import Questions
import Quiz
import Testing
import Tutor
import Wording

/// Items that are filled in, chosen and estimated, answered right and wrong.
@Suite("Stories of short items with one right answer")
struct QuizKindStories {
  private struct Missing: Error {}

  /// A story whose quiz has come to an item of a kind about the last point.
  private func story(_ kind: QuizKind) throws -> Story {
    for seed in 1...500 as ClosedRange<UInt64> {
      var story = Story(questions: [try .exploding()])
      story.quizSeed = seed
      story.press(.quiz)
      while let item = story.round?.item, item.point.id != "large-init" { story.passItem() }
      if story.round?.item?.kind == kind { return story }
    }
    throw Missing()
  }

  /// What the journal took of an item, and what is shown of it.
  private func shown(_ story: Story) throws -> (entry: QuizEntry, result: QuizResult) {
    #expect(story.round?.stage == .shown)
    guard case .quiz(let entry) = story.records.last else { throw Missing() }
    return (entry, try #require(story.round?.result))
  }

  @Test(arguments: [
    ("initialisation", 1.0, Rating.good), ("initialization", 1.0, .good),
    ("its starting values", 1.0, .good), ("初始值", 1.0, .good),
    ("learning rate", 0.0, .again), ("no initialisation", 0.0, .again),
  ])
  func aBlankIsFilled(word: String, score: Double, rating: Rating) throws {
    var story = try story(.cloze)
    guard case .cloze(let cloze) = story.round?.item?.task else { throw Missing() }
    #expect(cloze.en.before + cloze.en.blank + cloze.en.after == "Its initialisation is too large.")
    story.write(word)
    story.press(.submit)
    #expect(story.round?.result == nil, "nothing is given away before the user says how sure")
    story.send(.choose(3))
    let (entry, result) = try shown(story)
    #expect((entry.item, entry.point, entry.response) == ("cloze", "large-init", word))
    #expect(entry.score == score && result.outcome.score == score)
    #expect(result.outcome.verdict == (score == 1 ? .covered : .missed))
    #expect(result.rating == rating && entry.ratings.map(\.rating) == [rating])
    #expect(result.days >= 1 && story.round?.canOverrule == true)
  }

  @Test(arguments: [true, false])
  func aStatementIsChosen(isRight: Bool) throws {
    var story = try story(.choice)
    guard case .choice(let choice) = story.round?.item?.task else { throw Missing() }
    #expect(choice.options.count == 3)
    #expect(choice.options[choice.answer].reference?.point == "large-init")
    let place = try #require(
      choice.options.indices.first { ($0 == choice.answer) == isRight }
    )
    story.send(.choose(place + 1))
    #expect(story.round?.result == nil)
    story.send(.choose(4))
    let (entry, result) = try shown(story)
    #expect(entry.item == "choice" && entry.response == choice.options[place].statement.en)
    #expect(result.response == .picked(place), "what the chosen point answers can be shown")
    #expect(result.outcome.verdict == (isRight ? .covered : .missed))
    #expect(entry.score == (isRight ? 1 : 0))
    #expect(entry.picked == choice.options[place].statement, "kept in both languages")
    #expect(result.rating == (isRight ? .good : .again), "chosen, so never easy")
    #expect(story.round?.canOverrule == false)
  }

  @Test(arguments: [(1.0, 1.0, Rating.good), (1.4, 0.5, .hard), (9, 0, .again)])
  func aNumberIsEstimated(factor: Double, score: Double, rating: Rating) throws {
    var story = try story(.estimate)
    guard case .estimate(let number) = story.round?.item?.task else { throw Missing() }
    #expect(number.isCount && number.value > 10)
    story.write(NumberFormat.fixed(number.value * factor, fractionDigits: 0))
    story.press(.submit)
    story.send(.choose(3))
    let (entry, result) = try shown(story)
    #expect(entry.item == "estimate" && entry.score == score)
    #expect(
      result.outcome.verdict == (score == 1 ? .covered : score == 0.5 ? .partial : .missed)
    )
    #expect(result.rating == rating)
    #expect(number.derivation.en.contains(number.text), "why it is that number")
    #expect(entry.asked == number.asks && entry.picked == nil)
    story.press(.overrule)
    #expect(story.round?.result?.isAmended == true, "what was read in it may be wrong")
  }
}

extension Question {
  /// Three points, of which the last can be filled in, chosen and estimated.
  fileprivate static func exploding() throws -> Question {
    var last = KeyPoint.sample("large-init", weight: 3, rules: [])
    last.statement = Bilingual(zh: "它的初始值太大。", en: "Its initialisation is too large.")
    last.quiz.asks = Bilingual(zh: "为什么会爆炸？", en: "Why does it explode?")
    last.evidence = [try EvidenceRule.parse("initialisation|初始值", glossary: .empty)]
    last.quiz.blanks = [
      PointQuiz.Blank(
        words: Bilingual(zh: "初始值", en: "initialisation"),
        also: ["starting value*"]
      )
    ]
    return sample(
      "exploding-gradients",
      topic: "deep",
      level: 1,
      points: [
        .sample("threshold", weight: 1, rules: [["threshold", "阈值"]]),
        .sample("direction", weight: 1, rules: [["direction", "方向"]]),
        last,
      ]
    )
  }
}
