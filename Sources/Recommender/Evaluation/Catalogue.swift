/// The recommenders by the names under which `viva evaluate` knows them, with settings chosen on a
/// validation part of MovieLens 100K's training part; see Documentation/evaluation.md.
public enum Catalogue {
  /// The names, simplest first.
  public static let names = [
    "popularity", "popularity-wilson", "popularity-bayes", "itemcf", "itemcf-cosine",
    "itemcf-weighted", "usercf", "ease", "sar",
  ]

  /// The algorithm of a name, or nil where the name is not known.
  public static func algorithm(named name: String) -> (any RecommendationAlgorithm)? {
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
    default: nil
    }
  }
}
