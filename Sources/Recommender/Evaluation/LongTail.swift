/// Which items are the few that many know, and which the many that few know.
///
/// The head is the given share of the known items, rounded up, by falling popularity; of equal
/// popularity the lower index comes first. All other items are the long tail, unknown ones too.
///
/// Source: Anderson, "The long tail", Wired 12(10), 2004; the head of a fifth is Pareto's.
public struct LongTail: Hashable, Sendable {
  /// The items of the head.
  public let head: Set<ItemIndex>

  /// Cuts the items. O(items · log items).
  ///
  /// - Parameter popularity: how many users liked each item: `[items]`.
  /// - Precondition: the share is in [0, 1].
  public init(popularity: [Int], headShare: Double = 0.2) {
    precondition((0...1).contains(headShare), "a head of \(headShare)")
    let known = popularity.indices.filter { popularity[$0] > 0 }
      .sorted { (popularity[$1], $0) < (popularity[$0], $1) }
    let count = (headShare * Double(known.count)).rounded(.up)
    head = Set(known.prefix(Int(count)).map(ItemIndex.init))
  }

  /// Whether an item is outside the head.
  public func contains(_ item: ItemIndex) -> Bool { !head.contains(item) }
}
