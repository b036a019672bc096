/// New items as mixtures of mature ones that are like them.
///
///     w(n, m) = similarity(n, m) / Σ similarity(n, m′), over the k mature items nearest to n
///
/// Mature is whoever has so many likes that what was learnt of it can be trusted. An item that is
/// like no mature one has no weights, and nothing can be said of it.
public struct MatureNeighbours: Hashable, Sendable {
  /// The new items, ascending.
  public let newItems: [ItemIndex]
  /// For each new item its mature ones with weights that add up to 1, nearest first: `[new]`.
  public let neighbours: [[Neighbour]]
  private let places: [ItemIndex: Int]

  /// Looks up the neighbours of every item with fewer likes than `matureFrom`. O(new · a look-up).
  ///
  /// - Precondition: as many items in both, at least one like makes an item mature, and `count` is
  ///   at least 1.
  public init(
    by content: some ContentNeighbours,
    popularity: [Int],
    matureFrom threshold: Int = 1,
    count: Int = 50
  ) {
    precondition(
      content.itemCount == popularity.count,
      "\(content.itemCount) items, \(popularity.count) counts of likes"
    )
    precondition(threshold >= 1 && count >= 1, "mature from \(threshold), \(count) neighbours")
    newItems = popularity.indices.filter { popularity[$0] < threshold }.map(ItemIndex.init)
    neighbours = newItems.map { item in
      let found = content.nearest(to: item, count: count) { popularity[$0.value] >= threshold }
      let total = found.reduce(0) { $0 + $1.similarity }
      return found.map { Neighbour(item: $0.item, similarity: $0.similarity / total) }
    }
    places = Dictionary(uniqueKeysWithValues: newItems.enumerated().map { ($1, $0) })
  }

  /// The mature items that a new one is a mixture of; none of another item.
  public func neighbours(of item: ItemIndex) -> [Neighbour] {
    places[item].map { neighbours[$0] } ?? []
  }

  /// A number for each mature item carried over to a new one: Σ_m w(n, m) · values[m]. O(k).
  public func mean(of values: [Double], for item: ItemIndex) -> Double {
    neighbours(of: item).reduce(0) { $0 + $1.similarity * values[$1.item.value] }
  }
}
