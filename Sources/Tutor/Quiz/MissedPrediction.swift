import Memory
public import Questions

/// What was predicted wrongly in a demo.
public struct MissedPrediction: Hashable, Sendable {
  /// The demo's name.
  public var demo: String
  /// The step that the prediction is about.
  public var step: String
  /// The prediction's name.
  public var prediction: String
  /// What was predicted.
  public var choice: String
  /// The seed of the walk.
  public var seed: UInt64

  /// Creates a miss.
  public init(demo: String, step: String, prediction: String, choice: String, seed: UInt64) {
    (self.demo, self.step) = (demo, step)
    (self.prediction, self.choice) = (prediction, choice)
    self.seed = seed
  }

  /// What it says of points that link to the step: they are not known well. Nil where there are
  /// none.
  ///
  /// - Parameter points: Points of the question, the first for the record to be named by.
  public func entry(about points: [PointID], of question: QuestionID, revision: Int) -> QuizEntry? {
    guard let first = points.first else { return nil }
    return QuizEntry(
      ticket: nil,
      question: question,
      rubricRevision: revision,
      point: first,
      item: QuizEntry.prediction,
      response: "\(demo) \(prediction) \(choice)",
      sureness: nil,
      seconds: 0,
      score: 0,
      ratings: points.map { QuizEntry.RatedPoint(point: $0, rating: .again) },
      seed: seed
    )
  }
}
