import CRecall

/// Looks at every vector: the reference that approximate indices are held against.
///
/// O(count · width) a query, eight products at a time where the processor has AVX2 and FMA. In
/// another order of summation than a plain loop's, so scores agree with it to about width · 6e-8 of
/// their size.
public struct ExactIndex: VectorIndex, Hashable {
  /// How many vectors there are.
  public let count: Int
  /// How many numbers each has.
  public let width: Int
  /// One after the other: `[count, width]`.
  private let vectors: [Float]

  /// Creates an index over vectors that lie one after the other: `[count, width]`.
  ///
  /// - Precondition: the width is at least 1 and divides the numbers; at most 2³¹ − 1 vectors.
  public init(vectors: [Float], width: Int) {
    precondition(width >= 1 && vectors.count % width == 0, "\(vectors.count) numbers by \(width)")
    precondition(vectors.count / width <= Int32.max, "too many vectors")
    self.vectors = vectors
    self.width = width
    count = vectors.count / width
  }

  /// See ``VectorIndex/nearest(to:count:)``.
  ///
  /// - Precondition: the query has `width` numbers.
  public func nearest(to query: [Float], count: Int) -> [VectorMatch] {
    precondition(query.count == width, "a query of \(query.count) numbers for width \(width)")
    let kept = min(max(0, count), self.count)
    guard kept > 0 else { return [] }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: kept) { indices in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: kept) { scores in
        guard let first = indices.baseAddress, let second = scores.baseAddress else { return [] }
        let found = vectors.withUnsafeStart { vectors in
          query.withUnsafeStart { query in
            viva_recall_scan(
              vectors,
              Int64(self.count),
              Int64(width),
              query,
              Int64(kept),
              first,
              second
            )
          }
        }
        return (0..<Int(found)).map { VectorMatch(index: Int(indices[$0]), score: scores[$0]) }
      }
    }
  }
}
