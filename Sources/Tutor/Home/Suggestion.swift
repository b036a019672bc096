public import Questions

/// The one thing to do next.
public struct Suggestion: Hashable, Sendable {
  /// The question.
  public var question: QuestionID
  /// Why it is the one.
  public var reason: Reason

  /// Creates a suggestion.
  public init(question: QuestionID, reason: Reason) {
    self.question = question
    self.reason = reason
  }

  /// Why a question is suggested.
  public enum Reason: Hashable, Sendable {
    /// Its answer was begun and left.
    case unfinished
    /// It is due, and the likeliest to be forgotten.
    case due
    /// It was never asked.
    case new
    /// Nothing is due: it is the next that will be.
    case ahead
  }
}
