import Authoring
import Grading
import Questions

/// What `viva content evaluate --metamorphic --json` adds.
struct MetamorphicJSON: Encodable {
  private let kinds: [Kind]
  private let failures: [Failure]

  /// Takes a report.
  init(_ report: MetamorphicReport) {
    kinds = report.counts.map { count in
      Kind(
        kind: count.kind.rawValue,
        expected: count.kind.keepsVerdict ? "kept" : "flipped",
        held: count.held,
        count: count.count
      )
    }
    failures = report.failures.map { trial in
      Failure(
        kind: trial.kind.rawValue,
        id: trial.answer.id,
        line: trial.answer.line,
        question: trial.answer.question.rawValue,
        point: trial.given.point.rawValue,
        answer: trial.text,
        verdict: trial.given.verdict,
        reason: trial.given.reason.name.rawValue,
        evidence: trial.given.evidence.map {
          GradeJSON.Span(start: $0.start, end: $0.end, text: $0.text)
        }
      )
    }
  }

  private struct Kind: Encodable {
    let kind: String
    let expected: String
    let held: Int
    let count: Int
  }

  private struct Failure: Encodable {
    let kind: String
    let id: String
    let line: Int
    let question: String
    let point: String
    let answer: String
    let verdict: Verdict
    let reason: String
    let evidence: [GradeJSON.Span]
  }
}
