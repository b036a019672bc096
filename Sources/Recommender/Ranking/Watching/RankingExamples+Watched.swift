public import Neural

extension RankingExamples {
  /// Views as examples, one task an objective. O(views · (features + objectives · log views)).
  ///
  /// What only a click lets happen has weight 0 without one. With
  /// ``WatchObjective/weightedLogistic`` behind the views each click stands once more, as a cover
  /// left alone, which counts for that objective only. There all rows of a cover weigh
  /// unit / (unit + duration) of what they would: the odds stay as they are, and a short video,
  /// whose clicks weigh few seconds, counts about as much in the loss as a long one.
  ///
  /// - Parameters:
  ///   - views: what came of each cover: `[examples]`.
  ///   - features: what is known of each beforehand: `[examples, features]`.
  ///   - quantiles: of the views that models learn from.
  ///   - unit: the seconds that count 1 in ``WatchObjective/playTime``; above 0.
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
    func share(_ view: WatchedView) -> Float { Float(unit / (unit + view.duration)) }
    var (labels, weights): ([Float], [Float]) = ([], [])
    for view in views {
      let clicked: Float = view.isClicked ? 1 : 0
      for objective in objectives {
        let (label, weight): (Float, Float) =
          switch objective {
          case .click: (clicked, 1)
          case .weightedLogistic:
            (clicked, share(view) * (view.isClicked ? Float(view.seconds) : 1))
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
      for click in clicks {
        labels += objectives.map { _ in 0 }
        weights += objectives.map { $0 == .weightedLogistic ? share(views[click]) : 0 }
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
