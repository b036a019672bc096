import Synchronization

/// The catalogue that was made last, with its indices: most dials leave it as it is.
final class LatestVectorWorld: Sendable {
  private struct Key: Hashable {
    var items: Int
    var clustering: Double
    var seed: UInt64
  }

  private let latest = Mutex<(key: Key, world: VectorWorld)?>(nil)

  /// The catalogue of these numbers.
  func world(items: Int, clustering: Double, seed: UInt64) throws(DemoError) -> VectorWorld {
    let key = Key(items: items, clustering: clustering, seed: seed)
    if let known = latest.withLock({ $0?.key == key ? $0?.world : nil }) { return known }
    let made = try VectorWorld(uploads: items, clustering: clustering, seed: seed)
    latest.withLock { $0 = (key, made) }
    return made
  }
}
