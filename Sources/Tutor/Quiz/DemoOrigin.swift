public import Questions

/// The points from which a demo was opened: whoever predicts it wrongly does not know them well.
public struct DemoOrigin: Hashable, Sendable {
  /// The question.
  public var question: QuestionID
  /// Its revision.
  public var rubricRevision: Int
  /// The demo's step.
  public var step: String
  /// The points that link to it.
  public var points: [PointID]

  /// Creates an origin from the points of a question that link to a step of a demo.
  init(of link: DemoLink, in question: Question) {
    self.question = question.id
    rubricRevision = question.revision
    step = link.step
    points = question.points.filter { point in
      point.demos.contains { $0.demo == link.demo && $0.step == link.step }
    }.map(\.id)
  }
}
