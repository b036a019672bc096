public import Questions

/// A mock interview that was begun: what it was to be about, how long, and what it would ask.
public struct InterviewRecord: Codable, Hashable, Sendable {
  /// What it is about.
  public var scope: Scope
  /// The topics that were chosen; empty for an interview like a real one.
  public var topics: [TopicID]
  /// How long it is to last, in seconds.
  public var seconds: Double
  /// The questions in the order in which they are asked.
  public var questions: [QuestionID]

  /// What a mock interview is about; the names are stored, so they never change.
  public enum Scope: String, Codable, Hashable, Sendable {
    /// The round of questions of a real interview.
    case real
    /// Questions of chosen topics.
    case topics
  }

  private enum CodingKeys: String, CodingKey { case scope, topics, seconds, questions }

  /// Creates a record.
  public init(
    scope: Scope,
    topics: [TopicID] = [],
    seconds: Double,
    questions: [QuestionID]
  ) {
    self.scope = scope
    self.topics = topics
    self.seconds = seconds
    self.questions = questions
  }
}
