public import Questions

/// What the user wants done with the memory of a question whose meaning was changed.
///
/// Of several about one revision the last one in the log's order counts.
public struct ReviseRecord: Codable, Hashable, Sendable {
  /// The question.
  public var question: QuestionID
  /// The revision that the question had when the user was asked.
  public var revision: Int
  /// What is done.
  public var choice: Choice

  /// What can be done; the names are stored, so they never change.
  public enum Choice: String, Codable, Hashable, Sendable, CaseIterable {
    /// The memory goes on.
    case keep
    /// The memories of the question and of its points begin anew: what was answered at an older
    /// revision counts for them no more.
    case anew
  }

  private enum CodingKeys: String, CodingKey { case question, revision, choice }

  /// Creates a record.
  public init(question: QuestionID, revision: Int, choice: Choice) {
    self.question = question
    self.revision = revision
    self.choice = choice
  }
}
