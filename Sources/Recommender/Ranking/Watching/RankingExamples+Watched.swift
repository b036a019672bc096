public import Neural

extension RankingExamples {
  /// Views as examples, one task an objective. O(views · (features + objectives · log views)).
  ///
  /// What only a click lets happen has weight 0 without one. With
  /// ``WatchObjective/weightedLogistic`` behind the views each click stands once more, as a cover
  /// left alone, which counts for that objective only.
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
    var (features, groups) = (features, groups)
    if objectives.contains(.weightedLogistic) {
      let clicks = views.indices.filter { views[$0].isClicked }
      let width = features.columns
      features = Matrix(
        rows: views.count + clicks.count,
        columns: width,
        elements: features.elements
          + clicks.flatMap { features.elements[$0 * width..<($0 + 1) * width] }
      )
      groups = groups.map { groups in groups + clicks.map { groups[$0] } }
      for _ in clicks {
        labels += objectives.map { _ in 0 }
        weights += objectives.map { $0 == .weightedLogistic ? 1 : 0 }
      }
    }
    try self.init(
      tasks: objectives.map { RankingTask($0.rawValue, $0.kind) },
      features: features,
      labels: Matrix(rows: features.rows, columns: objectives.count, elements: labels),
      weights: Matrix(rows: features.rows, columns: objectives.count, elements: weights),
      groups: groups
    )
  }
}
