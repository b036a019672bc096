import Recommender

/// How long a training step takes: in one shared net, and in a net as wide for each task.
struct MultiTaskTimes: Sendable {
  /// How many steps of each are timed, after some that are not.
  private static let (timed, untimed) = (31, 5)

  /// The medians, in milliseconds.
  let shared: Double
  let apart: Double

  /// Times steps on a run's examples, one net after the other, so that a busy machine slows both.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  init(_ world: MultiTaskWorld, shared: RankingArchitecture) throws(RecommenderError) {
    guard case .sharedBottom(let bottom, let tower) = shared else {
      preconditionFailure("\(shared) is no shared bottom")
    }
    var trainings: [RankingTraining] = []
    for architecture in [shared, .separate(units: bottom + tower)] {
      var options = RankingOptions(architecture)
      options.batchSize = MultiTaskTraining.batchSize
      options.learningRate = MultiTaskTraining.learningRate
      trainings.append(try RankingTraining(world.train, options: options))
    }
    let clock = ContinuousClock()
    var times: [[Double]] = [[], []]
    for step in 0..<Self.timed + Self.untimed {
      for place in trainings.indices {
        let begun = clock.now
        _ = try trainings[place].step()
        if step >= Self.untimed { times[place].append((clock.now - begun) / .milliseconds(1)) }
      }
    }
    (self.shared, apart) = (Self.median(times[0]), Self.median(times[1]))
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }
}
