public import Questions
public import Wording

extension Grader {
  /// Grades the user's reply to the interviewer's probe of a point.
  ///
  /// The probe is the topic: what it says need not be said again, and what only repeats it earns
  /// nothing. What the words would earn as an answer of their own they earn in reply, too. Parts
  /// that the answer said count together with those that the reply adds. The point's verdict gets
  /// better or stays, but that what was missed is contradicted by a reply that gets it wrong;
  /// evidence of another one is marked with ``Evidence/Source/reply``. A point that the grade does
  /// not hold changes nothing.
  ///
  /// - Parameters:
  ///   - asked: What was asked in the place of the point's probe, or nil.
  ///   - mustAdd: Whether a thing that the probe names earns nothing in other words either, as
  ///     where a claim was shown and a reason for it is asked for.
  /// - Throws: ``GradingError/answerTooLong(scalars:limit:)``.
  public func grade(
    reply: String,
    to point: PointID,
    after grade: Grade,
    asked: Bilingual? = nil,
    mustAdd: Bool = false
  ) throws(GradingError) -> Grade {
    try Self.checkLength(of: reply)
    guard var keyPoint = question.points.first(where: { $0.id == point }),
      let index = grade.points.firstIndex(where: { $0.point == point })
    else { return grade }
    keyPoint.probe = asked ?? keyPoint.probe
    let reader = ReplyReader(of: keyPoint, in: question)
    let replied = Self.graded(
      reply,
      to: index,
      by: reader,
      after: grade,
      weights: question.weights
    )
    let verdict = replied.points[index].verdict
    guard !mustAdd, verdict != .contradicted,
      let own = said(in: reply, of: keyPoint, by: reader, after: grade.points[index]),
      own.verdict.credit > verdict.credit
    else { return replied }
    return replied.replacing(own, weights: question.weights)
  }

  /// What a reply earns of a point by its own words, whatever was asked; nil where these only
  /// repeat the probe.
  private func said(
    in reply: String,
    of point: KeyPoint,
    by reader: ReplyReader,
    after before: PointGrade
  ) -> PointGrade? {
    let passage = Passage(reply)
    let (closed, findings) = read(passage)
    guard closed == nil, let place = rubric.points.firstIndex(where: { $0.id == point.id }),
      findings[place].verdict.credit > 0,
      let own = reader.beyondProbe(
        findings[place],
        on: rubric.points[place],
        in: passage,
        matcher: RuleMatcher(passage: passage, rubric: rubric)
      )
    else { return nil }
    let scribe = EvidenceScribe(reply, passage: passage, source: .reply)
    return reader.together(scribe.grade(of: point.id, from: own), with: before)
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
