import Recommender
import Synchronization

/// The trainings that were run to their end on one log, so that a turned quota needs no new one.
final class RivalShelf: Sendable {
  /// What a training, and what was measured on its way, depends on.
  struct Key: Hashable {
    /// The settings.
    var options: TwoTowerOptions
    /// Whether the item tower reads attributes.
    var readsAttributes: Bool
    /// The length of the lists.
    var length: Int
  }

  /// A training with its result.
  struct Entry: Sendable {
    /// Its states.
    var log: RivalLog
    /// What was learnt.
    var model: TwoTowerModel
    /// The towers' lists, best first: `[asked users, at most RivalWorld.depth]`.
    var lists: [[Recommendation]]
  }

  /// The most trainings that are kept; of more, the oldest is forgotten.
  private static let most = 6

  private let shelved = Mutex<[(key: Key, entry: Entry)]>([])

  /// The training of these settings, where it was run.
  func entry(of key: Key) -> Entry? {
    shelved.withLock { shelf in shelf.first { $0.key == key }?.entry }
  }

  /// Keeps a training.
  func keep(_ entry: Entry, of key: Key) {
    shelved.withLock { shelf in
      shelf.removeAll { $0.key == key }
      shelf.append((key, entry))
      if shelf.count > Self.most { shelf.removeFirst() }
    }
  }
}
