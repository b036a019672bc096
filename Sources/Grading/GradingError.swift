/// Why an answer could not be graded.
public enum GradingError: Error, Hashable, Sendable {
  /// The answer is longer than ``Grader/answerLimit``.
  case answerTooLong(scalars: Int, limit: Int)
}
