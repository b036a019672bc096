import Neural

extension SparseMatrix {
  /// The product with a dense matrix, `[rows, columns] · [columns, k] = [rows, k]`. O(numbers · k).
  func product(_ dense: Matrix<Double>) -> Matrix<Double> {
    precondition(dense.rows == columnCount, "\(columnCount) columns times \(dense.shape)")
    let width = dense.columns
    let source = dense.elements
    var result = Array(repeating: 0.0, count: rowCount * width)
    for row in 0..<rowCount {
      for place in places(of: row) {
        let start = Int(columns[place]) * width
        let weight = weights[place]
        for k in 0..<width { result[row * width + k] += weight * source[start + k] }
      }
    }
    return Matrix(rows: rowCount, columns: width, elements: result)
  }
}
