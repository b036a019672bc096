import Grading
import Questions

extension State {
  /// Turns the marked point's verdict to the next one: see ``Verdict/overruled(given:)``.
  ///
  /// Where a reply has earned the verdict, the reply is overruled: what the first answer said, and
  /// with it the rating, stays as it was.
  mutating func overrule(_ drill: inout Drill) -> [Effect] {
    guard let grade = drill.grade, let shown = drill.gradeWithReplies, let ticket = drill.ticket,
      let old = drill.verdict(on: drill.point.id)?.verdict
    else { return [] }
    let (question, point) = (drill.question, drill.point.id)
    let given = drill.given(on: point)
    let next = old.overruled(given: given?.verdict ?? old)
    // Once round, the verdict is the grader's own again, and so is its reason.
    func turned(_ grade: Grade) -> Grade {
      if let given, given.verdict == next {
        return grade.replacing(given, weights: question.weights)
      }
      return grade.overruling(point, with: next, weights: question.weights)
    }
    let after = turned(shown)
    drill.gradeWithReplies = after
    if let reply = drill.replies[point], let verdict = drill.verdict(on: point) {
      return [
        .record(
          .probe(
            ticket,
            question: question.id,
            point: point,
            reply: reply,
            verdict: verdict,
            score: after.score,
            rubricRevision: after.rubricRevision
          )
        )
      ]
    }
    let overruled = turned(grade)
    drill.grade = overruled
    if drill.forecast != nil { drill.forecast = forecast(of: overruled, for: drill) }
    return [
      .record(
        .overrule(
          ticket,
          question: question.id,
          point: point,
          from: old,
          to: next,
          rubricRevision: grade.rubricRevision
        )
      ),
      .refreshStandings,
    ]
  }
}
