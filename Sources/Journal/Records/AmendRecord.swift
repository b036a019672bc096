public import Memory
public import Questions

/// What the user made of a quiz item afterwards: another rating, or taken back altogether.
///
/// The last one in the log's order counts.
public struct AmendRecord: Codable, Hashable, Sendable {
  /// The record of the item.
  public var answer: RecordID
  /// The question.
  public var question: QuestionID
  /// How well the point that was asked about was remembered; nil where the item counts for nothing.
  public var rating: Rating?

  private enum CodingKeys: String, CodingKey { case answer, question, rating }

  /// Creates a record.
  public init(answer: RecordID, question: QuestionID, rating: Rating?) {
    self.answer = answer
    self.question = question
    self.rating = rating
  }
}
