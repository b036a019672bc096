public import Questions

/// A mark that the user put on a question or took off.
public struct MarkRecord: Codable, Hashable, Sendable {
  /// The question.
  public var question: QuestionID
  /// What was done.
  public var change: Change

  /// What can be done; the names are stored, so they never change.
  public enum Change: String, Codable, Hashable, Sendable, CaseIterable {
    /// It is starred.
    case star
    /// It is no longer.
    case unstar
    /// It is not asked until it is resumed.
    case suspend
    /// It is asked again, also where it was skipped.
    case resume
    /// It is not asked on the day of the record, as the user's clock shows it.
    case skip
  }

  private enum CodingKeys: String, CodingKey {
    case question, change
  }

  /// Creates a record.
  public init(question: QuestionID, change: Change) {
    self.question = question
    self.change = change
  }
}
