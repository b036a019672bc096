import Grading
import Questions

/// A verdict in the form that is stored.
///
/// The names here are a promise to every journal that was ever written, so they are spelled out
/// apart from the types of `Grading`, which may be renamed.
struct StoredPoint: Codable {
  var id: PointID
  var weight: Int
  var verdict: Verdict
  var confidence: Double
  var reason: StoredReason
  var evidence: [StoredSpan]

  private enum CodingKeys: String, CodingKey {
    case id, weight, verdict, confidence, reason, evidence
  }

  init(_ grade: PointGrade, weight: Int) {
    id = grade.point
    self.weight = weight
    verdict = grade.verdict
    confidence = grade.confidence
    reason = StoredReason(grade.reason)
    evidence = grade.evidence.map {
      StoredSpan(start: $0.start, end: $0.end, text: $0.text)
    }
  }

  /// The verdict in the form that `Grading` knows.
  var grade: PointGrade {
    PointGrade(
      point: id,
      verdict: verdict,
      confidence: confidence,
      reason: reason.reason,
      evidence: evidence.map { Evidence(start: $0.start, end: $0.end, text: $0.text) }
    )
  }
}

/// A part of the answer, in Unicode scalars.
struct StoredSpan: Codable {
  var start: Int
  var end: Int
  var text: String

  private enum CodingKeys: String, CodingKey {
    case start, end, text
  }
}
