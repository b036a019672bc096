/// Few numbers in many columns, by rows: what is known of items as `[items, features]`.
///
/// A row's columns ascend, each at most once. 12 bytes a number and 8 a row.
public struct SparseMatrix: Hashable, Sendable {
  /// How many columns.
  public let columnCount: Int
  /// Where each row starts: `[rows + 1]`.
  let offsets: [Int]
  /// The columns, row after row.
  let columns: [Int32]
  /// The numbers beside them.
  let weights: [Double]

  /// A number and the column that it stands in.
  public struct Entry: Hashable, Sendable {
    /// The column.
    public var column: Int
    /// The number.
    public var weight: Double

    /// Creates an entry.
    public init(column: Int, weight: Double) {
      self.column = column
      self.weight = weight
    }
  }

  /// Creates a matrix from rows in any order of columns; what stands twice in a row is added up.
  ///
  /// - Precondition: columns are in `0..<columnCount`, weights are finite.
  public init(rows: [[Entry]], columnCount: Int) {
    var (offsets, columns, weights) = ([0], [Int32](), [Double]())
    offsets.reserveCapacity(rows.count + 1)
    for row in rows {
      let start = columns.count
      for entry in row.sorted(by: { $0.column < $1.column }) {
        precondition(
          entry.column >= 0 && entry.column < columnCount && entry.weight.isFinite,
          "\(entry.weight) in column \(entry.column) of \(columnCount)"
        )
        if columns.count > start, Int(columns[columns.count - 1]) == entry.column {
          weights[weights.count - 1] += entry.weight
        } else {
          columns.append(Int32(truncatingIfNeeded: entry.column))
          weights.append(entry.weight)
        }
      }
      offsets.append(columns.count)
    }
    self.init(columnCount: columnCount, offsets: offsets, columns: columns, weights: weights)
  }

  init(columnCount: Int, offsets: [Int], columns: [Int32], weights: [Double]) {
    self.columnCount = columnCount
    self.offsets = offsets
    self.columns = columns
    self.weights = weights
  }

  /// How many rows.
  public var rowCount: Int { offsets.count - 1 }

  /// The numbers of a row, columns ascending; none of a row that there is not.
  public func entries(of row: Int) -> [Entry] {
    guard row >= 0, row < rowCount else { return [] }
    return places(of: row).map { Entry(column: Int(columns[$0]), weight: weights[$0]) }
  }

  func places(of row: Int) -> Range<Int> { offsets[row]..<offsets[row + 1] }

  /// The same numbers, each times one: for ``joined(with:)``.
  public func scaled(by factor: Double) -> SparseMatrix {
    replacingWeights(weights.map { $0 * factor })
  }

  /// Every row at Euclidean length 1; an empty one stays empty. O(numbers).
  public func normalised() -> SparseMatrix {
    var scaled = weights
    for row in 0..<rowCount {
      let length = places(of: row).reduce(0) { $0 + weights[$1] * weights[$1] }.squareRoot()
      guard length > 0 else { continue }
      for place in places(of: row) { scaled[place] /= length }
    }
    return replacingWeights(scaled)
  }

  /// Two matrices of as many rows side by side: `[n, a]` and `[n, b]` make `[n, a + b]`.
  ///
  /// With both normalised, and scaled by √α and √(1 − α), the inner product of two rows is the
  /// weighted mean of both cosines.
  public func joined(with other: SparseMatrix) -> SparseMatrix {
    precondition(rowCount == other.rowCount, "\(rowCount) rows beside \(other.rowCount)")
    var (offsets, columns, weights) = ([0], [Int32](), [Double]())
    for row in 0..<rowCount {
      columns.append(contentsOf: self.columns[places(of: row)])
      weights.append(contentsOf: self.weights[places(of: row)])
      for place in other.places(of: row) {
        columns.append(other.columns[place] + Int32(truncatingIfNeeded: columnCount))
        weights.append(other.weights[place])
      }
      offsets.append(columns.count)
    }
    return SparseMatrix(
      columnCount: columnCount + other.columnCount,
      offsets: offsets,
      columns: columns,
      weights: weights
    )
  }

  /// Rows as columns. O(numbers + columns).
  func transposed() -> SparseMatrix {
    var starts = Array(repeating: 0, count: columnCount + 1)
    for column in columns { starts[Int(column) + 1] += 1 }
    for column in 0..<columnCount { starts[column + 1] += starts[column] }
    let offsets = starts
    var turned = Array(repeating: Int32(0), count: columns.count)
    var numbers = Array(repeating: 0.0, count: columns.count)
    for row in 0..<rowCount {
      for place in places(of: row) {
        let column = Int(columns[place])
        turned[starts[column]] = Int32(truncatingIfNeeded: row)
        numbers[starts[column]] = weights[place]
        starts[column] += 1
      }
    }
    return SparseMatrix(
      columnCount: rowCount,
      offsets: offsets,
      columns: turned,
      weights: numbers
    )
  }

  func replacingWeights(_ weights: [Double]) -> SparseMatrix {
    SparseMatrix(columnCount: columnCount, offsets: offsets, columns: columns, weights: weights)
  }
}
