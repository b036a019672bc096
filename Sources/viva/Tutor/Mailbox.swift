import Synchronization
import Terminal
import Tutor

/// Events from tasks, for the loop on the main thread.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let waker: Waker

  /// Creates an empty mailbox that wakes the loop of a session.
  init(waker: Waker) { self.waker = waker }

  /// Puts an event in and wakes the loop; a state of a streamed step takes the place of one that
  /// still waits.
  func put(_ event: Event) {
    events.withLock { $0.appendConflating(event) }
    waker.wake()
  }

  /// Takes out everything, in order.
  func empty() -> [Event] {
    events.withLock { events in
      let taken = events
      events = []
      return taken
    }
  }
}
