public import Memory
public import Questions

/// The memory of one answered question.
public struct MemoryFigure: Hashable, Sendable {
  /// The question.
  public let question: QuestionID
  /// The memory after the last answer.
  public let memory: MemoryState
  /// The whole days since then.
  public let elapsedDays: Int
  /// The whole days from then to when it should be asked again.
  public let dueDays: Int
  /// The probability of recall now.
  public let recall: Double
  /// The last score, from 0 to 1.
  public let score: Double
  /// How often it was answered.
  public let attempts: Int
}
