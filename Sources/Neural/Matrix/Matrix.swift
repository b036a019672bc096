/// Numbers in rows and columns, row after row.
///
/// A value: a copy is a copy. Shapes that do not fit are a programmer's mistake and trap with both
/// of them in the message.
public struct Matrix<Scalar: NeuralScalar>: Hashable, Sendable {
  /// How many rows.
  public let rows: Int
  /// How many columns.
  public let columns: Int
  /// The numbers, row after row: `[rows · columns]`.
  public internal(set) var elements: [Scalar]

  /// Creates a matrix `[rows, columns]` from its numbers, row after row.
  public init(rows: Int, columns: Int, elements: [Scalar]) {
    precondition(
      rows >= 0 && columns >= 0 && elements.count == rows * columns,
      "\(elements.count) numbers do not fill [\(rows), \(columns)]"
    )
    // Products are handed to a library that counts in 32 bits.
    precondition(
      rows <= Int32.max && columns <= Int32.max,
      "[\(rows), \(columns)] is more than 2³¹ − 1 a side"
    )
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// Creates a matrix `[rows, columns]` of one number.
  public init(rows: Int, columns: Int, repeating value: Scalar = 0) {
    precondition(rows >= 0 && columns >= 0, "[\(rows), \(columns)] is no shape")
    self.init(
      rows: rows,
      columns: columns,
      elements: Array(repeating: value, count: rows * columns)
    )
  }

  /// Creates a matrix from rows of equal length.
  public init(_ rows: [[Scalar]]) {
    let columns = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == columns }, "the rows differ in length")
    self.init(rows: rows.count, columns: columns, elements: rows.flatMap { $0 })
  }

  /// The number in a row and a column, counted from 0.
  public subscript(row: Int, column: Int) -> Scalar {
    get {
      check(row, column)
      return elements[row * columns + column]
    }
    set {
      check(row, column)
      elements[row * columns + column] = newValue
    }
  }

  private func check(_ row: Int, _ column: Int) {
    precondition(
      row >= 0 && row < rows && column >= 0 && column < columns,
      "[\(row), \(column)] is not in \(shape)"
    )
  }

  /// The shape as in messages: `[rows, columns]`.
  public var shape: String { "[\(rows), \(columns)]" }
}
