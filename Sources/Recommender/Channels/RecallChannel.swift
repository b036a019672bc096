/// One way to find candidates, by name: ItemCF, popularity, vectors, new items.
public struct RecallChannel: Hashable, Sendable {
  /// The stable name, such as `itemcf`.
  public var name: String
  /// What it found for a user, best first, each item once.
  public var candidates: [Recommendation]
  /// The most that it may bring in at first, at least 0.
  public var quota: Int

  /// Creates a channel.
  public init(name: String, candidates: [Recommendation], quota: Int) {
    precondition(quota >= 0, "a quota of \(quota)")
    self.name = name
    self.candidates = candidates
    self.quota = quota
  }
}
