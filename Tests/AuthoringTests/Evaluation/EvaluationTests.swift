import Grading
import Questions
import Testing

@testable import Authoring

/// The measures, held against what can be counted by hand.
@Suite struct EvaluationTests {
  /// Seven answers; what the grader makes of each is stated by ``theGraderSays``.
  private let answers = SmallQuestion.graded([
    SmallQuestion.line("right", "梯度会消失。换成 relu 激活函数。", .covered, .covered, mark: 100),
    SmallQuestion.line("half", "网络很深。", .partial, .missed, style: "half", mark: 30),
    SmallQuestion.line("too-kind", "梯度会变小。", .partial, .missed, style: "half", mark: 25),
    SmallQuestion.line(
      "missed",
      "Signals die on the way.",
      .covered,
      .missed,
      lang: "en",
      mark: 50
    ),
    SmallQuestion.line("wrong", "就是学习率太大。", .contradicted, .missed, mark: 0),
    SmallQuestion.line(
      "credited",
      "Gradients vanish.",
      .contradicted,
      .missed,
      lang: "en",
      mark: 0
    ),
    SmallQuestion.line("none", "不知道", .missed, .missed),
  ])

  private var evaluation: Evaluation { Evaluation(answers.answers) }

  @Test func theGraderSays() {
    #expect(answers.problems == [])
    #expect(
      answers.answers.map { $0.judgements.map(\.given.verdict) } == [
        [.covered, .covered], [.partial, .missed], [.covered, .missed], [.missed, .missed],
        [.contradicted, .missed], [.covered, .missed], [.missed, .missed],
      ]
    )
  }

  @Test func detections() {
    let tally = evaluation.pooled.tally
    #expect((tally.answers, tally.labels) == (7, 14))
    #expect(
      [tally.credited, tally.covered, tally.contradicted].map { [$0.right, $0.found, $0.wanted] }
        == [[4, 5, 5], [2, 4, 3], [1, 1, 2]]
    )
    #expect(tally.value(of: .creditedPrecision) == 0.8)
    #expect(tally.value(of: .creditedRecall) == 0.8)
    #expect(tally.value(of: .coveredPrecision) == 0.5)
    #expect(tally.value(of: .coveredRecall) == 2.0 / 3)
    #expect(tally.value(of: .coveredF1) == 4.0 / 7)
    #expect(tally.value(of: .contradictedPrecision) == 1)
    #expect(tally.value(of: .contradictedRecall) == 0.5)
    #expect(tally.value(of: .contradictedF1) == 2.0 / 3)
    #expect(tally.value(of: .wrongClaimsCredited) == 0.5)
    #expect(tally.wrongClaimsCredited == 1)
  }

  @Test func totals() throws {
    let tally = evaluation.pooled.tally
    // Only what has a mark counts, and only what has every label missed is blank.
    #expect((tally.marked, tally.blank) == (6, 1))
    #expect(tally.value(of: .blankScore) == 0)
    // Bands of score and mark: (4, 4), (1, 1), (2, 1), (0, 2), (0, 0), (2, 0).
    // Σ(i − j)² = 9; rows 2, 1, 2, 0, 1, columns 2, 2, 1, 0, 1 give Σ(i − j)²·r·c / 6 = 23.
    let kappa = try #require(tally.value(of: .weightedKappa))
    #expect(abs(kappa - (1 - 9.0 / 23)) < 1e-12, "\(kappa)")
  }

  @Test func theGapIsBetweenChineseAndEnglish() throws {
    // Chinese: 4 right of 4 found and 4 wanted; English: 0 of 1 and 1.
    #expect(evaluation.pooled.tally.value(of: .languageGap) == 1)
    #expect(evaluation.languages.map(\.name) == ["en", "zh"])
    #expect(evaluation.languages.map { $0.tally.value(of: .creditedF1) } == [0, 1])
    #expect(evaluation.languages[0].tally.value(of: .languageGap) == nil)
  }

  @Test func groupsPointsStagesAndGates() {
    #expect(evaluation.styles.map(\.name) == ["half", "terse"])
    #expect(evaluation.styles.map(\.tally.answers) == [2, 5])
    #expect(evaluation.questions.map(\.name) == ["small"])
    #expect(evaluation.points.map(\.reference.point) == ["cause", "cure"])
    #expect(
      evaluation.points.map { [$0.credited.right, $0.credited.found, $0.labels] } == [
        [3, 4, 7], [1, 1, 7],
      ]
    )
    #expect(
      evaluation.stages.map { "\($0.stage) \($0.verdict) \($0.agreed)/\($0.count)" } == [
        "evidence covered 2/4", "partialEvidence partial 1/1", "misconception contradicted 1/1",
        "nothingFound missed 5/6", "gate missed 2/2",
      ]
    )
    #expect(
      evaluation.gates.map { "\($0.gate) \($0.answers) \($0.creditworthy)" } == ["dontKnow 1 0"]
    )
  }

  @Test func disagreementsCarryTheirEvidence() {
    let found = evaluation.disagreements
    #expect(found.map(\.answer.labelled.id) == ["too-kind", "missed", "credited"])
    #expect(found.map { $0.judgements.map(\.gold) } == [[.partial], [.covered], [.contradicted]])
    #expect(found[0].judgements[0].given.evidence.map(\.text) == ["梯度会变小"])
  }

  @Test func whatIsNotLabelledIsNotCounted() {
    let line = #"{"id":1,"question":"small","answer":"梯度消失","gold":{"cure":"missed"}}"#
    let evaluation = Evaluation(SmallQuestion.graded([line]).answers)
    #expect(evaluation.pooled.tally.labels == 1)
    #expect(evaluation.points.map(\.reference.point) == ["cure"])
    #expect(evaluation.pooled.tally.value(of: .creditedPrecision) == nil)
    // Without a language of its own it has the one that the grader takes it for.
    #expect(evaluation.languages.map(\.name) == ["zh"])
    #expect(evaluation.styles.isEmpty)
  }

  @Test(arguments: Reason.Name.allCases)
  func everyStageHasAReason(stage: Reason.Name) {
    let reasons: [Reason] = [
      .evidence, .partialEvidence, .someParts(said: 1, of: 2), .doubted, .unsure, .confirmed,
      .declined,
      .negated, .misconception(index: 0),
      .deniedMisconception(index: 0), .conflict(index: 0), .nothingFound, .gate(.empty),
      .overruled,
    ]
    #expect(reasons.contains { $0.name == stage })
  }
}
