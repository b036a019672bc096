public import Neural

/// What ranking models learn from and are measured on: features, and a label for each task.
public struct RankingExamples: Hashable, Sendable {
  /// The tasks, one a column of ``labels``.
  public let tasks: [RankingTask]
  /// What is known of each example: `[examples, features]`.
  public let features: Matrix<Float>
  /// What happened: `[examples, tasks]`; 0 or 1 for a binary task.
  public let labels: Matrix<Float>
  /// How much each label counts: `[examples, tasks]`; 0 for one that is not known.
  public let weights: Matrix<Float>
  /// Whose example each is, for measures within users: `[examples]`.
  public let groups: [Int32]
  /// The features that are 1 where the feature before each was missing, and is 0 for that reason.
  public private(set) var missingFlags: [Int] = []

  /// How many examples.
  public var count: Int { features.rows }
  /// How many numbers each has.
  public var featureCount: Int { features.columns }

  /// Creates examples; without weights every label is known and counts 1, and without groups all
  /// examples are of one.
  ///
  /// O(examples · (features + tasks)).
  ///
  /// - Throws: ``RecommenderError/featureNotFinite(row:feature:)`` for NaN or infinity, and
  ///   ``RecommenderError/labelRefused(row:task:value:)`` for a label that counts and is not
  ///   finite, or is neither 0 nor 1 where the task is binary.
  public init(
    tasks: [RankingTask],
    features: Matrix<Float>,
    labels: Matrix<Float>,
    weights: Matrix<Float>? = nil,
    groups: [Int32]? = nil
  ) throws(RecommenderError) {
    let count = features.rows
    let weights = weights ?? Matrix(rows: count, columns: tasks.count, repeating: 1)
    let groups = groups ?? Array(repeating: 0, count: count)
    precondition(
      labels.rows == count && labels.columns == tasks.count,
      "labels of \(labels.shape) do not fit \(count) examples of \(tasks.count) tasks"
    )
    precondition(
      weights.rows == count && weights.columns == tasks.count && groups.count == count,
      "weights of \(weights.shape) and \(groups.count) groups do not fit labels of \(labels.shape)"
    )
    precondition(
      weights.elements.allSatisfy { $0 >= 0 && $0.isFinite },
      "a label's weight is finite and not negative"
    )
    if let place = features.elements.firstIndex(where: { !$0.isFinite }) {
      let width = max(1, features.columns)
      throw .featureNotFinite(row: place / width, feature: place % width)
    }
    for (place, label) in labels.elements.enumerated() where weights.elements[place] > 0 {
      let task = tasks[place % tasks.count]
      let fits =
        switch task.kind {
        case .binary: label == 0 || label == 1
        case .regression: label.isFinite
        }
      if !fits {
        throw .labelRefused(row: place / tasks.count, task: task.name, value: Double(label))
      }
    }
    self.init(tasks, features, labels, weights, groups)
  }

  private init(
    _ tasks: [RankingTask],
    _ features: Matrix<Float>,
    _ labels: Matrix<Float>,
    _ weights: Matrix<Float>,
    _ groups: [Int32]
  ) {
    self.tasks = tasks
    self.features = features
    self.labels = labels
    self.weights = weights
    self.groups = groups
  }

  /// Some of the examples, in the order asked for; rows may repeat. O(rows · (features + tasks)).
  public func examples(at rows: some Collection<Int>) -> RankingExamples {
    func picked(_ matrix: Matrix<Float>) -> Matrix<Float> {
      var elements: [Float] = []
      elements.reserveCapacity(rows.count * matrix.columns)
      for row in rows {
        elements += matrix.elements[row * matrix.columns..<(row + 1) * matrix.columns]
      }
      return Matrix(rows: rows.count, columns: matrix.columns, elements: elements)
    }
    return RankingExamples(
      tasks,
      picked(features),
      picked(labels),
      picked(weights),
      rows.map { groups[$0] }
    ).flagging(missingFlags)
  }

  /// The same examples with ``missingFlags``.
  func flagging(_ flags: [Int]) -> RankingExamples {
    precondition(flags.allSatisfy { (1..<featureCount).contains($0) }, "\(flags) flag no feature")
    var examples = self
    examples.missingFlags = flags
    return examples
  }

  /// The features with NaN where ``missingFlags`` say that one is missing: as ``BoostedTrees`` want
  /// them, whose splits learn a side for what is missing. `[examples, features]`.
  public var featuresWithGaps: Matrix<Float> {
    guard !missingFlags.isEmpty else { return features }
    var features = features
    for row in 0..<count {
      for flag in missingFlags where features[row, flag] == 1 { features[row, flag - 1] = .nan }
    }
    return features
  }

  /// The labels of one task, with their weights: `[examples]` each.
  func column(_ task: Int) -> (labels: [Float], weights: [Float]) {
    let width = tasks.count
    return (
      (0..<count).map { labels.elements[$0 * width + task] },
      (0..<count).map { weights.elements[$0 * width + task] }
    )
  }
}
