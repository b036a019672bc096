import Recommender
import Wording

extension ChannelWorld {
  /// How far down a channel's list goes, so that what others have brought in can be passed over.
  static let depth = 100

  /// The list of a channel for each user who is asked, best first: `[asked users, at most depth]`.
  func lists(of kind: ChannelKind, isCopy: Bool) throws(DemoError) -> [[Recommendation]] {
    let key = ListKey(kind: kind, isCopy: isCopy)
    if let known = shelf.made(of: key) { return known }
    let lists: [[Recommendation]]
    do throws(RecommenderError) {
      lists =
        isCopy ? try fitted(itemCF(exponent: kind.copyExponent)) : try found(by: kind)
    } catch {
      throw DemoError(error)
    }
    shelf.keep(lists, of: key)
    return lists
  }

  private func found(by kind: ChannelKind) throws(RecommenderError) -> [[Recommendation]] {
    switch kind {
    case .itemCF: return try fitted(itemCF(exponent: 0.5))
    case .twoTower: return try fitted(TwoTower(options: Self.towers).fit(likes))
    case .popularity: return try fitted(Popularity(rule: .count).fit(likes))
    case .newItems:
      let content = SparseMatrix(texts: log.itemNames.map(\.en)).inverseFrequencyWeighted()
      let recall = NewItemRecall(
        mixture: MatureNeighbours(
          by: AttributeNeighbours(content, similarity: .cosine),
          popularity: popularity
        ),
        model: try itemCF(exponent: 0.5)
      )
      return try lists { user in recall.recommend(to: user, count: Self.depth) }
    }
  }

  private func itemCF(exponent: Double) throws(RecommenderError) -> ItemCFModel {
    try ItemCF(options: ItemCFOptions(popularityExponent: exponent, neighbourCount: 50)).fit(likes)
  }

  private func fitted(_ model: some RecommendationModel) throws(RecommenderError)
    -> [[Recommendation]]
  {
    try lists { user in model.recommend(to: user, count: Self.depth) }
  }

  private func lists(
    _ list: (UserIndex) -> [Recommendation]
  ) throws(RecommenderError) -> [[Recommendation]] {
    var lists: [[Recommendation]] = []
    for user in asked.users {
      if Task.isCancelled { throw .cancelled }
      lists.append(list(user))
    }
    return lists
  }

  /// Small towers: a world of hundreds has no use for more.
  private static let towers: TwoTowerOptions = {
    var options = TwoTowerOptions()
    options.embeddingDimensions = 32
    options.outputDimensions = 32
    options.batchSize = 256
    return options
  }()
}
