import CBLAS

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Double: NeuralScalar {
  /// Double precision `dgemm` with alpha 1 and beta 0.
  public static func product(
    _ product: MatrixProduct,
    _ a: [Double],
    _ b: [Double],
    into c: inout [Double]
  ) {
    BLAS.prepare()
    viva_blas_dgemm(
      product.transposesLeft ? 1 : 0,
      product.transposesRight ? 1 : 0,
      Int32(product.rows),
      Int32(product.columns),
      Int32(product.inner),
      1,
      a,
      product.leadingLeft,
      b,
      product.leadingRight,
      0,
      &c,
      product.leadingResult
    )
  }

  /// `exp`.
  public static func exponential(_ x: Double) -> Double { exp(x) }
  /// `log`.
  public static func logarithm(_ x: Double) -> Double { log(x) }
  /// `tanh`.
  public static func hyperbolicTangent(_ x: Double) -> Double { tanh(x) }
}
