import Authoring
import Grading
import Journal
import Questions
import Wording

/// Overruled verdicts in the form that `viva content overrides --json` promises.
struct OverridesJSON: Encodable {
  private let points: [Point]

  /// Takes the points, the most often overruled first.
  init(_ points: [Journal.OverruledPoint]) { self.points = points.map(Point.init) }

  private struct Point: Encodable {
    let question: String
    let point: String
    let count: Int
    let overrides: [Override]

    init(_ point: Journal.OverruledPoint) {
      question = point.reference.question.rawValue
      self.point = point.reference.point.rawValue
      count = point.verdicts.count
      overrides = point.verdicts.map(Override.init)
    }
  }

  private struct Override: Encodable {
    let id: String
    /// On the user's clock, to the minute: `2026-03-05T21:40+08:00`.
    let moment: String
    let rubricRevision: Int
    let answer: String
    let verdict: Verdict
    let confidence: Double
    let reason: String
    let evidence: [GradeJSON.Span]
    let overruled: Verdict

    init(_ verdict: Journal.OverruledVerdict) {
      id = verdict.id.description
      moment = verdict.moment.iso8601
      rubricRevision = verdict.rubricRevision
      answer = verdict.text
      self.verdict = verdict.given.verdict
      confidence = verdict.given.confidence
      reason = verdict.given.reason.name.rawValue
      evidence = verdict.given.evidence.map {
        GradeJSON.Span(start: $0.start, end: $0.end, text: $0.text)
      }
      overruled = verdict.verdict
    }
  }
}
