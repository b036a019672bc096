public import Questions

extension Grader {
  /// Grades the user's reply to the interviewer's probe of a point.
  ///
  /// The probe is the topic: what it says need not be said again, and what only repeats it earns
  /// nothing. The point's verdict gets better or stays, but that what was missed is contradicted by
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
    guard let found = reader.grade(of: reply) else { return grade }
    let before = grade.points[index].verdict
    let isWrong = found.verdict == .contradicted && before == .missed
    guard found.verdict.credit > before.credit || isWrong else { return grade }
    var updated = grade
    updated.points[index] = found
    updated.score = Grade.score(of: updated.points, weights: weights)
    return updated
  }
}
