import Neural
import Randomness
import Recommender
import Wording

/// The made shop: a log of what an old ranking showed, a net that learns from it, and pages of its
/// scores beside the truth.
enum FusingShop {
  /// What a shop depends on.
  struct Key: Hashable, Sendable {
    /// See ``Recommender/ShopWorldOptions/looksWithQuality``.
    var looksWithQuality: Double
    var seed: UInt64
  }

  /// How many items there are, all of them candidates of the page that is shown.
  static let items = 1000
  /// How many pages are learnt from, in parts, and how many the net is asked about.
  private static let (loggedPages, parts, askedPages) = (3000, 15, 300)
  /// How many pages gains are counted on, and how many candidates each has.
  private static let (pages, candidates) = (60, 100)
  /// How far out, in standard deviations, three tenths of all items lie.
  private static let threeTenths = 0.524
  /// Orders are rarer than in the standard shop: of ten impressions on top one is ordered once or
  /// less.
  private static let orderLogit = -2.8

  /// Makes a shop, trains the net and scores the pages.
  static func world(_ key: Key) throws(RecommenderError) -> FusingWorld {
    var options = ShopWorldOptions()
    options.users = 300
    options.items = items
    options.looksWithQuality = key.looksWithQuality
    options.orderLogit = orderLogit
    let shop = ShopWorld(options: options, seed: key.seed)
    var generator = SeededGenerator(seed: key.seed).stream(1)
    let model = try model(of: shop, seed: key.seed, using: &generator)
    let asked = try examples(of: shop, pages: askedPages, using: &generator)
    let areas = try model.figures(on: asked).map { $0?.area ?? .nan }
    let everything = (0..<items).map { Int32(truncatingIfNeeded: $0) }
    let shownUser = Int32(truncatingIfNeeded: generator.integer(below: options.users))
    let shown = try page(of: everything, for: shownUser, shop, model, isNamed: true)
    var made: [FusingPage] = []
    for _ in 0..<pages {
      let user = Int32(truncatingIfNeeded: generator.integer(below: options.users))
      let drawn = generator.sample(candidates, of: everything)
      made.append(try page(of: drawn, for: user, shop, model, isNamed: false))
    }
    return FusingWorld(
      goals: [
        Bilingual(zh: "点击", en: "clicks"), Bilingual(zh: "加购", en: "carts"),
        Bilingual(zh: "下单", en: "orders"),
      ],
      areas: areas,
      shown: shown,
      pages: made,
      isMade: true,
      attention: (0..<FusingWorld.places).map(shop.examination)
    )
  }

  private static func examples(
    of shop: ShopWorld,
    pages: Int,
    using generator: inout SeededGenerator
  ) throws(RecommenderError) -> RankingExamples {
    if Task.isCancelled { throw .cancelled }
    return try shop.examples(shop.impressions(pages: pages, using: &generator), labels: .reached)
  }

  /// A shared bottom that has learnt from what the old ranking showed.
  private static func model(
    of shop: ShopWorld,
    seed: UInt64,
    using generator: inout SeededGenerator
  ) throws(RecommenderError) -> RankingModel {
    var impressions: [ShopImpression] = []
    for _ in 0..<parts {
      if Task.isCancelled { throw .cancelled }
      impressions += shop.impressions(pages: loggedPages / parts, using: &generator)
    }
    var options = RankingOptions(.sharedBottom(bottom: [32], tower: [8]))
    options.epochs = 8
    options.batchSize = 256
    options.learningRate = 0.005
    options.seed = seed
    var training = try RankingTraining(
      shop.examples(impressions, labels: .reached),
      options: options
    )
    try training.run()
    return training.model()
  }

  /// Candidates on top of a user's page, scored, with the true probabilities of each stage.
  private static func page(
    of items: [Int32],
    for user: Int32,
    _ shop: ShopWorld,
    _ model: RankingModel,
    isNamed: Bool
  ) throws(RecommenderError) -> FusingPage {
    let features = Matrix(
      rows: items.count,
      columns: shop.featureCount,
      elements: items.flatMap { shop.features(user: user, item: $0, position: 0) }
    )
    var worth: [Double] = []
    for item in items {
      var reached = 1.0
      for stage in ShopStage.allCases {
        reached *= shop.probability(stage, user: user, item: item)
        worth.append(reached)
      }
    }
    let kinds = items.map { Kind(looks: shop.looks[Int($0)], quality: shop.quality[Int($0)]) }
    return FusingPage(
      page: FusionPages.Page(
        scores: GoalScores(try model.predictions(for: features)),
        worth: Matrix(rows: items.count, columns: ShopStage.allCases.count, elements: worth)
      ),
      labels: isNamed ? zip(items, kinds).map { $1.label(of: $0) } : [],
      isBait: kinds.map { $0 == .bait }
    )
  }

  /// What an item is, by looks and quality.
  private enum Kind {
    case bait, good, plain

    init(looks: Double, quality: Double) {
      self =
        looks > FusingShop.threeTenths && quality < -FusingShop.threeTenths
        ? .bait : quality > FusingShop.threeTenths ? .good : .plain
    }

    func label(of item: Int32) -> Bilingual {
      switch self {
      case .bait: Bilingual(zh: "商品 \(item) 标题党", en: "item \(item), clickbait")
      case .good: Bilingual(zh: "商品 \(item) 质量好", en: "item \(item), good")
      case .plain: Bilingual(zh: "商品 \(item)", en: "item \(item)")
      }
    }
  }
}
