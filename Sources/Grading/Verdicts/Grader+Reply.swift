public import Questions

extension Grader {
  /// Grades the user's reply to the interviewer's probe of a point.
  ///
  /// The probe is the topic: what it says need not be said again, and what only repeats it earns
  /// nothing. Parts that the answer said count together with those that the reply adds. The point's
  /// verdict gets better or stays, but that what was missed is contradicted by
  /// a reply that gets it wrong; evidence of another one is marked with
  /// ``Evidence/Source/reply``. A point that the grade does not hold changes nothing.
  ///
  /// - Throws: ``GradingError/answerTooLong(scalars:limit:)``.
  public func grade(
    reply: String,
    to point: PointID,
    after grade: Grade
  ) throws(GradingError) -> Grade {
    try Self.checkLength(of: reply)
    guard let keyPoint = question.points.first(where: { $0.id == point }),
      let index = grade.points.firstIndex(where: { $0.point == point })
    else { return grade }
    let reader = ReplyReader(of: keyPoint, in: question)
    return Self.graded(reply, to: index, by: reader, after: grade, weights: question.weights)
  }

  /// The grade with what a reply says of one of its points.
  static func graded(
    _ reply: String,
    to index: Int,
    by reader: ReplyReader,
    after grade: Grade,
    weights: [PointID: Int]
  ) -> Grade {
    let before = grade.points[index]
    guard let found = reader.grade(of: reply, after: before) else { return grade }
    let isWrong = found.verdict == .contradicted && before.verdict == .missed
    guard found.verdict.credit > before.verdict.credit || found.adds(to: before) || isWrong else {
      return grade
    }
    return grade.replacing(found, weights: weights)
  }
}

extension PointGrade {
  /// Whether more parts of a point are said than before, and still not enough of them.
  fileprivate func adds(to before: PointGrade) -> Bool {
    guard case .someParts(let said, _, _) = reason,
      case .someParts(let earlier, _, _) = before.reason
    else { return false }
    return said > earlier
  }
}
