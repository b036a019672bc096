extension Matrix {
  /// The mean of all numbers; NaN where there is none.
  public var mean: Scalar {
    elements.isEmpty ? .nan : elements.reduce(0, +) / Scalar(elements.count)
  }

  /// The standard deviation of all numbers, dividing by their count; NaN where there is none.
  public var standardDeviation: Scalar {
    let mean = self.mean
    let squares = elements.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return elements.isEmpty ? .nan : (squares / Scalar(elements.count)).squareRoot()
  }

  /// The Frobenius norm: the root of the sum of all squares.
  public var norm: Scalar { elements.reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
