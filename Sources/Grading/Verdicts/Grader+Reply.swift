public import Questions
import Wording

extension Grader {
  /// Grades the user's reply to the interviewer's probe of a point.
  ///
  /// The probe is the topic: what it says need not be said again, and what only repeats it earns
  /// nothing. The point's verdict gets better or stays; evidence of a better one is marked with
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
    let rubric = CompiledRubric(points: [keyPoint])
    let passage = Passage(reply)
    let probes = [keyPoint.probe.zh, keyPoint.probe.en]
    let judge = PointJudge(
      passage: passage,
      matcher: RuleMatcher(
        passage: passage,
        rubric: rubric,
        named: Self.slots(of: rubric, namedBy: probes)
      )
    )
    let gate = AnswerGate(asked: [question.asks.zh, question.asks.en] + probes)
    let closed = gate.gate(
      for: passage,
      claims: { judge.findsAnything(of: rubric.points) },
      errs: { false }
    )
    guard closed == nil else {
      return grade
    }
    var updated = grade
    let scribe = EvidenceScribe(reply, passage: passage, source: .reply)
    for compiled in rubric.points {
      let found = scribe.grade(of: point, from: judge.finding(on: compiled))
      if found.verdict.credit > grade.points[index].verdict.credit { updated.points[index] = found }
    }
    updated.score = Grade.score(of: updated.points, weights: question.weights)
    return updated
  }

  /// The slots that a probe's own words satisfy.
  private static func slots(of rubric: CompiledRubric, namedBy probes: [String]) -> Set<Int> {
    var named: Set<Int> = []
    for probe in probes {
      for hit in rubric.index.hits(in: Passage(probe).tokens, forgivingTypos: false) {
        named.insert(hit.label)
      }
    }
    return named
  }
}
