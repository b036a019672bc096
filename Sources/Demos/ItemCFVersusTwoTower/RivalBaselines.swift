/// What the lists come to that nothing is trained for: the same at every state of a training.
struct RivalBaselines: Hashable, Sendable {
  /// ItemCF's.
  let itemCF: RivalFigures
  /// The most popular items that the user had not clicked.
  let popularity: RivalFigures

  /// Measures the first `length` of each list. O(asked users · length).
  init(of world: RivalWorld, length: Int) {
    itemCF = RivalFigures(world.itemCFLists, length: length, in: world)
    popularity = RivalFigures(world.popularityLists, length: length, in: world)
  }
}
