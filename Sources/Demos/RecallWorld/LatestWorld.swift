import Synchronization

/// The world that was made last, with all that was learnt in it: most dials leave it as it is.
final class LatestWorld<Key: Hashable & Sendable, World: Sendable>: Sendable {
  private let latest = Mutex<(key: Key, world: World)?>(nil)

  /// The world of a key: the one that is kept, or else a new one, which takes its place.
  func world(
    of key: Key,
    make: (Key) throws(DemoError) -> World
  ) throws(DemoError) -> World {
    if let known = latest.withLock({ $0?.key == key ? $0?.world : nil }) { return known }
    let made = try make(key)
    latest.withLock { $0 = (key, made) }
    return made
  }
}
