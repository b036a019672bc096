public import Questions

extension Grade {
  /// The grade after the user overruled a verdict, with the score computed anew.
  ///
  /// The words that had decided stay marked. A point that the grade does not hold changes nothing.
  public func overruling(_ point: PointID, with verdict: Verdict, question: Question) -> Grade {
    var grade = self
    guard let index = grade.points.firstIndex(where: { $0.point == point }) else { return grade }
    grade.points[index].verdict = verdict
    grade.points[index].reason = .overruled
    grade.points[index].confidence = Confidence.overruled
    grade.score = Self.score(of: grade.points, question: question)
    return grade
  }

  /// Σ weight·credit / Σ weight over the points of a question, from 0 to 1; 0 without points.
  static func score(of points: [PointGrade], question: Question) -> Double {
    let credits = Dictionary(points.map { ($0.point, $0.verdict.credit) }) { first, _ in first }
    var earned = 0.0
    var total = 0.0
    for point in question.points {
      earned += Double(point.weight) * (credits[point.id] ?? 0)
      total += Double(point.weight)
    }
    return total > 0 ? earned / total : 0
  }
}
