import Neural

/// Nets that were taught what ``WatchObjective``s say, side by side on the same impressions.
///
/// Each objective has a net of its own, of equal size: what differs is what it was taught.
public struct WatchModel: Sendable {
  /// The objectives, in the order of ``RankingModel/tasks``.
  public let objectives: [WatchObjective]
  /// The nets.
  public let model: RankingModel
  /// The views that were learnt from, by duration.
  public let quantiles: DurationQuantiles
  /// The mean seconds of these views: the unit of ``WatchObjective/playTime``.
  public let unit: Double

  /// Trains the nets. O(epochs · impressions · network).
  ///
  /// - Parameters:
  ///   - groups: how many groups of duration ``DurationQuantiles`` has.
  ///   - progress: told the share that is done, in [0, 1].
  /// - Throws: as ``RankingTraining/step()``, and
  ///   ``RecommenderError/taskWithoutBothLabels(task:positives:known:)``, as where nothing was
  ///   clicked.
  public init(
    _ world: VideoWorld,
    _ impressions: [VideoImpression],
    objectives: [WatchObjective],
    units: [Int] = [48, 24],
    epochs: Int = 6,
    groups: Int = 20,
    seed: UInt64,
    progress: ((Double) -> Void)? = nil
  ) throws(RecommenderError) {
    let views = impressions.filter(\.isClicked)
    guard !views.isEmpty else {
      throw .taskWithoutBothLabels(
        task: WatchObjective.click.rawValue,
        positives: 0,
        known: impressions.count
      )
    }
    quantiles = DurationQuantiles(
      seconds: views.map(\.seconds),
      durations: world.durations(of: views),
      groups: groups
    )
    unit = views.reduce(0) { $0 + $1.seconds } / Double(views.count)
    let examples = try world.examples(
      impressions,
      objectives: objectives,
      quantiles: quantiles,
      unit: unit
    )
    var options = RankingOptions(.separate(units: units))
    options.epochs = epochs
    options.learningRate = 0.002
    options.seed = seed
    var training = try RankingTraining(examples, options: options)
    try training.run(progress: progress)
    self.objectives = objectives
    model = training.model()
  }

  /// What each objective ranks by: `[impressions]` an objective.
  ///
  /// A probability, for ``WatchObjective/weightedLogistic`` the odds, which are seconds, for
  /// ``WatchObjective/playTime`` seconds, for ``WatchObjective/durationQuantile`` the quantile.
  /// O(impressions · network).
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  public func scores(
    _ pairs: [(user: Int32, video: Int32)],
    in world: VideoWorld
  ) throws(RecommenderError) -> [[Double]] {
    let predictions = try model.predictions(for: world.features(of: pairs))
    return objectives.enumerated().map { task, objective in
      (0..<pairs.count).map { objective.score(of: predictions[$0, task], unit: unit) }
    }
  }
}
