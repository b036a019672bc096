import CBLAS
import Synchronization

/// The library that multiplies matrices.
public enum BLAS {
  private static let threads = Atomic<Int>(1)

  /// How many threads large products and recurrent layers use: 1, unless asked for more.
  public static var threadCount: Int { threads.load(ordering: .relaxed) }

  /// Sets how many threads large work uses, in the whole process: 1 or 2.
  ///
  /// One is right for the small nets of a walk. The library itself always uses one: its own
  /// workers spin while they wait, which on a busy machine costs more than they save.
  public static func useThreads(_ count: Int) {
    precondition(count == 1 || count == 2, "work is for 1 or 2 threads, not \(count)")
    threads.store(count, ordering: .relaxed)
  }

  private static let prepared: Void = viva_blas_set_threads(1)

  /// From how many multiplications on a product is worth two threads.
  private static let largeProduct = 8_000_000

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
        let count = product.rows * product.columns * bytes
        c.initializeMemory(as: UInt8.self, repeating: 0, count: count)
      }
      return
    }
    prepared
    let work = Work(product: product, bytes: bytes, a: a, b: b, c: c, accumulates: accumulates)
    Halving.run(
      work,
      count: work.splitsRows ? product.rows : product.columns,
      isLarge: product.rows * product.columns * product.inner >= largeProduct
    )
  }

  /// A product, or a block of its rows or columns.
  private struct Work: Halvable {
    var product: MatrixProduct
    var bytes: Int
    var a: UnsafeRawPointer
    var b: UnsafeRawPointer
    var c: UnsafeMutableRawPointer
    var accumulates: Bool

    var splitsRows: Bool { product.rows >= product.columns }

    func run(_ range: Range<Int>) {
      var (rows, columns) = (product.rows, product.columns)
      var (a, b, c) = (a, b, c)
      if splitsRows {
        rows = range.count
        a += range.lowerBound * (product.transposesLeft ? 1 : product.leadingLeft) * bytes
        c += range.lowerBound * product.leadingResult * bytes
      } else {
        columns = range.count
        b += range.lowerBound * (product.transposesRight ? product.leadingRight : 1) * bytes
        c += range.lowerBound * bytes
      }
      viva_blas_product(
        Int32(bytes),
        product.transposesLeft ? 1 : 0,
        product.transposesRight ? 1 : 0,
        Int32(rows),
        Int32(columns),
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
}
