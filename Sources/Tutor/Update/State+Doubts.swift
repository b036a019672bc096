import Grading
import Questions

extension State {
  /// Asks about the next point that the grader is unsure of; after the last one the score is shown.
  func askNext(of points: [PointID], _ drill: inout Drill) {
    if let point = points.first {
      drill.shownPoints.insert(point)
      drill.stage = .asking(Drill.Doubt(point: point, rest: Array(points.dropFirst())))
      return
    }
    drill.stage = .scored
    guard let grade = drill.grade else { return }
    drill.order = drill.walkingOrder(of: grade)
    drill.markFirstToMend()
  }

  /// Takes a yes, a no, or neither.
  ///
  /// The answer is in the journal already, with the verdicts as given, so nothing is lost whatever
  /// happens here; what is passed over stays as it was given.
  func ask(_ event: Event, _ doubt: Drill.Doubt, _ drill: inout Drill) -> [Effect]? {
    var doubt = doubt
    switch event {
    case .action(.up), .action(.left): doubt.isMeant = true
    case .action(.down), .action(.right): doubt.isMeant = false
    case .action(.confirm): return clarify(doubt, isMeant: doubt.isMeant, &drill)
    case .action(.agree), .choose(1): return clarify(doubt, isMeant: true, &drill)
    case .action(.deny), .choose(2): return clarify(doubt, isMeant: false, &drill)
    case .scroll(let line): doubt.scroll = max(0, line)
    case .choose: return []
    case .action(.back):
      askNext(of: [], &drill)
      return []
    default: return nil
    }
    drill.stage = .asking(doubt)
    return []
  }

  /// Believes what the user says, and lets it change score and rating.
  private func clarify(
    _ doubt: Drill.Doubt,
    isMeant: Bool,
    _ drill: inout Drill
  ) -> [Effect] {
    guard let grade = drill.grade, let ticket = drill.ticket else { return [] }
    let clear = grade.answering(doubt.point, isMeant: isMeant, weights: drill.question.weights)
    drill.givenGrade = clear
    drill.grade = clear
    drill.gradeWithReplies = clear
    if drill.forecast != nil { drill.forecast = forecast(of: clear, for: drill) }
    askNext(of: doubt.rest, &drill)
    return [
      .record(
        .clarify(
          ticket,
          question: drill.question.id,
          point: doubt.point,
          isMeant: isMeant,
          rubricRevision: grade.rubricRevision
        )
      ),
      .refreshStandings,
    ]
  }
}
