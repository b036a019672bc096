import Neural
import Recommender

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A training of one network, with what came of it.
struct Trial {
  let model: RankingModel
  let parameterCount: Int
  /// The median time of a step, in milliseconds.
  let millisecondsPerStep: Double

  init(
    _ examples: RankingExamples,
    _ architecture: RankingArchitecture,
    epochs: Int,
    batchSize: Int,
    learningRate: Double,
    lossWeights: [Double]? = nil,
    seed: UInt64
  ) throws {
    var options = RankingOptions(architecture)
    options.epochs = epochs
    options.batchSize = batchSize
    options.learningRate = learningRate
    options.seed = seed
    options.weighting = lossWeights.map(LossWeighting.fixed)
    var training = try RankingTraining(examples, options: options)
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<epochs * training.batchesInEpoch {
      let time = try clock.measure { _ = try training.step() }
      times.append(time / .milliseconds(1))
    }
    times.sort()
    model = training.model()
    parameterCount = training.parameterCount
    millisecondsPerStep = times[times.count / 2]
  }
}

/// Standard output is a pipe here: every line goes out at once.
func report(_ words: [String]) {
  print(words.joined(separator: " "))
  fflush(nil)
}
