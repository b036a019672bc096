import Synchronization

/// The world that was made last, with its channels' lists: most dials leave them as they are.
final class LatestChannelWorld: Sendable {
  private struct Key: Hashable {
    var newShare: Double
    var seed: UInt64
  }

  private let latest = Mutex<(key: Key, world: ChannelWorld)?>(nil)

  /// The world of these numbers.
  func world(newShare: Double, seed: UInt64) throws(DemoError) -> ChannelWorld {
    let key = Key(newShare: newShare, seed: seed)
    if let known = latest.withLock({ $0?.key == key ? $0?.world : nil }) { return known }
    let made = try ChannelWorld(newShare: newShare, seed: seed)
    latest.withLock { $0 = (key, made) }
    return made
  }
}
