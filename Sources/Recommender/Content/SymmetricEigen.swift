/// The eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations.
///
/// A = V · diag(λ) · Vᵀ, λ falling, V's columns of length 1. O(n³) a sweep, some ten sweeps; for
/// the tens of dimensions of a projection.
///
/// Source: Golub and Van Loan, "Matrix computations", 4th ed. 2013, section 8.5.
struct SymmetricEigen {
  /// λ, falling: `[n]`.
  private(set) var values: [Double]
  /// The vectors as columns, row after row: `[n, n]`.
  private(set) var vectors: [Double]

  /// - Precondition: the matrix is symmetric, `[n, n]`, and finite.
  init(_ matrix: [Double], size: Int) {
    precondition(matrix.count == size * size, "\(matrix.count) numbers for size \(size)")
    var a = matrix
    var v = Array(repeating: 0.0, count: size * size)
    for k in 0..<size { v[k * size + k] = 1 }
    let scale = matrix.reduce(0) { max($0, abs($1)) }
    for _ in 0..<60 {
      var rest = 0.0
      for p in 0..<size {
        for q in p + 1..<max(p + 1, size) { rest = max(rest, abs(a[p * size + q])) }
      }
      if rest <= scale * 1e-15 { break }
      for p in 0..<size {
        for q in p + 1..<max(p + 1, size) where a[p * size + q] != 0 {
          Self.rotate(&a, &v, size, p, q)
        }
      }
    }
    let order = (0..<size).sorted { a[$0 * size + $0] > a[$1 * size + $1] }
    values = order.map { a[$0 * size + $0] }
    vectors = (0..<size * size).map { v[$0 / size * size + order[$0 % size]] }
  }

  /// Turns the plane of two axes so that the entry between them vanishes.
  private static func rotate(
    _ a: inout [Double],
    _ v: inout [Double],
    _ size: Int,
    _ p: Int,
    _ q: Int
  ) {
    let theta = (a[q * size + q] - a[p * size + p]) / (2 * a[p * size + q])
    let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in 0..<size {
      let (left, right) = (a[k * size + p], a[k * size + q])
      a[k * size + p] = c * left - s * right
      a[k * size + q] = s * left + c * right
    }
    for k in 0..<size {
      let (left, right) = (a[p * size + k], a[q * size + k])
      a[p * size + k] = c * left - s * right
      a[q * size + k] = s * left + c * right
    }
    for k in 0..<size {
      let (left, right) = (v[k * size + p], v[k * size + q])
      v[k * size + p] = c * left - s * right
      v[k * size + q] = s * left + c * right
    }
  }
}
