/// An item that a model recommends.
public struct Recommendation: Hashable, Sendable {
  /// The item.
  public var item: ItemIndex
  /// How strongly; comparable only within one model and user.
  public var score: Double

  /// Creates a recommendation.
  public init(item: ItemIndex, score: Double) {
    self.item = item
    self.score = score
  }
}
