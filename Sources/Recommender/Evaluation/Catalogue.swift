/// The recommenders by the names under which `viva evaluate` knows them, with settings chosen on a
/// validation part of MovieLens 100K's training part; see Documentation/evaluation.md.
public enum Catalogue {
  /// The names, simplest first.
  public static let names = [
    "popularity", "popularity-wilson", "popularity-bayes", "itemcf", "itemcf-cosine",
    "itemcf-weighted", "usercf", "ease", "sar", "two-tower", "two-tower-uncorrected",
    "two-tower-uniform", "two-tower-full",
  ]

  /// The algorithm of a name, or nil where the name is not known.
  ///
  /// - Parameter material: attributes and the seed, for those that use them.
  public static func algorithm(
    named name: String,
    with material: CatalogueMaterial = CatalogueMaterial()
  ) -> (any RecommendationAlgorithm)? {
    switch name {
    case "popularity": Popularity()
    case "popularity-wilson": Popularity(rule: .wilson(likedFrom: 4, z: 1.96))
    case "popularity-bayes": Popularity(rule: .bayesianAverage(prior: 20))
    case "itemcf": ItemCF(options: ItemCFOptions(activeUserPenalty: 1, truncation: .target))
    case "itemcf-cosine": ItemCF(options: ItemCFOptions(neighbourCount: 1000))
    case "itemcf-weighted":
      ItemCF(
        options: ItemCFOptions(
          backwardWeight: 0.7,
          positionDecay: 0.9,
          activeUserPenalty: 1,
          truncation: .target,
          history: HistoryWeighting(positionDecay: 0.9)
        )
      )
    case "usercf": UserCF()
    case "ease": EASE()
    case "sar": SAR()
    case "two-tower": twoTower(.inBatch, .negativesOnly, material)
    case "two-tower-uncorrected": twoTower(.inBatch, .none, material)
    case "two-tower-uniform": twoTower(.uniform(count: 512), .negativesOnly, material)
    case "two-tower-full": twoTower(.all, .none, material)
    default: nil
    }
  }

  /// The same towers, held against other negatives.
  private static func twoTower(
    _ negatives: Negatives,
    _ correction: LogQCorrection,
    _ material: CatalogueMaterial
  ) -> TwoTower {
    var options = TwoTowerOptions()
    options.negatives = negatives
    options.logQCorrection = correction
    options.seed = material.seed
    return TwoTower(
      options: options,
      userAttributes: material.users,
      itemAttributes: material.items
    )
  }
}
