import Grading
import Memory
import Questions
import Quiz
import Screen
import TestSupport
import Testing
import Tutor
import Wording

@testable import Views

/// What a round's screens say, and which keys they name.
@Suite struct QuizScreenTests {
  private let small = Size(columns: 40, rows: 12)

  private func picture(_ stage: Stage, _ size: Size = Size(columns: 80, rows: 24)) -> String {
    view(stage.state, size: size, drawing: Drawing()).picture()
  }

  /// A round that has come to an item of a kind behind others.
  private func stage(behind first: Int, _ kind: QuizKind, _ language: Language) throws -> Stage {
    for seed in 1...200 as ClosedRange<UInt64> {
      var stage = Stage(language: language, questions: [.clipping, .compared])
      stage.quiz(seed: seed)
      while case .quiz(let round) = stage.state.top, let item = round.item {
        if item.kind == kind, round.position >= first { return stage }
        stage.passQuizItem()
      }
    }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test func theMarkAndTheCalibrationAreThoseOfTheUsersOwnVerdict() throws {
    var stage = Stage(language: .en)
    stage.quiz(cameTo: .recall)
    stage.send(.edit(.insert("Something else altogether, of no use.")))
    stage.press(.submit)
    stage.send(.choose(3))
    #expect(picture(stage).contains("Not said") && picture(stage).contains("overconfident"))
    stage.press(.overrule)
    let right = picture(stage)
    #expect(right.contains("● Right  by your own verdict") && right.contains("well judged"))
    #expect(!right.contains("Not said") && !right.contains("overconfident"))
    stage.press(.overrule)
    let half = picture(stage)
    #expect(half.contains("◐ Partly right  by your own verdict") && half.contains("overconfident"))
    stage.press(.overrule)
    #expect(picture(stage).contains("Not said"), "round again to what was given")
  }

  @Test func aRightCallIsWellJudgedByWhoeverWasSureOfIt() throws {
    var stage = Stage(language: .en, questions: [.compared])
    stage.quiz(cameTo: .claim)
    guard case .quiz(let round) = stage.state.top, case .claim(let claim) = round.item?.task else {
      throw Missing()
    }
    stage.send(.choose(claim.isTrue ? 1 : 2))
    stage.press(.submit)
    stage.send(.choose(4))
    let shown = picture(stage)
    #expect(shown.contains("Partly right  rightly called; no reason given"))
    #expect(shown.contains("well judged") && !shown.contains("overconfident"))
  }

  @Test func whatIsPartlyRightIsJudgedAsThat() throws {
    var stage = Stage(language: .en, questions: [.compared])
    stage.quiz(cameTo: .order)
    guard case .quiz(let round) = stage.state.top, let arrangement = round.item?.task.arrangement
    else { throw Missing() }
    var placed = arrangement.answer
    placed.swapAt(0, 1)
    for piece in placed.dropLast() { stage.send(.choose(piece + 1)) }
    let placing = picture(stage)
    #expect(placing.contains("(in place 1)") && !placing.contains("●"), "no mark of what is right")
    stage.send(.choose((placed.last ?? 0) + 1))
    stage.send(.choose(2))
    let shown = picture(stage)
    let count = arrangement.pieces.count
    #expect(shown.contains("◐ Partly right  \(count - 2) of \(count) in place"))
    #expect(shown.contains("well judged") && !shown.contains("%"))
  }

  @Test func aTableOfLongCellsIsShownWholeOnAUsualScreen() throws {
    var question = Question.compared
    question.points[0].quiz = PointQuiz(
      table: PointQuiz.Table(
        asks: Bilingual(zh: "比一比。", en: "ItemCF against the two-tower model, point by point."),
        columns: [Bilingual(zh: "ItemCF", en: "ItemCF"), Bilingual(zh: "双塔", en: "two-tower")],
        rows: (1...4).map { row in
          PointQuiz.Table.Row(
            aspect: Bilingual(zh: "方面 \(row)", en: "explaining no. \(row)"),
            cells: ["a", "b"].map {
              Bilingual(zh: "格 \(row)\($0)", en: "what cell \(row)\($0) says of how it is served")
            }
          )
        },
        because: Bilingual(zh: "因为。", en: "Because.")
      )
    )
    var stage = Stage(language: .en, questions: [question])
    stage.quiz(cameTo: .table)
    let placing = picture(stage)
    for row in 1...4 { #expect(placing.contains("explaining no. \(row)"), "\(placing)") }
    for piece in 1...8 { stage.send(.choose(piece)) }
    stage.send(.choose(2))
    let shown = view(stage.state, size: Size(columns: 80, rows: 60), drawing: Drawing()).picture()
    let rows = shown.split(separator: "\n")
    #expect(rows.contains { $0.contains("ItemCF") && $0.contains("two-tower") }, "\(shown)")
    #expect(rows.allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: Language.allCases)
  func theResultsMarkAMissAsTheItemDid(language: Language) throws {
    for (kind, mark) in [(QuizKind.choice, "✕"), (.recall, "○")] {
      var stage = try stage(behind: 0, kind, language)
      guard case .quiz(let round) = stage.state.top, let item = round.item else { throw Missing() }
      if case .choice(let choice) = item.task {
        stage.send(.choose(choice.answer == 0 ? 2 : 1))
      } else {
        stage.send(.edit(.insert("Something else altogether, of no use.")))
        stage.press(.submit)
      }
      stage.send(.choose(2))
      let row = picture(stage).split(separator: "\n").first { $0.contains(mark) }
      #expect(row != nil, "\(kind)")
      stage.press(.back)
      let start = item.point.statement[language].prefix(8)
      let results = view(
        stage.state,
        size: Size(columns: 80, rows: 90),
        drawing: Drawing()
      ).picture()
      #expect(results.contains("\(mark) \(start)"), "\(results)")
    }
  }

  @Test(arguments: Language.allCases, [QuizKind.order, .choice, .table])
  func theKeyThatScrollsIsNamedOnASmallScreen(language: Language, kind: QuizKind) throws {
    let stage = try stage(behind: 1, kind, language)
    let bottom = try #require(picture(stage, small).split(separator: "\n").last)
    #expect(bottom.contains("PgDn"), "\(bottom)")
    let out = language == .zh ? "结束" : "stop"
    #expect(bottom.contains(out), "\(bottom)")
  }

  @Test(arguments: Language.allCases)
  func homeNamesTheQuizAndHowManyPointsAreRemembered(language: Language) throws {
    let questions = (0..<9).map { number in
      var question = Question.clipping
      question.id = QuestionID(rawValue: "clipping-\(number)")
      return question
    }
    var stage = Stage(language: language, questions: questions)
    let remembered = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, 1) })
    stage.send(.pointsDue(3, remembered: remembered))
    let rows = picture(stage, small).split(separator: "\n")
    let count = Question.clipping.points.count
    let words = Bilingual(zh: "小测 1/\(count)", en: "quiz 1/\(count)")
    #expect(rows.contains { $0.contains(words[language]) }, "\(rows)")
    let quiz = Bilingual(zh: "z 小测", en: "z quiz")
    #expect(rows.last?.contains(quiz[language]) == true, "\(rows.last ?? "")")
  }
}
