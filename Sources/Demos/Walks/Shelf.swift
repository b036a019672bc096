import Synchronization

/// What a demo has made, by all that it depends on, so that a turned dial makes nothing twice.
final class Shelf<Key: Hashable & Sendable, Made: Sendable>: Sendable {
  private let most: Int
  private let shelved = Mutex<[Key: Made]>([:])

  /// Makes an empty shelf.
  ///
  /// - Parameter most: how many are kept; where there is one more, the others go.
  init(most: Int) { self.most = most }

  /// What was made of a key, or nil.
  func made(of key: Key) -> Made? { shelved.withLock { $0[key] } }

  /// Keeps what was made of a key.
  func keep(_ made: Made, of key: Key) {
    shelved.withLock { shelved in
      if shelved.count >= most { shelved.removeAll() }
      shelved[key] = made
    }
  }
}
