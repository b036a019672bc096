/// Everything that can be asked: topics in order, and the summaries of their questions in order.
public struct Catalogue: Codable, Hashable, Sendable {
  /// The topics, in the order of the packs.
  public var topics: [Topic]
  /// The questions, grouped by topic in the same order.
  public var questions: [QuestionSummary]

  /// Creates a catalogue.
  public init(topics: [Topic], questions: [QuestionSummary]) {
    self.topics = topics
    self.questions = questions
  }
}
