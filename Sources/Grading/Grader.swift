public import Questions
import Wording

/// Reads a free answer against a question's rubric: offline, deterministic, the same everywhere.
///
/// The stages, each its own type: ``NormalisedText`` folds the answer and remembers the way back;
/// ``Passage`` cuts it into sentences and clauses; ``AnswerGate`` withholds credit from what is no
/// answer; ``RuleMatcher`` finds authored rules; ``PolarityReader`` tells claims from denials;
/// ``PointJudge`` weighs them. Making a grader compiles the rubric; one grader serves any number of
/// answers.
///
///     let grader = Grader(question: question)
///     let grade = try grader.grade("同一个会话里连着点的东西……")
///     let probed = try grader.grade(reply: "因为意图相同", to: point, after: grade)
///     let final = probed.overruling(point, with: .covered, weights: question.weights)
public struct Grader: Sendable {
  let question: Question
  let rubric: CompiledRubric
  private let gate: AnswerGate
  /// The words of the question itself.
  private let asked: Set<String>

  /// The longest answer that is graded, in Unicode scalars.
  public static let answerLimit = 20_000

  /// Compiles a question's rubric.
  ///
  /// Complexity: O(r) in the characters of its rules.
  public init(question: Question) {
    self.question = question
    rubric = CompiledRubric(points: question.points)
    gate = AnswerGate(asked: [question.asks.zh, question.asks.en])
    asked = Set(
      [question.asks, question.title].flatMap { [$0.zh, $0.en] }
        .flatMap { Tokeniser.tokens(of: NormalisedText($0).scalars).map(\.stem) }
    )
  }

  /// Scores an answer against every key point.
  ///
  /// Complexity: O(n) in the answer for a given question; 300 characters take well under 2 ms.
  ///
  /// - Throws: ``GradingError/answerTooLong(scalars:limit:)``.
  public func grade(_ answer: String) throws(GradingError) -> Grade {
    try Self.checkLength(of: answer)
    let passage = Passage(answer)
    let (closed, findings) = read(passage)
    let scribe = EvidenceScribe(answer, passage: passage, source: .answer)
    let points =
      if let closed {
        rubric.points.map { point in
          PointGrade(
            point: point.id,
            verdict: .missed,
            confidence: Confidence.share(of: .gate),
            reason: .gate(closed),
            evidence: []
          )
        }
      } else {
        zip(rubric.points, findings).map { point, finding in
          scribe.grade(of: point.id, from: finding)
        }
      }
    return Grade(
      question: question.id,
      rubricRevision: question.revision,
      language: AnswerLanguage(of: passage),
      gate: closed,
      points: points,
      score: Grade.score(of: points, weights: question.weights)
    )
  }

  /// Why all credit is withheld from an answer, or what it says of each point; no findings where a
  /// gate is closed.
  func read(_ passage: Passage) -> (closed: Gate?, findings: [Finding]) {
    let matcher = RuleMatcher(passage: passage, rubric: rubric)
    let judge = PointJudge(passage: passage, matcher: matcher)
    let closed = gate.gate(
      for: passage,
      claims: { judge.findsAnything(of: rubric.points) },
      errs: { judge.findsWrongClaim(on: rubric.points) }
    )
    guard closed == nil else { return (closed, []) }
    let findings = DoubtSieve.sifted(
      LoneErrorSieve.sifted(
        ImpliedHalves.added(
          to: ImpliedParts.added(
            to: ExchangeSieve.sifted(
              WrongWordsSieve(judge: judge).findings(on: rubric.points),
              on: rubric.points,
              taker: matcher.taker
            ),
            on: rubric.points
          ),
          on: rubric.points
        )
      )
    ) { stretch in
      stretch.allSatisfy { asked.contains(passage.tokens[$0].stem) }
    }
    return (nil, findings)
  }

  /// Refuses a text over the limit.
  static func checkLength(of text: String) throws(GradingError) {
    let scalars = text.unicodeScalars.count
    guard scalars <= answerLimit else {
      throw .answerTooLong(scalars: scalars, limit: answerLimit)
    }
  }
}
