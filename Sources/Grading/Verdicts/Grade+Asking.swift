public import Questions

extension Grade {
  /// The most points that the user is asked about after an answer.
  public static let doubtLimit = 2

  /// The points that the grader is unsure of and that are worth a question, heaviest first.
  ///
  /// Their evidence quotes the clause that came near or is doubted. At most ``doubtLimit`` of them.
  ///
  /// - Parameter weights: What each point counts; a point that is not listed counts 1.
  public func doubts(weights: [PointID: Int]) -> [PointID] {
    points.enumerated().filter { $0.element.reason.asks }
      .sorted {
        let (left, right) = (weights[$0.element.point] ?? 1, weights[$1.element.point] ?? 1)
        return (right, $0.offset) < (left, $1.offset)
      }
      .prefix(Self.doubtLimit)
      .map(\.element.point)
  }

  /// The grade after the user said whether they meant a point, with the score computed anew.
  ///
  /// Whoever meant it is believed and the point covered; the words that came near stay quoted. A
  /// point that the grader is not unsure of changes nothing.
  ///
  /// - Parameter weights: What each point counts; a point that is not listed counts 1.
  public func answering(_ point: PointID, isMeant: Bool, weights: [PointID: Int]) -> Grade {
    guard let index = points.firstIndex(where: { $0.point == point }),
      points[index].reason.asks
    else { return self }
    var grade = self
    if isMeant {
      grade.points[index].verdict = .covered
      grade.points[index].reason = .confirmed
      grade.points[index].confidence = Confidence.share(of: .user)
    } else {
      grade.points[index].reason = .declined
      grade.points[index].confidence = Confidence.share(of: .user)
      grade.points[index].evidence = []
    }
    grade.score = Self.score(of: grade.points, weights: weights)
    return grade
  }
}
