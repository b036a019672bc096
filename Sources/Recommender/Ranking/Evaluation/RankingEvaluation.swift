import Randomness

/// A table split at random into a part to learn from and a part to be asked about.
public struct RankingEvaluation: Sendable {
  /// What is learnt from.
  public let train: RankingExamples
  /// What is asked about.
  public let test: RankingExamples
  /// What the split was drawn from, and what trainings draw from.
  public let seed: UInt64

  /// Splits a table and makes its features by the part to learn from. O(rows · features).
  ///
  /// - Parameter share: of the rows for learning, in (0, 1); each part has one row at least.
  /// - Throws: as ``RankingTable/examples(labels:leavingOut:trainingOn:)``, and
  ///   ``RecommenderError/taskWithoutBothLabels(task:positives:known:)`` where a task's labels in
  ///   either part are all alike.
  public init(
    _ table: RankingTable,
    labels: [RankingLabel],
    leavingOut: [String] = [],
    share: Double,
    seed: UInt64
  ) throws(RecommenderError) {
    precondition(share > 0 && share < 1, "\(share) is no share")
    var rows = Array(0..<table.count)
    var generator = SeededGenerator(seed: seed).stream(2)
    generator.shuffle(&rows)
    let count = Int((share * Double(rows.count)).rounded())
    let learnt = Array(rows.prefix(max(1, min(rows.count - 1, count))))
    let examples = try table.examples(labels: labels, leavingOut: leavingOut, trainingOn: learnt)
    train = examples.examples(at: learnt)
    test = examples.examples(at: rows.dropFirst(learnt.count))
    self.seed = seed
    try train.checkLabels()
    try test.checkLabels()
  }

  /// Trains a model and measures it. O(epochs · rows · network); of trees see ``BoostedTrees``.
  ///
  /// - Parameters:
  ///   - name: one of ``RankingCatalogue/names``.
  ///   - progress: told the share that is done, in [0, 1].
  /// - Throws: as ``RankingTraining/step()`` or ``SeparateTrees``.
  public func trial(
    of name: String,
    progress: ((Double) -> Void)? = nil
  ) throws(RecommenderError) -> RankingTrial? {
    if name == RankingCatalogue.trees { return try treesTrial(progress) }
    let options = RankingCatalogue.options(
      named: name,
      tasks: train.tasks.count,
      features: train.featureCount,
      examples: train.count,
      seed: seed
    )
    guard let options else { return nil }
    var training = try RankingTraining(train, options: options)
    try training.run(progress: progress)
    return RankingTrial(
      seed: seed,
      figures: try training.model().figures(on: test).compactMap { $0 },
      parameterCount: training.parameterCount
    )
  }

  private func treesTrial(
    _ progress: ((Double) -> Void)?
  ) throws(RecommenderError) -> RankingTrial {
    var options = BoostedTreesOptions()
    options.seed = seed
    let trees = try SeparateTrees(train, options: options, progress: progress)
    return RankingTrial(
      seed: seed,
      figures: test.figures(of: try trees.predictions(for: test.features)).compactMap { $0 },
      parameterCount: trees.parameterCount
    )
  }
}
