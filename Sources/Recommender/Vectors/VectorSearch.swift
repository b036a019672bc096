/// What a search found, and what it took.
public struct VectorSearch: Hashable, Sendable {
  /// The vectors found, in the order of ``VectorIndex/nearest(to:count:)``.
  public var matches: [VectorMatch]
  /// How many products of the query were formed: with vectors, with the centres of lists, or, where
  /// vectors are kept as codes, with what those stand for.
  public var compared: Int

  /// Creates a result.
  public init(matches: [VectorMatch], compared: Int) {
    self.matches = matches
    self.compared = compared
  }
}
