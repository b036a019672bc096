public import Wording

/// A weak answer and what is wrong with it.
public struct WeakSample: Codable, Hashable, Sendable {
  /// The answer as it was given.
  public var answer: Bilingual
  /// What an interviewer missed in it.
  public var critique: Bilingual

  /// Creates a sample from an answer and its critique.
  public init(answer: Bilingual, critique: Bilingual) {
    self.answer = answer
    self.critique = critique
  }
}
