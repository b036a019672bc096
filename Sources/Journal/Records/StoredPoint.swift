import Grading
import Questions

/// A verdict in the form that is stored.
///
/// The names here are a promise to every journal that was ever written, so they are spelled out
/// apart from the types of `Grading`, which may be renamed.
struct StoredPoint: Codable {
  var id: PointID
  /// What the point counted; nil where the record weighs nothing.
  var weight: Int?
  var verdict: Verdict
  var confidence: Double
  var reason: StoredReason
  var evidence: [StoredSpan]

  private enum CodingKeys: String, CodingKey {
    case id, weight, verdict, confidence, reason, evidence
  }

  init(_ grade: PointGrade, weight: Int? = nil) {
    id = grade.point
    self.weight = weight
    verdict = grade.verdict
    confidence = grade.confidence
    reason = StoredReason(grade.reason)
    evidence = grade.evidence.map(StoredSpan.init)
  }

  /// The verdict in the form that `Grading` knows.
  var grade: PointGrade {
    PointGrade(
      point: id,
      verdict: verdict,
      confidence: confidence,
      reason: reason.reason,
      evidence: evidence.map(\.evidence)
    )
  }
}
