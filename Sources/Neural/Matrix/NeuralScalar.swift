/// The number type of a network: `Float` to train with, `Double` to check with.
public protocol NeuralScalar: BinaryFloatingPoint, Sendable {
  /// c = op(a) · op(b), row-major; see ``MatrixProduct``.
  static func product(_ product: MatrixProduct, _ a: [Self], _ b: [Self], into c: inout [Self])
  /// e to the power of x.
  static func exponential(_ x: Self) -> Self
  /// ln x.
  static func logarithm(_ x: Self) -> Self
  /// tanh x.
  static func hyperbolicTangent(_ x: Self) -> Self
}

/// The shapes of c [rows, columns] = op(a) [rows, inner] · op(b) [inner, columns].
public struct MatrixProduct: Hashable, Sendable {
  /// Rows of the result.
  public var rows: Int
  /// Columns of the result.
  public var columns: Int
  /// The length of the sums.
  public var inner: Int
  /// Whether `a` is stored transposed, as [inner, rows].
  public var transposesLeft: Bool
  /// Whether `b` is stored transposed, as [columns, inner].
  public var transposesRight: Bool

  /// Creates the shapes of a product.
  public init(
    rows: Int,
    columns: Int,
    inner: Int,
    transposesLeft: Bool = false,
    transposesRight: Bool = false
  ) {
    self.rows = rows
    self.columns = columns
    self.inner = inner
    self.transposesLeft = transposesLeft
    self.transposesRight = transposesRight
  }

  var leadingLeft: Int32 { Int32(max(1, transposesLeft ? rows : inner)) }
  var leadingRight: Int32 { Int32(max(1, transposesRight ? inner : columns)) }
  var leadingResult: Int32 { Int32(max(1, columns)) }
}
