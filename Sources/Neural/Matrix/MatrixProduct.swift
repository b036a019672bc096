/// The shapes of c [rows, columns] = op(a) [rows, inner] · op(b) [inner, columns].
struct MatrixProduct: Hashable, Sendable {
  /// Rows of the result.
  var rows: Int
  /// Columns of the result.
  var columns: Int
  /// The length of the sums.
  var inner: Int
  /// Whether `a` is stored transposed, as [inner, rows].
  var transposesLeft = false
  /// Whether `b` is stored transposed, as [columns, inner].
  var transposesRight = false

  var leadingLeft: Int { max(1, transposesLeft ? rows : inner) }
  var leadingRight: Int { max(1, transposesRight ? inner : columns) }
  var leadingResult: Int { max(1, columns) }
}
