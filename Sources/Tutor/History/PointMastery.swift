public import Grading
public import Questions

/// How often answers covered a point.
public struct PointMastery: Hashable, Sendable {
  /// The point.
  public let point: PointID
  /// What each answer got for it, the oldest first; nil where the question had no such point then.
  public let verdicts: [Verdict?]

  /// The mean credit, from 0 to 1, of the last ``recent`` answers that were judged on it, or nil
  /// where none was: covered counts 1, half covered ½.
  public var share: Double? {
    let judged = verdicts.compactMap { $0 }.suffix(PointMastery.recent)
    guard !judged.isEmpty else { return nil }
    return judged.reduce(0) { $0 + $1.credit } / Double(judged.count)
  }

  /// How many answers count.
  public static let recent = 5

  /// The mastery of each point of a question, in its order.
  ///
  /// - Parameter answers: The answers to it, the oldest first.
  public static func all(of question: Question, _ answers: [PastAnswer]) -> [PointMastery] {
    question.points.map { point in
      PointMastery(point: point.id, verdicts: answers.map { $0.verdicts[point.id] })
    }
  }
}
