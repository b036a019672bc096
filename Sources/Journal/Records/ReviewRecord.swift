public import Memory
public import Questions

/// The rating with which a drill ended.
///
/// It counts at the moment of the answer that it follows. Where a drill ended without one, as in a
/// crash, the answer's own score rates the memory.
public struct ReviewRecord: Codable, Hashable, Sendable {
  /// The record of the answer.
  public var answer: RecordID
  /// The question.
  public var question: QuestionID
  /// How well the question was remembered.
  public var rating: Rating
  /// The score that the rating stands on, overrules included, from 0 to 1.
  public var score: Double

  private enum CodingKeys: String, CodingKey {
    case answer, question, rating, score
  }

  /// Creates a record.
  public init(answer: RecordID, question: QuestionID, rating: Rating, score: Double) {
    self.answer = answer
    self.question = question
    self.rating = rating
    self.score = score
  }
}
