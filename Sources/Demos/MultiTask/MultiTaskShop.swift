import Neural
import Randomness
import Recommender

/// A small made shop that knows users and items by name alone: what a funnel's models learn from.
///
/// Names alone, with few clicks each, leave something to guess about what nobody clicked; where
/// features say all there is to know, there is nothing that the rest of the impressions could add.
struct MultiTaskShop: Sendable {
  /// How many users, items, and pages of ten to learn from and to be asked about.
  private static let (users, items, pages, askedPages) = (150, 450, 600, 1000)
  /// How many pages are drawn between two looks at whether the walk was cancelled.
  private static let part = 100
  /// The stages that are learnt: an order is rarer than so small a log can tell.
  static let stages: [ShopStage] = [.click, .cart]

  /// What a conversion model of its own learns from: carts of clicked impressions.
  let clicksAlone: RankingExamples
  /// What ``Recommender/ESMM`` learns from: both stages of every impression.
  let entire: RankingExamples
  /// What both are asked: whether a cart would follow a click, of every impression, on top of its
  /// page.
  let asked: RankingExamples
  /// The true probability of that: `[impressions]`.
  let truth: [Double]
  /// Which of the asked impressions were clicked.
  let isClicked: [Bool]
  /// How many of the impressions to learn from were clicked, and carted.
  let (clicks, carts): (Int, Int)

  /// Draws a shop and its log.
  ///
  /// - Parameter looksWithQuality: r; see ``Recommender/ShopWorldOptions/looksWithQuality``.
  init(looksWithQuality: Double, seed: UInt64) throws(RecommenderError) {
    var options = ShopWorldOptions()
    options.users = Self.users
    options.items = Self.items
    options.looksWithQuality = looksWithQuality
    let world = ShopWorld(options: options, seed: seed)
    var generator = SeededGenerator(seed: seed).stream(1)
    let log = try Self.impressions(Self.pages, of: world, using: &generator)
    let later = try Self.impressions(Self.askedPages, of: world, using: &generator)
    let features = try Self.names(of: log, in: world)
    clicksAlone = try Self.examples(log, .givenThePrevious, features)
    entire = try Self.examples(log, .reached, features)
    asked = try Self.examples(
      later,
      .wouldFollow,
      try Self.names(of: later, in: world, isOnTop: true)
    )
    truth = later.map { world.probability(.cart, user: $0.user, item: $0.item) }
    isClicked = later.map(\.isClicked)
    clicks = log.count { $0.isClicked }
    carts = log.count { $0.reached(.cart) }
  }

  private static func impressions(
    _ pages: Int,
    of world: ShopWorld,
    using generator: inout SeededGenerator
  ) throws(RecommenderError) -> [ShopImpression] {
    var impressions: [ShopImpression] = []
    for _ in stride(from: 0, to: pages, by: part) {
      if Task.isCancelled { throw .cancelled }
      impressions += world.impressions(pages: part, using: &generator)
    }
    return impressions
  }

  /// A feature for each user, one for each item, and −ln(place + 1): `[impressions, users + items +
  /// 1]`; a first layer over them is an embedding of each.
  private static func names(
    of impressions: [ShopImpression],
    in world: ShopWorld,
    isOnTop: Bool = false
  ) throws(RecommenderError) -> Matrix<Float> {
    let width = users + items + 1
    var numbers = Array(repeating: Float(0), count: impressions.count * width)
    for (row, impression) in impressions.enumerated() {
      if row % 1000 == 0, Task.isCancelled { throw .cancelled }
      numbers[row * width + Int(impression.user)] = 1
      numbers[row * width + users + Int(impression.item)] = 1
      guard !isOnTop else { continue }
      numbers[(row + 1) * width - 1] = Float(-Double.logarithm(Double(impression.position + 1)))
    }
    return Matrix(rows: impressions.count, columns: width, elements: numbers)
  }

  private static func examples(
    _ impressions: [ShopImpression],
    _ kind: FunnelLabels,
    _ features: Matrix<Float>
  ) throws(RecommenderError) -> RankingExamples {
    var (labels, weights): ([Float], [Float]) = ([], [])
    for impression in impressions {
      for stage in stages {
        let (label, weight) = kind.labelAndWeight(of: impression, stage)
        labels.append(label)
        weights.append(weight)
      }
    }
    let shape = (rows: impressions.count, columns: stages.count)
    return try RankingExamples(
      tasks: stages.map { RankingTask($0.rawValue) },
      features: features,
      labels: Matrix(rows: shape.rows, columns: shape.columns, elements: labels),
      weights: Matrix(rows: shape.rows, columns: shape.columns, elements: weights)
    )
  }
}
