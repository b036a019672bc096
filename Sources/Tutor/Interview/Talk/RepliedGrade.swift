import Grading
import Questions

/// What a reply to the interviewer comes to: of the point that was asked about, and of others that
/// were open and are named in it.
struct RepliedGrade {
  /// The grade with the reply.
  private(set) var grade: Grade
  /// The other points that the reply earned something of, in the question's order.
  private(set) var also: [PointGrade] = []

  /// Grades a reply.
  ///
  /// The point asked about is judged in the light of its probe. Others are credited only for what
  /// the words say alone, for nothing was said of them before; nor is a wrong claim about them held
  /// against the user, who spoke of something else.
  ///
  /// - Throws: ``GradingError/answerTooLong(scalars:limit:)``.
  init(
    _ reply: String,
    to point: PointID,
    of question: Question,
    after before: Grade
  ) throws(GradingError) {
    let grader = Grader.kept(for: question)
    grade = try grader.grade(reply: reply, to: point, after: before)
    let alone = try grader.grade(reply)
    for open in grade.points where open.point != point {
      guard var said = alone.points.first(where: { $0.point == open.point }),
        said.verdict.credit > open.verdict.credit, !said.reason.asks
      else { continue }
      // The same words, as those of a reply.
      for place in said.evidence.indices { said.evidence[place].source = .reply }
      grade = grade.replacing(said, weights: question.weights)
      also.append(said)
    }
  }
}
