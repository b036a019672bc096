/// The recommenders by the names under which `viva evaluate` knows them, with settings chosen on a
/// validation part of MovieLens 100K's training part; see Documentation/evaluation.md.
public enum Catalogue {
  /// The names, simplest first.
  public static let names = [
    "popularity", "popularity-wilson", "popularity-bayes", "itemcf", "itemcf-cosine",
    "itemcf-weighted", "usercf", "ease", "sar", "two-tower", "two-tower-uncorrected",
    "two-tower-uniform", "two-tower-full",
  ]

  /// The names of those that are two towers.
  public static let towerNames = names.filter { $0.hasPrefix("two-tower") }

  /// The algorithm of a name, or nil where the name is not known.
  ///
  /// - Parameter material: attributes and the seed, for those that use them.
  public static func algorithm(
    named name: String,
    with material: CatalogueMaterial = CatalogueMaterial()
  ) -> (any RecommendationAlgorithm)? {
    switch name {
    case "popularity": Popularity()
    case "popularity-wilson": Popularity(rule: .wilson(likedFrom: nil, z: 1.96))
    case "popularity-bayes": Popularity(rule: .bayesianAverage(prior: 20))
    case "itemcf": ItemCF(options: ItemCFOptions(activeUserPenalty: 1, truncation: .target))
    case "itemcf-cosine": ItemCF(options: ItemCFOptions(neighbourCount: 1000))
    case "itemcf-weighted":
      ItemCF(
        options: ItemCFOptions(
          backwardWeight: 0.8,
          positionDecay: 0.9,
          activeUserPenalty: 1,
          truncation: .target,
          history: HistoryWeighting(positionDecay: 0.8)
        )
      )
    case "usercf": UserCF()
    case "ease": EASE()
    case "sar": SAR()
    case "two-tower": twoTower(material) { _ in }
    case "two-tower-uncorrected":
      twoTower(material) { options in
        options.negatives = .inBatch
        options.logQCorrection = .none
        options.hardNegatives = nil
      }
    case "two-tower-uniform":
      twoTower(material) { options in
        options.negatives = .uniform(count: Negatives.usualCount)
        options.logQCorrection = .negativesOnly
        options.hardNegatives = nil
      }
    case "two-tower-full":
      twoTower(material) { options in
        options.negatives = .all
        options.logQCorrection = .none
        options.hardNegatives = nil
      }
    default: nil
    }
  }

  /// Why the algorithm of a name has nothing to rank these likes by, or nil where it has: means say
  /// nothing where all values are alike, as in a log of clicks.
  public static func obstacle(to name: String, on likes: Likes) -> RecommenderError? {
    guard name == "popularity-bayes", let value = likes.commonValue else { return nil }
    return .valuesAlike(value: value)
  }

  /// Two towers at the material's settings, but for what a name changes.
  private static func twoTower(
    _ material: CatalogueMaterial,
    _ change: (inout TwoTowerOptions) -> Void
  ) -> TwoTower {
    var options = material.towers
    options.seed = material.seed
    change(&options)
    return TwoTower(
      options: options,
      userAttributes: material.users,
      itemAttributes: material.items
    )
  }
}
