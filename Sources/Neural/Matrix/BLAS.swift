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
}
