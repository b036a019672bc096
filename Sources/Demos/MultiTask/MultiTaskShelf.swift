import Synchronization

/// The trainings that were made, so that a turned dial trains nothing twice.
final class MultiTaskShelf: Sendable {
  /// What a training depends on.
  struct Key: Hashable, Sendable {
    var source: MultiTaskWorld.Source
    var net: MultiTaskNet
    var experts: Int
    var weighting: MultiTaskDials.Weighting
    var seed: UInt64
  }

  /// How many are kept; then all go.
  private static let most = 600
  private let shelved = Mutex<[Key: MultiTaskTrial]>([:])

  /// A training, where it was made.
  func trial(of key: Key) -> MultiTaskTrial? { shelved.withLock { $0[key] } }

  /// Keeps a training.
  func keep(_ trial: MultiTaskTrial, of key: Key) {
    shelved.withLock { shelved in
      if shelved.count >= Self.most { shelved.removeAll() }
      shelved[key] = trial
    }
  }
}
