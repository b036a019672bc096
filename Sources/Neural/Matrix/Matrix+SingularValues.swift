extension Matrix {
  /// The singular values, greatest first: by how much the matrix stretches, along its own
  /// directions.
  ///
  /// min(rows, columns) of them, by one-sided Jacobi rotations in double precision until no two
  /// columns have an angle. Of a matrix with NaN or infinity all are NaN. O(sweeps · n · m²).
  ///
  /// Source: Hestenes, "Inversion of matrices by biorthogonalization", 1958, doi:10.1137/0106005.
  public var singularValues: [Double] {
    guard let values = singularValues(givesUp: { false }) else {
      preconditionFailure("nothing gives up")
    }
    return values
  }

  /// The singular values, greatest first, or nil where it was given up; `givesUp` is asked for
  /// every column of every sweep. What is below 10⁻¹⁵ of the greatest number is not told from 0.
  public func singularValues(givesUp: () -> Bool) -> [Double]? {
    let isWide = columns > rows
    let (length, count) = isWide ? (columns, rows) : (rows, columns)
    guard elements.allSatisfy(\.isFinite) else { return Array(repeating: .nan, count: count) }
    // Scaled, so that squares neither overflow nor vanish.
    let greatest = elements.reduce(0.0) { max($0, abs(Double($1))) }
    guard greatest > 0 else { return Array(repeating: 0, count: count) }
    var vectors = (0..<count).map { index in
      (0..<length).map { place in
        Double(isWide ? self[index, place] : self[place, index]) / greatest
      }
    }
    for _ in 0..<60 {
      var hasTurned = false
      for left in 0..<count {
        if givesUp() { return nil }
        for right in left + 1..<max(left + 1, count) {
          var (a, b, along) = (0.0, 0.0, 0.0)
          for place in 0..<length {
            a += vectors[left][place] * vectors[left][place]
            b += vectors[right][place] * vectors[right][place]
            along += vectors[left][place] * vectors[right][place]
          }
          guard a > 1e-30, b > 1e-30, abs(along) > 1e-15 * (a * b).squareRoot() else { continue }
          hasTurned = true
          let zeta = (b - a) / (2 * along)
          let tangent = (zeta < 0 ? -1 : 1) / (abs(zeta) + (1 + zeta * zeta).squareRoot())
          let cosine = 1 / (1 + tangent * tangent).squareRoot()
          let sine = cosine * tangent
          for place in 0..<length {
            let (x, y) = (vectors[left][place], vectors[right][place])
            vectors[left][place] = cosine * x - sine * y
            vectors[right][place] = sine * x + cosine * y
          }
        }
      }
      if !hasTurned { break }
    }
    return vectors.map { greatest * $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }.sorted(by: >)
  }
}
