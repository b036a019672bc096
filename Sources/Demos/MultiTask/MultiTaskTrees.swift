import Recommender
import Wording

/// XGBoost for each task by itself: the baseline that nets which share have to beat.
enum MultiTaskTrees {
  /// Fewer and shallower trees than `viva evaluate` grows: the examples are few, and a run must not
  /// wait for them.
  private static func options(seed: UInt64) -> BoostedTreesOptions {
    var options = BoostedTreesOptions()
    options.rounds = 100
    options.depth = 4
    options.seed = seed
    return options
  }

  /// What is said where the library is not there.
  static let missing = Bilingual(
    zh: "没有装 XGBoost（Debian：apt install libxgboost0），它那一行空着，其余照常。",
    en: "XGBoost is not installed (Debian: apt install libxgboost0), so its row is empty; all else "
      + "runs."
  )

  /// Fits trees to a run's examples and measures them; nil where there is no library.
  ///
  /// - Throws: as ``Recommender/SeparateTrees``.
  static func trial(
    _ world: MultiTaskWorld,
    seed: UInt64
  ) throws(RecommenderError) -> MultiTaskTrial? {
    do throws(RecommenderError) { try BoostedTrees.checkLibrary() } catch { return nil }
    let trees = try SeparateTrees(world.train, options: options(seed: seed))
    let predictions = try trees.predictions(for: world.test.featuresWithGaps)
    return MultiTaskTrial(
      course: [world.test.figures(of: predictions).map { $0?.area ?? .nan }],
      parameterCount: trees.parameterCount
    )
  }
}
