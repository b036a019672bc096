public import Neural

/// A linear map from what items are to the factors that likes gave them, for items without likes.
///
///     min over W, b of Σ_i d_i · ‖x_i·W + b − v_i‖² + α · ‖W‖²
///     with x, v less their means weighed by d:  W = (XᵀDX + α·I)⁻¹ · XᵀDV,  b = v̄ − x̄·W
///
/// x_i are the item's features, v_i its factors and d_i how much it counts, as its popularity: the
/// factors of an item with two likes are mostly noise.
///
/// Sources: Hoerl and Kennard, "Ridge regression", Technometrics 12(1), 1970,
/// doi:10.1080/00401706.1970.10488634; Gantner et al., "Learning attribute-to-feature mappings for
/// cold-start recommendations", ICDM 2010, doi:10.1109/ICDM.2010.129.
public struct ContentRidge: Hashable, Sendable {
  /// W: `[features, width]`.
  public let weights: Matrix<Double>
  /// b: `[width]`.
  public let offset: [Double]

  /// Solves for all factors at once: O(Σ features of an item² + features³), 8·features² bytes.
  ///
  /// - Throws: ``RecommenderError/memory(needed:limit:)``, ``RecommenderError/cancelled``, or
  ///   ``RecommenderError/notPositiveDefinite`` where α is too small for the features.
  /// - Precondition: one row of content, one of factors and one weight of 0 or more an item; α
  ///   above 0.
  public init(
    from content: SparseMatrix,
    to factors: Matrix<Double>,
    weights itemWeights: [Double],
    penalty: Double,
    under conditions: FitConditions = FitConditions()
  ) throws(RecommenderError) {
    let (features, width) = (content.columnCount, factors.columns)
    precondition(
      content.rowCount == factors.rows && itemWeights.count == factors.rows,
      "\(content.rowCount) items, \(factors.rows) factors, \(itemWeights.count) weights"
    )
    precondition(penalty > 0 && penalty.isFinite, "a penalty of \(penalty)")
    precondition(itemWeights.allSatisfy { $0 >= 0 && $0.isFinite }, "a weight below 0")
    try conditions.check(bytes: 8 * Double(features) * Double(features))
    let total = max(itemWeights.reduce(0, +), .leastNormalMagnitude)
    var gram = Array(repeating: 0.0, count: features * features)
    var target = Array(repeating: 0.0, count: features * width)
    var mean = Array(repeating: 0.0, count: features)
    var factorMean = Array(repeating: 0.0, count: width)
    for item in 0..<content.rowCount where itemWeights[item] > 0 {
      if item % 256 == 0, Task.isCancelled { throw .cancelled }
      let weight = itemWeights[item]
      for k in 0..<width { factorMean[k] += weight / total * factors[item, k] }
      for place in content.places(of: item) {
        let row = Int(content.columns[place])
        let value = weight * content.weights[place]
        mean[row] += value / total
        for other in content.places(of: item) {
          gram[row * features + Int(content.columns[other])] += value * content.weights[other]
        }
        for k in 0..<width { target[row * width + k] += value * factors[item, k] }
      }
    }
    for row in 0..<features {
      for column in 0..<features {
        gram[row * features + column] -= total * mean[row] * mean[column]
      }
      gram[row * features + row] += penalty
      for k in 0..<width { target[row * width + k] -= total * mean[row] * factorMean[k] }
    }
    try SymmetricInverse.replace(&gram, size: features, under: conditions)
    let solved = Matrix(rows: features, columns: features, elements: gram)
      .product(Matrix(rows: features, columns: width, elements: target))
    weights = solved
    offset = (0..<width).map { k in
      factorMean[k] - (0..<features).reduce(0) { $0 + mean[$1] * solved[$1, k] }
    }
  }

  /// The factors of items by their content alone: `[items, width]`. O(numbers · width).
  public func factors(of content: SparseMatrix) -> Matrix<Double> {
    content.product(weights).addingToEveryRow(offset)
  }
}
