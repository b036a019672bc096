import Synchronization

/// The nets that were trained, so that a turned dial trains nothing twice.
final class ModalShelf: Sendable {
  /// What a training depends on.
  struct Key: Hashable, Sendable {
    /// The made videos; nil on a file.
    var recipe: ModalRecipe?
    var net: ModalNet
    var seed: UInt64
  }

  /// How many are kept; then all go.
  private static let most = 200
  private let shelved = Mutex<[Key: ModalTrial]>([:])

  /// A training, where it was made.
  func trial(of key: Key) -> ModalTrial? { shelved.withLock { $0[key] } }

  /// Keeps a training.
  func keep(_ trial: ModalTrial, of key: Key) {
    shelved.withLock { shelved in
      if shelved.count >= Self.most { shelved.removeAll() }
      shelved[key] = trial
    }
  }
}
