public import Questions
public import Wording

/// Statements of which one answers.
public struct Choice: Hashable, Sendable {
  /// What can be chosen, in the order in which it is shown.
  public var options: [Option]
  /// The place of the right one, from 0.
  public var answer: Int

  /// A point that can be chosen.
  public struct Option: Hashable, Sendable {
    /// The point.
    public var reference: PointReference
    /// What it says.
    public var statement: Bilingual
    /// What it answers.
    public var probe: Bilingual

    /// Creates an option.
    public init(reference: PointReference, statement: Bilingual, probe: Bilingual) {
      self.reference = reference
      self.statement = statement
      self.probe = probe
    }

    /// Creates an option from a point of a question.
    init(_ point: KeyPoint, of question: QuestionID) {
      self.init(
        reference: PointReference(question: question, point: point.id),
        statement: point.statement,
        probe: point.asksAlone
      )
    }
  }

  /// Creates a choice.
  ///
  /// - Precondition: `answer` is the place of one of the options.
  public init(options: [Option], answer: Int) {
    precondition(options.indices.contains(answer), "one of the options is right")
    self.options = options
    self.answer = answer
  }
}
