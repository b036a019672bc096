/// What a recommender of the ``Catalogue`` may use beside the interactions.
public struct CatalogueMaterial: Hashable, Sendable {
  /// What is known of users; nil for nothing.
  public var users: AttributeTable?
  /// What is known of items; nil for nothing.
  public var items: AttributeTable?
  /// What a training draws from.
  public var seed: UInt64
  /// The settings of `two-tower`, but for the seed. The other two-tower models differ from them in
  /// the negatives and the correction that their names say, and have no hard negatives.
  public var towers: TwoTowerOptions

  /// Creates material: without arguments there is none, and the settings are the usual ones.
  public init(
    users: AttributeTable? = nil,
    items: AttributeTable? = nil,
    seed: UInt64 = 7,
    towers: TwoTowerOptions = TwoTowerOptions()
  ) {
    self.users = users
    self.items = items
    self.seed = seed
    self.towers = towers
  }
}
