import Neural
import Randomness
import Recommender

/// Conversion models of the made shop, which learn from clicks alone or from all impressions.
///
/// Each is asked for P(cart | click) of all impressions of pages that it has not seen, each put on
/// top of its page, and measured against what would have followed a click.
enum EntireSpace {
  static let models: [(name: String, architecture: RankingArchitecture, isEntire: Bool)] = {
    let apart = RankingArchitecture.separate(units: [32, 16])
    let shared = RankingArchitecture.sharedBottom(bottom: [32], tower: [16])
    return [
      ("separate-cvr", apart, false),
      ("esmm-separate", .entireSpace(apart), true),
      ("shared-cvr", shared, false),
      ("esmm-shared", .entireSpace(shared), true),
    ]
  }()

  /// Prints `esmm SEED MODEL RATE AUC LOGLOSS CALIBRATION CTCVR-AUC TRUTH PARAMETERS CARTS`.
  ///
  /// The AUC is of P(cart | click) over all impressions, CTCVR's of P(click and cart); the truth's
  /// is what the true probabilities reach.
  static func run(
    seeds: ClosedRange<UInt64>,
    learningRates: [String: Double],
    settings: EntireSpaceSettings
  ) throws {
    for seed in seeds {
      let world = ShopWorld(options: settings.world, seed: seed)
      var generator = SeededGenerator(seed: seed).stream(1)
      let log = world.impressions(pages: settings.pages, using: &generator)
      let later = world.impressions(pages: settings.testPages, using: &generator)
      let stages: [ShopStage] = [.click, .cart]
      func examples(
        _ impressions: [ShopImpression],
        _ labels: FunnelLabels,
        isOnTop: Bool = false
      ) throws -> RankingExamples {
        let examples = try world.examples(
          impressions,
          stages: stages,
          labels: labels,
          isOnTop: isOnTop
        )
        guard settings.seesNamesOnly else { return examples }
        return try examples.naming(impressions, in: world)
      }
      let test = try examples(later, .wouldFollow, isOnTop: true)
      let reached = try examples(later, .reached)
      let truth = later.map { world.probability(.cart, user: $0.user, item: $0.item) }
      for (name, architecture, isEntire) in models {
        guard let rate = learningRates[name] else { continue }
        let trial = try Trial(
          examples(log, isEntire ? .reached : .givenThePrevious),
          architecture,
          epochs: settings.epochs,
          batchSize: settings.batchSize,
          learningRate: rate,
          lossWeights: [1, settings.cartWeight],
          seed: seed
        )
        let given = try conditional(trial.model, test.features)
        let served = try conditional(trial.model, reached.features)
        let alone = figures((0..<test.count).map { given[$0, 1] }, test)
        let both = figures((0..<test.count).map { served[$0, 0] * served[$0, 1] }, reached)
        let ideal = figures(truth, test)
        let numbers = [
          alone.area, alone.logLoss, alone.calibration, both.area, ideal.area,
        ]
        report(
          ["esmm", "\(seed)", name, "\(rate)"]
            + numbers.map { $0.map { "\($0)" } ?? "nan" }
            + ["\(trial.parameterCount)", "\(log.count { $0.reached(.cart) })"]
        )
      }
    }
  }

  /// P(stage | the one before it) of a model, whatever it learnt from.
  private static func conditional(
    _ model: RankingModel,
    _ features: Matrix<Float>
  ) throws -> Matrix<Double> {
    try model.conditionalPredictions(for: features) ?? model.predictions(for: features)
  }

  private static func figures(
    _ probabilities: [Double],
    _ examples: RankingExamples
  ) -> TaskFigures {
    TaskFigures(
      probabilities: probabilities,
      labels: (0..<examples.count).map { examples.labels[$0, 1] },
      weights: Array(repeating: 1, count: examples.count),
      groups: examples.groups
    )
  }
}
