import Recommender
import Synchronization

/// The lists that channels made over one log, so that a turned quota takes no new ones.
final class ChannelShelf: Sendable {
  /// Which channel, and whether a copy of ItemCF stands in for it.
  struct Key: Hashable {
    var kind: ChannelKind
    var isCopy: Bool
  }

  private let shelved = Mutex<[Key: [[Recommendation]]]>([:])

  /// The lists of a channel, where they were made.
  func lists(of key: Key) -> [[Recommendation]]? { shelved.withLock { $0[key] } }

  /// Keeps the lists of a channel.
  func keep(_ lists: [[Recommendation]], of key: Key) { shelved.withLock { $0[key] = lists } }
}
