extension Matrix {
  /// The matrix product `[n, k] · [k, m] = [n, m]`, by BLAS. O(n · k · m).
  public func product(_ other: Matrix) -> Matrix {
    precondition(columns == other.rows, "\(shape) times \(other.shape) does not fit")
    return product(
      other,
      MatrixProduct(rows: rows, columns: other.columns, inner: columns)
    )
  }

  /// The product with the other transposed, `[n, k] · [m, k]ᵀ = [n, m]`, without transposing it.
  public func product(transposing other: Matrix) -> Matrix {
    precondition(columns == other.columns, "\(shape) times \(other.shape) transposed does not fit")
    return product(
      other,
      MatrixProduct(rows: rows, columns: other.rows, inner: columns, transposesRight: true)
    )
  }

  /// The product of this transposed with the other, `[k, n]ᵀ · [k, m] = [n, m]`.
  public func transposedProduct(_ other: Matrix) -> Matrix {
    precondition(rows == other.rows, "\(shape) transposed times \(other.shape) does not fit")
    return product(
      other,
      MatrixProduct(rows: columns, columns: other.columns, inner: rows, transposesLeft: true)
    )
  }

  private func product(_ other: Matrix, _ shapes: MatrixProduct) -> Matrix {
    var result = Matrix(rows: shapes.rows, columns: shapes.columns)
    result.elements.withUnsafeMutableBytes { target in
      elements.withUnsafeBytes { left in
        other.elements.withUnsafeBytes { right in
          guard let c = target.baseAddress, let a = left.baseAddress, let b = right.baseAddress
          else { return }
          BLAS.multiply(shapes, bytes: MemoryLayout<Scalar>.size, a, b, into: c)
        }
      }
    }
    return result
  }

  /// Rows as columns: `[n, m]` becomes `[m, n]`.
  public var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for row in 0..<rows {
      for column in 0..<columns {
        result.elements[column * rows + row] = elements[row * columns + column]
      }
    }
    return result
  }

  /// The sum of two matrices of one shape.
  public static func + (left: Matrix, right: Matrix) -> Matrix {
    left.combined(with: right, named: "plus") { $0 + $1 }
  }

  /// The difference of two matrices of one shape.
  public static func - (left: Matrix, right: Matrix) -> Matrix {
    left.combined(with: right, named: "minus") { $0 - $1 }
  }

  /// The product number by number (Hadamard) of two matrices of one shape.
  public func multipliedElementwise(by other: Matrix) -> Matrix {
    combined(with: other, named: "elementwise times") { $0 * $1 }
  }

  private func combined(
    with other: Matrix,
    named operation: String,
    _ combine: (Scalar, Scalar) -> Scalar
  ) -> Matrix {
    precondition(
      rows == other.rows && columns == other.columns,
      "\(shape) \(operation) \(other.shape) does not fit"
    )
    var result = self
    for place in elements.indices {
      result.elements[place] = combine(elements[place], other.elements[place])
    }
    return result
  }

  /// Every number times one.
  public static func * (left: Matrix, scale: Scalar) -> Matrix { left.map { $0 * scale } }

  /// The same `[columns]` numbers added to every row: `[n, m] + [m]`.
  public func addingToEveryRow(_ row: [Scalar]) -> Matrix {
    precondition(row.count == columns, "\(shape) plus a row of \(row.count) does not fit")
    var result = self
    for start in stride(from: 0, to: elements.count, by: max(1, columns)) {
      for column in 0..<columns { result.elements[start + column] += row[column] }
    }
    return result
  }

  /// The sums of the columns: `[n, m]` becomes `[m]`.
  public var columnSums: [Scalar] {
    var sums = Array(repeating: Scalar(0), count: columns)
    for start in stride(from: 0, to: elements.count, by: max(1, columns)) {
      for column in 0..<columns { sums[column] += elements[start + column] }
    }
    return sums
  }

  /// A matrix of the same shape with every number changed.
  public func map(_ change: (Scalar) -> Scalar) -> Matrix {
    Matrix(rows: rows, columns: columns, elements: elements.map(change))
  }
}
