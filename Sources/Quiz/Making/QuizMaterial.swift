public import Questions

/// All that a round of items is drawn from.
public struct QuizMaterial: Hashable, Sendable {
  /// The points to ask about, those first that are due, then new ones, then the rest.
  public var points: [QuizPoint]
  /// Their questions, and those that items borrow from.
  public var questions: [QuestionID: Question]
  /// The seed of the round.
  public var seed: UInt64
  /// The items of a round that was left which were not answered; where there are any the round is
  /// these and no others.
  public var begun: [QuizItemName]
  /// How many items were answered in the round that they belong to.
  public var answeredBefore: Int
  /// The questions whose weak samples were shown lately: those of others come first.
  public var samplesShown: Set<QuestionID>

  /// Creates material.
  public init(
    points: [QuizPoint],
    questions: [QuestionID: Question],
    seed: UInt64,
    begun: [QuizItemName] = [],
    answeredBefore: Int = 0,
    samplesShown: Set<QuestionID> = []
  ) {
    self.points = points
    self.questions = questions
    self.seed = seed
    self.begun = begun
    self.answeredBefore = answeredBefore
    self.samplesShown = samplesShown
  }

  /// A point's question and its record, or nil where either is not there.
  func record(of reference: PointReference) -> (question: Question, point: KeyPoint)? {
    guard let question = questions[reference.question],
      let point = question.points.first(where: { $0.id == reference.point })
    else { return nil }
    return (question, point)
  }
}
