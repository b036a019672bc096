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
  /// - Parameters:
  ///   - share: of the rows for learning, in (0, 1); each part has one row at least.
  ///   - most: how many rows of a longer table are taken, by shares; nil for all. The others are
  ///     left alone: nothing is made of them.
  /// - Throws: as ``RankingTable/examples(labels:leavingOut:trainingOn:)``, and as
  ///   ``check(train:test:seed:)``.
  public init(
    _ table: RankingTable,
    labels: [RankingLabel],
    leavingOut: [String] = [],
    share: Double,
    most: Int? = nil,
    seed: UInt64
  ) throws(RecommenderError) {
    precondition(share > 0 && share < 1, "\(share) is no share")
    let (learnt, asked) = Self.parts(of: table.count, share: share, most: most, seed: seed)
    let examples = try table.part(at: learnt + asked)
      .examples(labels: labels, leavingOut: leavingOut, trainingOn: Array(0..<learnt.count))
    train = examples.examples(at: 0..<learnt.count)
    test = examples.examples(at: learnt.count..<examples.count)
    self.seed = seed
    try Self.check(train: train, test: test, seed: seed)
  }

  /// Refuses a split of which a part has nothing to tell apart in a task. O(examples · tasks).
  ///
  /// - Throws: ``RecommenderError/splitWithoutBothLabels(seed:isTest:task:positives:known:)``.
  public static func check(
    train: RankingExamples,
    test: RankingExamples,
    seed: UInt64
  ) throws(RecommenderError) {
    for (isTest, part) in [(false, train), (true, test)] {
      do throws(RecommenderError) { try part.checkLabels() } catch {
        guard case .taskWithoutBothLabels(let task, let positives, let known) = error else {
          throw error
        }
        throw .splitWithoutBothLabels(
          seed: seed,
          isTest: isTest,
          task: task,
          positives: positives,
          known: known
        )
      }
    }
  }

  /// Shuffles rows and cuts them in two, of a table longer than `most` some of either. O(rows).
  private static func parts(
    of count: Int,
    share: Double,
    most: Int?,
    seed: UInt64
  ) -> (learnt: [Int], asked: [Int]) {
    var rows = Array(0..<count)
    var generator = SeededGenerator(seed: seed).stream(2)
    generator.shuffle(&rows)
    let cut = max(1, min(count - 1, Int((share * Double(count)).rounded())))
    let (learnt, asked) = (rows.prefix(cut), rows.dropFirst(cut))
    guard let most, count > most else { return (Array(learnt), Array(asked)) }
    let kept = Int((share * Double(most)).rounded())
    return (Array(learnt.prefix(kept)), Array(asked.prefix(most - kept)))
  }

  /// Refuses seeds whose split leaves a part without both kinds of a label, before anything is
  /// trained that would then be lost. No features are made. O(seeds · rows · labels).
  ///
  /// - Parameters:
  ///   - most: how many rows of a longer table are taken, by shares; nil for all.
  /// - Throws: as ``RankingLabel/labels(of:)``;
  ///   ``RecommenderError/taskWithoutBothLabels(task:positives:known:)`` where no split would do,
  ///   and ``RecommenderError/splitWithoutBothLabels(seed:isTest:task:positives:known:)``.
  public static func checkSplits(
    of table: RankingTable,
    labels: [RankingLabel],
    share: Double,
    most: Int? = nil,
    seeds: some Sequence<UInt64>
  ) throws(RecommenderError) {
    var answers: [[Float]] = []
    for label in labels { answers.append(try label.labels(of: table)) }
    for (label, answers) in zip(labels, answers) {
      let positives = answers.count { $0 > 0 }
      guard positives > 0, positives < answers.count else {
        throw .taskWithoutBothLabels(task: label.name, positives: positives, known: answers.count)
      }
    }
    for seed in seeds {
      if Task.isCancelled { throw .cancelled }
      let (learnt, asked) = parts(of: table.count, share: share, most: most, seed: seed)
      for (isTest, rows) in [(false, learnt), (true, asked)] {
        for (label, answers) in zip(labels, answers) {
          let positives = rows.count { answers[$0] > 0 }
          guard positives > 0, positives < rows.count else {
            throw .splitWithoutBothLabels(
              seed: seed,
              isTest: isTest,
              task: label.name,
              positives: positives,
              known: rows.count
            )
          }
        }
      }
    }
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
      figures: test.figures(of: try trees.predictions(for: test.featuresWithGaps)).compactMap {
        $0
      },
      parameterCount: trees.parameterCount
    )
  }
}
