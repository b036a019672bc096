public import Questions

extension Grade {
  /// The grade after the user overruled a verdict, with the score computed anew, whatever gate
  /// withheld it before.
  ///
  /// The words that had decided stay marked. A point that the grade does not hold changes nothing.
  ///
  /// - Parameter weights: What each point counts; a point that is not listed counts 1.
  public func overruling(
    _ point: PointID,
    with verdict: Verdict,
    weights: [PointID: Int]
  ) -> Grade {
    var grade = self
    guard let index = grade.points.firstIndex(where: { $0.point == point }) else { return grade }
    grade.points[index].verdict = verdict
    grade.points[index].reason = .overruled
    grade.points[index].confidence = Confidence.share(of: .user)
    grade.score = Self.score(of: grade.points, weights: weights)
    return grade
  }

  /// The grade with another verdict on one point, as of a reply, or as it was before it was
  /// overruled; the score follows. A point that the grade does not hold changes nothing.
  ///
  /// - Parameter weights: What each point counts; a point that is not listed counts 1.
  public func replacing(_ found: PointGrade, weights: [PointID: Int]) -> Grade {
    var grade = self
    guard let index = grade.points.firstIndex(where: { $0.point == found.point }) else {
      return grade
    }
    grade.points[index] = found
    grade.score = Self.score(of: grade.points, weights: weights)
    return grade
  }

  /// Σ weight·credit / Σ weight over points, from 0 to 1; 0 without points.
  static func score(of points: [PointGrade], weights: [PointID: Int]) -> Double {
    var earned = 0.0
    var total = 0.0
    for point in points {
      let weight = Double(weights[point.point] ?? 1)
      earned += weight * point.verdict.credit
      total += weight
    }
    return total > 0 ? earned / total : 0
  }
}
