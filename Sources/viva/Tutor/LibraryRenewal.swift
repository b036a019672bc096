import Questions
import Synchronization
import Terminal

/// Looks, behind the first frame, whether packs are still as their caches have them.
final class LibraryRenewal: Sendable {
  private let library: QuestionLibrary
  private let waker: Waker
  private let renewed = Mutex<QuestionLibrary?>(nil)

  /// Looks at nothing yet; wakes the loop of a session once a pack was found to have changed.
  init(of library: QuestionLibrary, waker: Waker) {
    self.library = library
    self.waker = waker
  }

  /// Looks in a task of its own.
  func start() {
    Task.detached { [self] in
      guard let found = library.renewed() else { return }
      renewed.withLock { $0 = found }
      waker.wake()
    }
  }

  /// The packs as they are now, handed out once; nil where they have not changed or nobody has
  /// looked.
  func take() -> QuestionLibrary? {
    renewed.withLock { found in
      defer { found = nil }
      return found
    }
  }
}
