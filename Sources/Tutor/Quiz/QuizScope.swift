public import Questions

/// What a quiz is drawn from.
public enum QuizScope: Hashable, Sendable {
  /// Every question.
  case all
  /// The questions of a topic.
  case topic(TopicID)
  /// One question.
  case question(QuestionID)
}
