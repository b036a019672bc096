/// An item beside another one, and how similar the two are.
public struct Neighbour: Hashable, Sendable {
  /// The neighbour.
  public var item: ItemIndex
  /// How similar; the greater, the nearer.
  public var similarity: Double

  /// Creates a neighbour.
  public init(item: ItemIndex, similarity: Double) {
    self.item = item
    self.similarity = similarity
  }
}
