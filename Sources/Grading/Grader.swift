public import Questions

/// Reads a free answer against a question's rubric: offline, deterministic, the same everywhere.
///
/// Making a grader compiles the rubric; one grader serves any number of answers.
public struct Grader: Sendable {
  private let question: Question

  /// The longest answer that is graded, in Unicode scalars.
  public static let answerLimit = 20_000

  /// Compiles a question's rubric.
  public init(question: Question) { self.question = question }

  /// Scores an answer against every key point.
  ///
  /// - Throws: ``GradingError/answerTooLong(scalars:limit:)``.
  public func grade(_ answer: String) throws(GradingError) -> Grade {
    throw .answerTooLong(scalars: 0, limit: 0)
  }
}

/// Why an answer could not be graded.
public enum GradingError: Error, Hashable, Sendable {
  /// The answer is longer than ``Grader/answerLimit``.
  case answerTooLong(scalars: Int, limit: Int)
}
