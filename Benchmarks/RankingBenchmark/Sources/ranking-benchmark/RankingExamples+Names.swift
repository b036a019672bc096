import Neural
import Recommender

extension RankingExamples {
  /// The same examples, of which a model sees who and what alone, not what they are like: a feature
  /// for each user, one for each item, and the place, `[examples, users + items + 1]`.
  ///
  /// The first layer over them is then an embedding of each, to be learnt from the log.
  func naming(_ impressions: [ShopImpression], in world: ShopWorld) throws -> RankingExamples {
    let (users, items) = (world.options.users, world.options.items)
    let width = users + items + 1
    var numbers = Array(repeating: Float(0), count: impressions.count * width)
    for (row, impression) in impressions.enumerated() {
      numbers[row * width + Int(impression.user)] = 1
      numbers[row * width + users + Int(impression.item)] = 1
      numbers[row * width + width - 1] = features[row, features.columns - 1]
    }
    return try RankingExamples(
      tasks: tasks,
      features: Matrix(rows: impressions.count, columns: width, elements: numbers),
      labels: labels,
      weights: weights,
      groups: groups
    )
  }
}
