import Neural

extension Matrix {
  /// Some neighbouring rows: `[n, m]` becomes `[range.count, m]`.
  func rows(_ range: Range<Int>) -> Matrix {
    Matrix(
      rows: range.count,
      columns: columns,
      elements: Array(elements[range.lowerBound * columns..<range.upperBound * columns])
    )
  }
}
