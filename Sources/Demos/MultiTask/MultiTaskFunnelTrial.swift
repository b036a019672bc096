import Neural
import Recommender

/// What a conversion model of clicks alone and ESMM came to in one made shop.
struct MultiTaskFunnelTrial: Sendable {
  /// What it depends on.
  struct Key: Hashable, Sendable {
    var looksWithQuality: Double
    var seed: UInt64
  }

  /// How well P(cart | click) is told.
  struct Reading: Sendable {
    /// AUC over all impressions, clicked or not: what a ranking asks.
    let area: Double
    /// AUC over the clicked ones alone, all that a log could measure.
    let areaOfClicked: Double
    /// How many carts are promised over how many there would be, of all impressions.
    let promised: Double
  }

  /// Nets of the size with which `Benchmarks/ranking.py esmm` measures; few epochs, since names are
  /// soon known by heart.
  private static let units = [32, 16]
  private static let (epochs, batchSize, learningRate) = (4, 64, 0.001)

  /// The model that has learnt from clicks alone.
  let clicksAlone: Reading
  /// ESMM.
  let entire: Reading
  /// The AUC of the true probabilities over all impressions.
  let ceiling: Double
  /// How much there was to learn from.
  let (impressions, clicks, carts): (Int, Int, Int)

  /// How far ESMM is above the model of clicks alone, in AUC over all impressions.
  var gain: Double { entire.area - clicksAlone.area }

  /// Draws a shop and trains both on its log, in the same order.
  init(_ key: Key) throws(RecommenderError) {
    let shop = try MultiTaskShop(looksWithQuality: key.looksWithQuality, seed: key.seed)
    let apart = RankingArchitecture.separate(units: Self.units)
    clicksAlone = try Self.reading(shop, shop.clicksAlone, apart, seed: key.seed)
    entire = try Self.reading(shop, shop.entire, .entireSpace(apart), seed: key.seed)
    ceiling = Self.area(shop, of: shop.truth) { _ in true }
    (impressions, clicks, carts) = (shop.entire.count, shop.clicks, shop.carts)
  }

  private static func reading(
    _ shop: MultiTaskShop,
    _ examples: RankingExamples,
    _ architecture: RankingArchitecture,
    seed: UInt64
  ) throws(RecommenderError) -> Reading {
    var options = RankingOptions(architecture)
    options.epochs = epochs
    options.batchSize = batchSize
    options.learningRate = learningRate
    options.seed = seed
    var training = try RankingTraining(examples, options: options)
    try training.run()
    let model = training.model()
    let features = shop.asked.features
    let given: Matrix<Double>
    if let conditional = try model.conditionalPredictions(for: features) {
      given = conditional
    } else {
      given = try model.predictions(for: features)
    }
    let last = MultiTaskShop.stages.count - 1
    let scores = (0..<given.rows).map { given[$0, last] }
    let labels = (0..<given.rows).reduce(0.0) { $0 + Double(shop.asked.labels[$1, last]) }
    return Reading(
      area: area(shop, of: scores) { _ in true },
      areaOfClicked: area(shop, of: scores) { shop.isClicked[$0] },
      promised: scores.reduce(0, +) / labels
    )
  }

  /// The AUC of scores against what would follow a click, over some of the impressions.
  private static func area(
    _ shop: MultiTaskShop,
    of scores: [Double],
    where isCounted: (Int) -> Bool
  ) -> Double {
    let last = MultiTaskShop.stages.count - 1
    return AreaUnderCurve.of(
      scores.indices.filter(isCounted).map {
        AreaUnderCurve.Sample(score: scores[$0], isPositive: shop.asked.labels[$0, last] > 0)
      }
    ) ?? .nan
  }
}
