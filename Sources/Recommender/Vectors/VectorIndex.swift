/// A set of vectors that is asked for those nearest to another.
public protocol VectorIndex: Sendable {
  /// How many vectors there are.
  var count: Int { get }
  /// How many numbers each has.
  var width: Int { get }
  /// At most `count` vectors with the greatest inner products with a query of `width` numbers.
  ///
  /// In falling order; of equal products the lower index comes first. A product that is not a
  /// number is never among them.
  func nearest(to query: [Float], count: Int) -> [VectorMatch]
}

/// A vector that was found.
public struct VectorMatch: Hashable, Sendable {
  /// Its index in the order in which the vectors were given.
  public var index: Int
  /// Its inner product with the query.
  public var score: Float

  /// Creates a match.
  public init(index: Int, score: Float) {
    self.index = index
    self.score = score
  }
}
