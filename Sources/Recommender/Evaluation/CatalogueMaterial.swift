/// What a recommender of the ``Catalogue`` may use beside the interactions.
public struct CatalogueMaterial: Hashable, Sendable {
  /// What is known of users; nil for nothing.
  public var users: AttributeTable?
  /// What is known of items; nil for nothing.
  public var items: AttributeTable?
  /// What a training draws from.
  public var seed: UInt64

  /// Creates material: without arguments there is none.
  public init(users: AttributeTable? = nil, items: AttributeTable? = nil, seed: UInt64 = 7) {
    self.users = users
    self.items = items
    self.seed = seed
  }
}
