import Neural
import Randomness
import Recommender

/// The MMoE paper's synthetic data: 100 features, two regressions, 8 experts of 16 units, towers of
/// 8.
///
/// All models of a seed learn from the same examples in the same order and are measured on the same
/// others; weights are drawn from the same stream.
enum Recipe {
  static let models: [(name: String, architecture: RankingArchitecture)] = [
    ("mmoe", .mmoe(experts: 8, expert: [16], tower: [8])),
    // The paper's width, which has as many numbers as the experts and towers alone.
    ("shared-bottom-113", .sharedBottom(bottom: [113], tower: [8])),
    // As many numbers as with the gates: 14,776 against 14,818.
    ("shared-bottom-126", .sharedBottom(bottom: [126], tower: [8])),
    // As many again, nothing shared: 2 (100 · 68 + 68 + 68 · 8 + 8 + 9) = 14,858.
    ("separate", .separate(units: [68, 8])),
  ]

  /// Prints `recipe CORRELATION SEED MODEL RATE LOSS FIRST SECOND PARAMETERS MS`, of which the loss
  /// is the mean of both tasks' squared errors on the test examples.
  static func run(
    correlation: Double,
    seeds: ClosedRange<UInt64>,
    learningRates: [String: Double],
    settings: RecipeSettings
  ) throws {
    for seed in seeds {
      var generator = SeededGenerator(seed: seed)
      let tasks = CorrelatedTasks(correlation: correlation, using: &generator)
      let train = try tasks.examples(settings.train, using: &generator)
      let test = try tasks.examples(settings.test, using: &generator)
      for (name, architecture) in models {
        guard let rate = learningRates[name] else { continue }
        let trial = try Trial(
          train,
          architecture,
          epochs: settings.epochs,
          batchSize: settings.batchSize,
          learningRate: rate,
          seed: seed
        )
        let errors = try trial.model.squaredErrors(on: test).compactMap { $0 }
        let mean = errors.reduce(0, +) / Double(errors.count)
        report(
          ["recipe", "\(correlation)", "\(seed)", name, "\(rate)", "\(mean)"]
            + errors.map { "\($0)" }
            + ["\(trial.parameterCount)", "\(trial.millisecondsPerStep)"]
        )
      }
    }
  }
}
