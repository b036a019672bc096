public import Neural
public import Randomness

/// The few directions that hold most of a sparse matrix: A ≈ U · diag(σ) · Vᵀ, by random
/// projection.
///
///     Y = A·Ω, Q = orth(Y); then some times Q = orth(A · orth(Aᵀ·Q)); B = QᵀA; B Bᵀ = W·diag(σ²)·Wᵀ
///     U = Q·W, V = Bᵀ·W·diag(1/σ)
///
/// Of texts it is latent semantic analysis: words that occur together fall together, and two items
/// without a common word can be near. Of likes it yields factors of users and items, which
/// ``ContentRidge`` predicts for new items.
///
/// Ω has eight columns more than are kept. The error is then close to the best of that width where
/// σ falls; see the source for the bound.
///
/// Sources: Halko, Martinsson and Tropp, "Finding structure with randomness", SIAM Review 53(2),
/// 2011, doi:10.1137/090771806, algorithm 4.4; Deerwester et al., "Indexing by latent semantic
/// analysis", JASIS 41(6), 1990.
public struct LatentFactors: Hashable, Sendable {
  /// U: `[rows, width]`, columns of length 1.
  public let left: Matrix<Double>
  /// σ, falling: `[width]`.
  public let singularValues: [Double]
  /// V: `[columns, width]`, columns of length 1.
  public let right: Matrix<Double>

  /// Finds them. O(iterations · (numbers · width + (rows + columns) · width²)).
  ///
  /// The width becomes smaller where the matrix has fewer directions than that.
  ///
  /// - Precondition: the width is at least 1, and iterations are not below 0.
  public init(
    of matrix: SparseMatrix,
    width: Int,
    iterations: Int = 4,
    using generator: inout SeededGenerator
  ) {
    precondition(width >= 1 && iterations >= 0, "width \(width), \(iterations) iterations")
    let drawn = min(width + 8, matrix.rowCount, matrix.columnCount)
    let turned = matrix.transposed()
    var start: [Double] = []
    for _ in 0..<matrix.columnCount * drawn { start.append(generator.normal()) }
    let omega = Matrix(rows: matrix.columnCount, columns: drawn, elements: start)
    var basis = Self.orthonormal(matrix.product(omega))
    for _ in 0..<iterations {
      basis = Self.orthonormal(matrix.product(Self.orthonormal(turned.product(basis))))
    }
    let projected = turned.product(basis)
    let eigen = SymmetricEigen(projected.transposedProduct(projected).elements, size: drawn)
    let top = eigen.values.first ?? 0
    let kept = min(width, eigen.values.prefix { $0 > top * 1e-20 && $0 > 0 }.count)
    singularValues = eigen.values.prefix(kept).map { $0.squareRoot() }
    let turn = Matrix(
      rows: drawn,
      columns: kept,
      elements: (0..<drawn).flatMap { row in
        eigen.vectors[row * drawn..<row * drawn + kept]
      }
    )
    left = basis.product(turn)
    let unscaled = projected.product(turn)
    let scales = singularValues
    right = Matrix(
      rows: unscaled.rows,
      columns: kept,
      elements: unscaled.elements.indices.map { unscaled.elements[$0] / scales[$0 % kept] }
    )
  }

  /// The rows as dense vectors, U·diag(σ) at length 1: for ``ItemVectors`` of items × features.
  public var rowVectors: ItemVectors {
    let width = max(1, singularValues.count)
    guard !singularValues.isEmpty else {
      return ItemVectors(numbers: Array(repeating: 0, count: left.rows), width: 1)
    }
    return ItemVectors(
      numbers: left.elements.indices.map { Float(left.elements[$0] * singularValues[$0 % width]) },
      width: width
    )
  }

  /// Columns of length 1 at right angles; a column that adds nothing becomes 0.
  ///
  /// Gram and Schmidt, twice: once leaves too much where columns are nearly alike.
  private static func orthonormal(_ matrix: Matrix<Double>) -> Matrix<Double> {
    let (rows, width) = (matrix.rows, matrix.columns)
    var columns = (0..<width).map { column in
      (0..<rows).map { matrix.elements[$0 * width + column] }
    }
    for column in 0..<width {
      let before = length(columns[column])
      for _ in 0..<2 {
        for earlier in 0..<column {
          let product = zip(columns[earlier], columns[column]).reduce(0) { $0 + $1.0 * $1.1 }
          for row in 0..<rows { columns[column][row] -= product * columns[earlier][row] }
        }
      }
      let rest = length(columns[column])
      let scale = rest > before * 1e-12 && rest > 0 ? 1 / rest : 0
      for row in 0..<rows { columns[column][row] *= scale }
    }
    return Matrix(
      rows: rows,
      columns: width,
      elements: (0..<rows * width).map { columns[$0 % width][$0 / width] }
    )
  }

  private static func length(_ vector: [Double]) -> Double {
    vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
