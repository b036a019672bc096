import CBLAS
import Synchronization

/// The library that multiplies matrices.
public enum BLAS {
  private static let threads = Mutex<Int?>(nil)

  /// How many threads a product uses; 1 unless asked for more.
  ///
  /// One is right for the small nets of a walk: the workers of a BLAS spin while they wait, and on a
  /// busy machine waiting for them costs more than they save.
  public static func useThreads(_ count: Int) {
    precondition(count >= 1, "a product needs at least one thread, not \(count)")
    threads.withLock { current in
      guard current != count else { return }
      viva_blas_set_threads(Int32(count))
      current = count
    }
  }

  /// Sets one thread before the first product, where nothing was asked for.
  static func prepare() {
    threads.withLock { current in
      guard current == nil else { return }
      viva_blas_set_threads(1)
      current = 1
    }
  }

  /// c = op(a) · op(b), or c += op(a) · op(b); numbers of 4 or 8 bytes.
  static func multiply(
    _ product: MatrixProduct,
    bytes: Int,
    _ a: UnsafeRawPointer,
    _ b: UnsafeRawPointer,
    into c: UnsafeMutableRawPointer,
    accumulates: Bool = false
  ) {
    // A sum of nothing is 0, and BLAS wants no empty matrices.
    guard product.rows > 0, product.columns > 0, product.inner > 0 else {
      if !accumulates {
        c.initializeMemory(
          as: UInt8.self,
          repeating: 0,
          count: product.rows * product.columns * bytes
        )
      }
      return
    }
    prepare()
    viva_blas_product(
      Int32(bytes),
      product.transposesLeft ? 1 : 0,
      product.transposesRight ? 1 : 0,
      Int32(product.rows),
      Int32(product.columns),
      Int32(product.inner),
      1,
      a,
      Int32(product.leadingLeft),
      b,
      Int32(product.leadingRight),
      accumulates ? 1 : 0,
      c,
      Int32(product.leadingResult)
    )
  }
}
