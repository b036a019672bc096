public import Neural

extension RankingExamples {
  /// Views as examples, one task an objective. O(views · (features + objectives · log views)).
  ///
  /// What only a click lets happen has weight 0 without one.
  ///
  /// - Parameters:
  ///   - views: what came of each cover: `[examples]`.
  ///   - features: what is known of each beforehand: `[examples, features]`.
  ///   - quantiles: of the views that models learn from.
  ///   - unit: the seconds that count 1 in ``WatchObjective/playTime``.
  ///   - groups: whose each view is: `[examples]`.
  /// - Throws: as ``init(tasks:features:labels:weights:groups:)``.
  public init(
    watched views: [WatchedView],
    features: Matrix<Float>,
    objectives: [WatchObjective],
    quantiles: DurationQuantiles,
    unit: Double,
    groups: [Int32]? = nil
  ) throws(RecommenderError) {
    var (labels, weights): ([Float], [Float]) = ([], [])
    for view in views {
      let clicked: Float = view.isClicked ? 1 : 0
      for objective in objectives {
        let (label, weight): (Float, Float) =
          switch objective {
          case .click: (clicked, 1)
          case .weightedLogistic: (clicked, view.isClicked ? Float(view.seconds) : 1)
          case .playTime: (Float(view.seconds / unit), clicked)
          case .completion: (view.isCompleted ? 1 : 0, clicked)
          case .durationQuantile:
            (Float(quantiles.quantile(of: view.seconds, duration: view.duration)), clicked)
          case .skip: (view.isSkipped ? 1 : 0, clicked)
          }
        labels.append(label)
        weights.append(weight)
      }
    }
    let (rows, columns) = (views.count, objectives.count)
    try self.init(
      tasks: objectives.map { RankingTask($0.rawValue, $0.kind) },
      features: features,
      labels: Matrix(rows: rows, columns: columns, elements: labels),
      weights: Matrix(rows: rows, columns: columns, elements: weights),
      groups: groups
    )
  }
}
