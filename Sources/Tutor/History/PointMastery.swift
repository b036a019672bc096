public import Grading
public import Questions

/// How often answers and quiz items covered a point.
public struct PointMastery: Hashable, Sendable {
  /// The point.
  public let point: PointID
  /// What each answer got for it, the oldest first; nil where the question had no such point then.
  public let verdicts: [Verdict?]
  /// What each answer that was judged on it and each quiz item about it got, the oldest first.
  public let reviews: [Verdict]

  /// The mean credit, from 0 to 1, of the last ``recent`` of ``reviews``, or nil where there is
  /// none: covered counts 1, half covered ½.
  public var share: Double? {
    let judged = reviews.suffix(PointMastery.recent)
    guard !judged.isEmpty else { return nil }
    return judged.reduce(0) { $0 + $1.credit } / Double(judged.count)
  }

  /// How many answers and items count.
  public static let recent = 5

  /// The mastery of each point of a question, in its order.
  ///
  /// - Parameters:
  ///   - answers: The answers to it, the oldest first.
  ///   - items: The quiz items about its points, the oldest first.
  /// - Complexity: O(points × (answers + items) × log(answers + items)).
  public static func all(
    of question: Question,
    _ answers: [PastAnswer],
    _ items: [PastItem]
  ) -> [PointMastery] {
    question.points.map { point in
      let verdicts = answers.map { $0.verdicts[point.id] }
      let ofAnswers = zip(answers, verdicts).compactMap { answer, verdict in
        verdict.map { (moment: answer.moment, verdict: $0) }
      }
      // A prediction names one of the points that it is about.
      let ofItems = items.filter { $0.kind != nil && $0.point == point.id }.map {
        (moment: $0.moment, verdict: $0.verdict)
      }
      let reviews = (ofAnswers + ofItems).sorted { $0.moment < $1.moment }
      return PointMastery(
        point: point.id,
        verdicts: verdicts,
        reviews: reviews.map(\.verdict)
      )
    }
  }
}
