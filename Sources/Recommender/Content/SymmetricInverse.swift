import CRecall

/// The inverse of a dense symmetric matrix, by blocks, so that it reports and can be cancelled.
enum SymmetricInverse {
  /// Inverts in place, by Cholesky. O(n³), no memory beside the matrix.
  ///
  /// - Parameter span: the shares of the whole fit at which the inversion begins and ends.
  /// - Precondition: the matrix is symmetric, `[n, n]`.
  /// - Throws: ``RecommenderError/notPositiveDefinite``, or ``RecommenderError/cancelled``.
  static func replace(
    _ matrix: inout [Double],
    size: Int,
    under conditions: FitConditions,
    over span: ClosedRange<Double> = 0...1
  ) throws(RecommenderError) {
    precondition(matrix.count == size * size, "\(matrix.count) numbers for size \(size)")
    let status = conditions.withRun(over: span) { run in
      matrix.withUnsafeMutableStart { viva_recall_invert($0, Int32(size), run) }
    }
    if Task.isCancelled || status == Int32(VIVA_RECALL_STOPPED.rawValue) { throw .cancelled }
    if status != Int32(VIVA_RECALL_DONE.rawValue) { throw .notPositiveDefinite }
  }
}
