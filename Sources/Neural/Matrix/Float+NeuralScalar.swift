import CBLAS

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Float: NeuralScalar {
  /// Single precision `sgemm` with alpha 1 and beta 0.
  public static func product(
    _ product: MatrixProduct,
    _ a: [Float],
    _ b: [Float],
    into c: inout [Float]
  ) {
    BLAS.prepare()
    viva_blas_sgemm(
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

  /// `expf`.
  public static func exponential(_ x: Float) -> Float { expf(x) }
  /// `logf`.
  public static func logarithm(_ x: Float) -> Float { logf(x) }
  /// `tanhf`.
  public static func hyperbolicTangent(_ x: Float) -> Float { tanhf(x) }
}
