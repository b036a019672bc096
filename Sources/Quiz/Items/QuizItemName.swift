public import Questions

/// All that it takes to draw an item again, as long as its question is as it was.
public struct QuizItemName: Hashable, Sendable {
  /// The point.
  public var reference: PointReference
  /// The kind of item.
  public var kind: QuizKind
  /// The seed that it was drawn with.
  public var seed: UInt64

  /// Creates a name.
  public init(reference: PointReference, kind: QuizKind, seed: UInt64) {
    self.reference = reference
    self.kind = kind
    self.seed = seed
  }
}
