public import Questions

/// What can be found and opened.
public enum FindTarget: Hashable, Sendable {
  /// A question.
  case question(QuestionID)
  /// A key point of a question.
  case point(PointReference)
  /// A demo, by its name.
  case demo(String)
}
