public import Questions

/// A question's material being read.
public struct Learn: Hashable, Sendable {
  /// The record.
  public var question: Question
  /// The first line shown.
  public var scroll = 0
  /// The point that is looked for, until the user scrolls; or nil.
  public var focus: PointID?

  /// Creates a reading from the top.
  ///
  /// - Parameter focus: The point that is looked for, or nil.
  public init(question: Question, focus: PointID? = nil) {
    self.question = question
    self.focus = focus
  }

  /// The demo steps that the question's points link to, each once, in the points' order.
  public var links: [DemoLink] {
    var seen: Set<String> = []
    return question.points.flatMap(\.demos).filter { seen.insert("\($0.demo)/\($0.step)").inserted }
  }
}
