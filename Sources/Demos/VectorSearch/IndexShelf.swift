import Recommender
import Synchronization

/// The indices that were built over one catalogue, so that turning an effort's dial builds none.
final class IndexShelf: Sendable {
  /// An index, and how long it took to build.
  struct Built: Sendable {
    let index: FaissIndex
    let seconds: Double
  }

  private let shelved = Mutex<[Built]>([])
  private static let room = 6

  /// The index of a kind, from the shelf or built now.
  func index(_ kind: FaissIndex.Kind, over vectors: ItemVectors) throws(DemoError) -> Built {
    if let known = shelved.withLock({ $0.first { $0.index.kind == kind } }) { return known }
    let clock = ContinuousClock()
    let begun = clock.now
    let index: FaissIndex
    do {
      index = try FaissIndex(vectors: vectors.numbers, width: vectors.width, kind: kind)
    } catch {
      throw DemoError(error)
    }
    let built = Built(index: index, seconds: (clock.now - begun) / .seconds(1))
    shelved.withLock { $0 = [built] + $0.prefix(Self.room - 1) }
    return built
  }
}
