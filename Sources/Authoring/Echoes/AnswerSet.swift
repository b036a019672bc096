/// Labelled answers that belong together, as those of one file.
public struct AnswerSet: Sendable {
  /// What the set is called.
  public var name: String
  /// Its answers.
  public var answers: [LabelledAnswer]

  /// Creates a set.
  public init(name: String, answers: [LabelledAnswer]) {
    self.name = name
    self.answers = answers
  }
}
