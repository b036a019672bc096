import Neural
import Recommender

/// Views with what is known of them beforehand.
struct FeedViews: Sendable {
  /// `[views, features]`.
  let features: Matrix<Float>
  let views: [WatchedView]
  /// The true preference of each; empty where it is not known.
  let preference: [Double]
  /// The true expected seconds of each; empty where they are not known.
  let expected: [Double]
  /// Whose view of which video each is, and the made feed; nil on a file.
  var made: (world: VideoWorld, pairs: [(user: Int32, video: Int32)])?

  /// Whether each is liked more than the median; empty where preferences are not known.
  var isLiked: [Bool] {
    guard !preference.isEmpty else { return [] }
    let middle = preference.sorted()[preference.count / 2]
    return preference.map { $0 > middle }
  }

  /// What a net would say that had learnt an objective to the full; empty on a file.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  func truth(
    of objective: WatchObjective,
    quantiles: DurationQuantiles
  ) throws(RecommenderError) -> [Double] {
    guard let made else { return [] }
    var truth: [Double] = []
    for (place, (user, video)) in made.pairs.enumerated() {
      if place % 256 == 0, Task.isCancelled { throw .cancelled }
      let value: Double =
        switch objective {
        case .click: made.world.clickProbability(of: user, for: video)
        case .weightedLogistic:
          made.world.clickProbability(of: user, for: video)
            * made.world.expectedSeconds(of: user, for: video)
        case .playTime: made.world.expectedSeconds(of: user, for: video)
        case .completion: made.world.completionProbability(of: user, for: video)
        case .durationQuantile:
          made.world.expectedQuantile(of: user, for: video, in: quantiles)
        case .skip: 1 - made.world.skipProbability(of: user, for: video)
        }
      truth.append(value)
    }
    return truth
  }
}
