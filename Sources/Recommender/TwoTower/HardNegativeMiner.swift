import Neural
import Randomness

/// Finds what the present model would recommend wrongly; see ``HardNegatives``.
struct HardNegativeMiner {
  private let settings: HardNegatives
  private let likes: Likes
  /// The items of the index, in its order.
  private let items: [Int32]
  private let index: ExactIndex
  private var generator: SeededGenerator

  /// Takes the items' vectors as they are now. O(items · tower).
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  init(
    _ settings: HardNegatives,
    network: TwoTowerNetwork,
    on tape: Tape<Float>,
    generator: SeededGenerator
  ) throws(RecommenderError) {
    self.settings = settings
    self.generator = generator
    likes = network.catalogue.likes
    items = network.catalogue.liked
    index = ExactIndex(
      vectors: try network.itemVectors(items, on: tape),
      width: network.catalogue.options.outputDimensions
    )
  }

  /// Draws from the top of each user's list: `[users.count]` of at most `count` items.
  ///
  /// O(items) a user.
  ///
  /// - Parameter vectors: the users' vectors: `[users.count, width]`.
  mutating func negatives(for users: [Int32], vectors: Matrix<Float>) -> [[Int32]] {
    var found: [[Int32]] = []
    for (row, user) in users.enumerated() {
      let liked = Set(likes.items[likes.history(of: Int(user))])
      let start = row * vectors.columns
      let top = index.nearest(
        to: Array(vectors.elements[start..<start + vectors.columns]),
        count: settings.depth + liked.count
      )
      let wrong = top.map { items[$0.index] }.filter { !liked.contains($0) }
      found.append(generator.sample(settings.count, of: Array(wrong.prefix(settings.depth))))
    }
    return found
  }
}
