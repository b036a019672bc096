import Grading
import Questions
import Wording

extension State {
  /// Lets the interviewer ask about a point.
  func probe(_ point: PointID, _ drill: inout Drill) {
    let begun = drill.begunReplies[point] ?? TextEditor(limit: Grader.answerLimit)
    drill.markedPoint = drill.question.points.firstIndex { $0.id == point } ?? drill.markedPoint
    drill.probedPoints.insert(point)
    drill.stage = .probing(point, begun)
    drill.writing.savedRevision = begun.revision
  }

  mutating func probe(
    _ event: Event,
    _ point: PointID,
    _ reply: TextEditor,
    _ drill: inout Drill
  ) -> [Effect]? {
    var reply = reply
    switch event {
    case .edit(let command):
      if !reply.apply(command) { notice = .answerFull(reply.limit) }
      drill.stage = .probing(point, reply)
      return []
    case .action(.submit), .action(.confirm): return judge(reply.text, to: point, &drill)
    case .action(.externalEditor): return save(&drill) + [.editExternally(reply.text)]
    case .action(.back):
      // Kept for the next time that the point is probed, here and in the journal.
      let effects = save(&drill, isLast: true)
      if drill.begunReplies[point] != reply { drill.warnedReplies.remove(point) }
      drill.begunReplies[point] = reply
      drill.stage = .scored
      return effects
    default: return nil
    }
  }

  /// Grades a reply and updates the point's verdict.
  private mutating func judge(
    _ reply: String,
    to point: PointID,
    _ drill: inout Drill
  ) -> [Effect] {
    guard let before = drill.gradeWithReplies, let ticket = drill.ticket else { return [] }
    let after: Grade
    do {
      after = try Grader.kept(for: drill.question).grade(reply: reply, to: point, after: before)
    } catch {
      notice = .answerFull(Grader.answerLimit)
      return []
    }
    drill.replies[point] = reply
    drill.begunReplies[point] = nil
    drill.gradeWithReplies = after
    drill.stage = .scored
    guard let verdict = drill.verdict(on: point) else { return [] }
    drill.replyGrades[point] = verdict
    return [
      .record(
        .probe(
          ticket,
          question: drill.question.id,
          point: point,
          reply: reply,
          verdict: verdict,
          score: after.score,
          rubricRevision: after.rubricRevision
        )
      ),
      .refreshStandings,
    ]
  }
}
