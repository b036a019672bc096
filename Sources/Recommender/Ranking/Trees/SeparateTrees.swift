public import Neural

/// ``BoostedTrees`` for every task by itself.
public struct SeparateTrees: Sendable {
  /// The tasks that they answer.
  public let tasks: [RankingTask]
  /// One model a task.
  public let models: [BoostedTrees]

  /// How many numbers all of them learnt.
  public var parameterCount: Int { models.reduce(0) { $0 + $1.parameterCount } }

  /// Fits one model after the other; see ``BoostedTrees`` for the cost. What
  /// ``RankingExamples/missingFlags`` say is missing is missing to the trees.
  ///
  /// - Parameter progress: told the share of tasks that is done, in [0, 1].
  /// - Throws: as ``BoostedTrees``, and
  ///   ``RecommenderError/taskWithoutBothLabels(task:positives:known:)``.
  public init(
    _ examples: RankingExamples,
    options: BoostedTreesOptions = BoostedTreesOptions(),
    progress: ((Double) -> Void)? = nil
  ) throws(RecommenderError) {
    try examples.checkLabels()
    tasks = examples.tasks
    let features = examples.featuresWithGaps
    var models: [BoostedTrees] = []
    for (place, task) in examples.tasks.enumerated() {
      progress?(Double(place) / Double(examples.tasks.count))
      let (labels, weights) = examples.column(place)
      models.append(
        try BoostedTrees(
          features: features,
          labels: labels,
          weights: weights,
          kind: task.kind,
          options: options
        )
      )
    }
    progress?(1)
    self.models = models
  }

  /// What is predicted for each task: `[examples, tasks]`.
  ///
  /// - Parameter features: `[examples, features]`, of the user's as
  ///   ``RankingExamples/featuresWithGaps``.
  /// - Throws: as ``BoostedTrees/predictions(for:)``.
  public func predictions(for features: Matrix<Float>) throws(RecommenderError) -> Matrix<Double> {
    var columns: [[Double]] = []
    for model in models { columns.append(try model.predictions(for: features)) }
    return Matrix(
      rows: features.rows,
      columns: columns.count,
      elements: (0..<features.rows).flatMap { row in columns.map { $0[row] } }
    )
  }
}
