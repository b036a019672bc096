import Recommender

/// The feed and the nets that were made: a turned dial makes and trains nothing twice.
struct FeedShelf: Sendable {
  /// What a made feed depends on.
  struct WorldKey: Hashable, Sendable {
    var options: VideoWorldOptions
    var seed: UInt64
  }

  /// What a training depends on.
  struct Key: Hashable, Sendable {
    /// The made feed; nil on a file.
    var world: VideoWorldOptions?
    var seed: UInt64
    var objective: WatchObjective
    /// Of D2Q alone; 0 for the others.
    var groups: Int
  }

  /// The feed that was made last.
  let worlds = Shelf<WorldKey, FeedWorld>(most: 1)
  /// Trainings.
  let trials = Shelf<Key, FeedTrial>(most: 200)
}
