import Authoring
import Grading
import Questions
import Wording

/// An evaluation in the form that `viva content evaluate --json` promises.
struct EvaluationJSON: Encodable {
  private let answers: Int
  private let labels: Int
  private let seed: UInt64
  private let resamples = Bootstrap.resamples
  private let level = Bootstrap.level
  private let pooled: FiguresJSON
  private let languages: [FiguresJSON]
  private let styles: [FiguresJSON]
  private let questions: [FiguresJSON]
  private let points: [Point]
  private let stages: [Stage]
  private let gates: [Gate]
  private let disagreements: [Disagreement]
  /// Only where it was asked for.
  private let metamorphic: MetamorphicJSON?
  private let problems: [Problem]

  /// Takes an evaluation, with sentences in a language.
  init(
    _ evaluation: Evaluation,
    metamorphic: MetamorphicReport?,
    problems: [LabelledAnswerProblem],
    language: Language
  ) {
    self.metamorphic = metamorphic.map(MetamorphicJSON.init)
    answers = evaluation.pooled.tally.answers
    labels = evaluation.pooled.tally.labels
    seed = evaluation.bootstrap.seed
    pooled = FiguresJSON(evaluation.pooled)
    languages = evaluation.languages.map(FiguresJSON.init)
    styles = evaluation.styles.map(FiguresJSON.init)
    questions = evaluation.questions.map(FiguresJSON.init)
    points = evaluation.points.map(Point.init)
    stages = evaluation.stages.map(Stage.init)
    gates = evaluation.gates.map(Gate.init)
    disagreements = evaluation.disagreements.flatMap { answer, judgements in
      judgements.map { Disagreement($0, in: answer) }
    }
    self.problems = problems.map {
      Problem(line: $0.line, error: $0.kind.sentence[language])
    }
  }

  private struct Point: Encodable {
    let question: String
    let point: String
    let labels: Int
    let credited: DetectionJSON
    let covered: DetectionJSON
    let contradicted: DetectionJSON

    init(_ point: Evaluation.Point) {
      question = point.reference.question.rawValue
      self.point = point.reference.point.rawValue
      labels = point.labels
      credited = DetectionJSON(point.credited)
      covered = DetectionJSON(point.covered)
      contradicted = DetectionJSON(point.contradicted)
    }
  }

  private struct Stage: Encodable {
    let stage: String
    let verdict: Verdict
    let agreed: Int
    let count: Int
    let confidence: Double

    init(_ count: Evaluation.StageCount) {
      stage = count.stage.rawValue
      verdict = count.verdict
      agreed = count.agreed
      self.count = count.count
      confidence = Confidence.share(of: count.stage)
    }
  }

  private struct Gate: Encodable {
    let gate: Grading.Gate
    let answers: Int
    let creditworthy: Int

    init(_ count: Evaluation.GateCount) {
      gate = count.gate
      answers = count.answers
      creditworthy = count.creditworthy
    }
  }

  private struct Disagreement: Encodable {
    let id: String
    let line: Int
    let question: String
    let lang: String
    let style: String?
    let answer: String
    let point: String
    let gold: Verdict
    let verdict: Verdict
    let reason: String
    let confidence: Double
    let evidence: [GradeJSON.Span]

    init(_ judgement: GradedAnswer.Judgement, in answer: GradedAnswer) {
      id = answer.labelled.id
      line = answer.labelled.line
      question = answer.labelled.question.rawValue
      lang = answer.language
      style = answer.labelled.style
      self.answer = answer.labelled.text
      point = judgement.given.point.rawValue
      gold = judgement.gold
      verdict = judgement.given.verdict
      reason = judgement.given.reason.name.rawValue
      confidence = judgement.given.confidence
      evidence = judgement.given.evidence.map {
        GradeJSON.Span(start: $0.start, end: $0.end, text: $0.text)
      }
    }
  }

  private struct Problem: Encodable {
    let line: Int
    let error: String
  }
}
