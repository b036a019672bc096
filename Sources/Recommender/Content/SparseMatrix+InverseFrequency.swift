#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension SparseMatrix {
  /// In how many rows each column stands: `[columns]`.
  public var rowFrequencies: [Int] {
    var counts = Array(repeating: 0, count: columnCount)
    for column in columns { counts[Int(column)] += 1 }
    return counts
  }

  /// TF-IDF: every number times ln(n / df) of its column, n rows of which df hold the column.
  ///
  /// A column that fewer rows than `minimumFrequency` hold weighs 0: a word that one item alone has
  /// says nothing about another. One that all hold weighs ln 1 = 0 as well. O(numbers + columns).
  ///
  /// Source: Spärck Jones, "A statistical interpretation of term specificity and its application in
  /// retrieval", Journal of Documentation 28(1), 1972, doi:10.1108/eb026526; Salton and Buckley,
  /// "Term-weighting approaches in automatic text retrieval", 1988,
  /// doi:10.1016/0306-4573(88)90021-0.
  public func inverseFrequencyWeighted(minimumFrequency: Int = 2) -> SparseMatrix {
    let inverse = rowFrequencies.map { frequency in
      frequency >= max(1, minimumFrequency) ? log(Double(rowCount) / Double(frequency)) : 0
    }
    return replacingWeights(zip(columns, weights).map { inverse[Int($0)] * $1 })
  }
}
