public import Questions

/// A question's material being read.
public struct Learn: Hashable, Sendable {
  /// The record.
  public var question: Question
  /// The first line shown.
  public var scroll = 0

  /// Creates a reading from the top.
  public init(question: Question) { self.question = question }

  /// The demo steps that the question's points link to, each once, in the points' order.
  public var links: [DemoLink] {
    var seen: Set<String> = []
    return question.points.flatMap(\.demos).filter { seen.insert("\($0.demo)/\($0.step)").inserted }
  }
}
