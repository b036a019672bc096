import Recommender
import Synchronization

/// The nets that were trained, so that a turned dial trains nothing twice.
final class FeedShelf: Sendable {
  /// What a training depends on.
  struct Key: Hashable, Sendable {
    /// The made feed; nil on a file.
    var world: VideoWorldOptions?
    var seed: UInt64
    var objective: WatchObjective
    /// Of D2Q alone; 0 for the others.
    var groups: Int
  }

  /// How many are kept; then all go.
  private static let most = 200
  private let shelved = Mutex<[Key: FeedTrial]>([:])
  private let world = Mutex<(VideoWorldOptions, UInt64, FeedWorld)?>(nil)

  /// A training, where it was made.
  func trial(of key: Key) -> FeedTrial? { shelved.withLock { $0[key] } }

  /// Keeps a training.
  func keep(_ trial: FeedTrial, of key: Key) {
    shelved.withLock { shelved in
      if shelved.count >= Self.most { shelved.removeAll() }
      shelved[key] = trial
    }
  }

  /// The made feed of these effects, made now or by the walk before.
  func world(_ options: VideoWorldOptions, seed: UInt64) throws(RecommenderError) -> FeedWorld {
    if let known = world.withLock({ $0 }), known.0 == options, known.1 == seed { return known.2 }
    let made = try FeedWorld(options, seed: seed)
    world.withLock { $0 = (options, seed, made) }
    return made
  }
}
