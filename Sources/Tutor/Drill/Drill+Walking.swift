public import Grading
public import Questions

extension Drill {
  /// Whether the user was sure of the answer: then what is wrong in it is to be mended first.
  public var wasConfident: Bool { sureness.map { $0 >= .fairly } ?? false }

  /// The order in which the score walks the points: the question's own, with what was said wrong at
  /// its head where the user was sure of it.
  func walkingOrder(of grade: Grade) -> [Int] {
    let all = Array(question.points.indices)
    guard wasConfident else { return all }
    let wrong = all.filter { index in
      grade.points.contains {
        $0.point == question.points[index].id && $0.verdict == .contradicted
      }
    }
    return wrong + all.filter { !wrong.contains($0) }
  }

  /// Puts the mark on the heaviest point that was contradicted, else missed, else half said.
  mutating func markFirstToMend() {
    for verdict in [Verdict.contradicted, .missed, .partial] {
      let found = heaviestFirst.first {
        self.verdict(on: question.points[$0].id)?.verdict == verdict
      }
      if let found {
        markedPoint = found
        return
      }
    }
    markedPoint = order.first ?? 0
  }

  /// Moves the mark over the points in their order, and stops at the ends.
  mutating func moveMark(to place: Int) {
    guard !order.isEmpty else { return }
    markedPoint = order[max(0, min(order.count - 1, place))]
  }

  /// Whether the interviewer would ask about the marked point: it is not covered yet, and the
  /// user has not settled it.
  public var canProbe: Bool { canProbe(point.id) }

  private func canProbe(_ point: PointID) -> Bool {
    verdict(on: point).map { $0.verdict != .covered && $0.reason != .overruled } ?? false
  }

  /// The number of points that the interviewer asks about after an answer without being told to.
  static let probeLimit = 2

  /// The point that the interviewer asks about next: the marked one, else the heaviest, of those
  /// that were missed and have been neither asked about nor shown; what is half said is shown by
  /// the score. Nil after ``probeLimit`` of them, and where there was no answer to ask about.
  public var nextProbe: PointID? {
    guard probedPoints.count < Drill.probeLimit, grade?.gate == nil else { return nil }
    func isOpen(_ point: PointID) -> Bool {
      holdsBack(point) && canProbe(point) && !probedPoints.contains(point)
    }
    return ([markedPoint] + heaviestFirst).map { question.points[$0].id }.first(where: isOpen)
  }

  /// Whether a point's statement would give away what the interviewer may still ask.
  public func holdsBack(_ point: PointID) -> Bool {
    !shownPoints.contains(point) && replies[point] == nil
      && verdict(on: point)?.verdict == .missed
  }

  /// What the grader itself said of a point: of the reply, where there is one.
  func given(on point: PointID) -> PointGrade? {
    replyGrades[point] ?? givenGrade?.points.first { $0.point == point }
  }

  /// The verdict that overruling would make of the marked point's, or nil before the score.
  public var overruledVerdict: Verdict? {
    guard let old = verdict(on: point.id)?.verdict else { return nil }
    return old.overruled(given: given(on: point.id)?.verdict ?? old)
  }
}
