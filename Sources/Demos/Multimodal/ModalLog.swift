import Neural
import Randomness
import Recommender

/// Likes to learn from and to be asked about, with embeddings of several modalities.
struct ModalLog: Sendable {
  let layout: ModalityLayout
  /// Which modalities there are, in the layout's order.
  let modalities: [Modality]
  let train: RankingExamples
  let test: RankingExamples
  /// The made world with the pairs that are asked about; nil on a file.
  let truth: (world: ModalityWorld, pairs: [ModalityPair])?

  /// Draws made videos: five sixths to learn from, the others to be asked about.
  init(_ recipe: ModalRecipe, seed: UInt64) throws(RecommenderError) {
    let world = ModalityWorld(options: recipe.world, seed: seed)
    var generator = SeededGenerator(seed: seed).stream(1)
    let learnt = world.options.videos * 5 / 6
    if Task.isCancelled { throw .cancelled }
    train = try world.examples(recipe.examples, of: 0..<learnt, using: &generator).examples
    let asked = try world.examples(
      ModalRecipe.asked,
      of: learnt..<world.options.videos,
      using: &generator
    )
    test = asked.examples
    truth = (world, asked.pairs)
    layout = world.layout
    modalities = Modality.allCases
  }

  init(
    layout: ModalityLayout,
    modalities: [Modality],
    train: RankingExamples,
    test: RankingExamples
  ) {
    self.layout = layout
    self.modalities = modalities
    self.train = train
    self.test = test
    truth = nil
  }

  /// The AUC of scores of the examples that are asked about; NaN where one kind is missing.
  func area(_ scores: [Double]) -> Double {
    AreaUnderCurve.of(
      scores.enumerated().map {
        AreaUnderCurve.Sample(score: $1, isPositive: test.labels[$0, 0] > 0)
      }
    ) ?? .nan
  }

  /// What a net says of the examples that are asked about, without some modalities.
  func scores(
    of model: RankingModel,
    without missing: Set<Int>
  ) throws(RecommenderError) -> [Double] {
    try model.predictions(for: layout.features(test.features, without: missing)).elements
  }

  /// How far one net's AUC without some modalities is above another's without others; nil where
  /// nothing can be told apart.
  func difference(
    _ first: (net: ModalTrial, missing: Set<Int>),
    _ second: (net: ModalTrial, missing: Set<Int>)
  ) throws(RecommenderError) -> AreaDifference? {
    guard let one = first.net.model, let other = second.net.model else { return nil }
    return difference(
      try scores(of: one, without: first.missing),
      try scores(of: other, without: second.missing)
    )
  }

  /// How far the AUC of scores is above that of others; nil where nothing can be told apart.
  func difference(_ first: [Double], _ second: [Double]) -> AreaDifference? {
    AreaDifference(first, second, isPositive: first.indices.map { test.labels[$0, 0] > 0 })
  }

  /// The best AUC that the truth allows without some modalities; NaN on a file.
  func bestArea(without missing: Set<Modality>, usingEchoes: Bool = true) -> Double {
    area(bestScores(without: missing, usingEchoes: usingEchoes))
  }

  /// The best scores that the truth allows; empty on a file.
  func bestScores(without missing: Set<Modality>, usingEchoes: Bool = true) -> [Double] {
    guard let truth else { return [] }
    return truth.pairs.map {
      truth.world.bestPreference(
        user: $0.user,
        video: $0.video,
        without: missing,
        usingEchoes: usingEchoes
      )
    }
  }
}
