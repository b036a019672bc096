import Synchronization
import Tutor

/// Where a run waits between two states of a streamed step, until it is told to go on.
///
/// A run that waits is suspended: it holds no thread and costs nothing.
final class PaceGate: Sendable {
  private struct State {
    var pace = Pace.hold
    var waiting: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// The time from one state to the next for an eye to follow.
  static let watchedInterval = Duration.milliseconds(33)

  /// Sets the pace; whoever waits goes on where it allows.
  func set(_ pace: Pace) {
    state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard pace != .hold, let waiting = state.waiting else {
        state.pace = pace
        return nil
      }
      // One state is let pass by letting go once.
      state.pace = pace == .one ? .hold : pace
      state.waiting = nil
      return waiting
    }?.resume()
  }

  /// Closes the gate for another streamed step: what was told of the one before does not hold.
  func close() { state.withLock { $0.pace = .hold } }

  /// Waits until the next state may be computed.
  ///
  /// - Throws: `CancellationError` as soon as the task is cancelled.
  func pass() async throws {
    let pace = state.withLock { state in
      let pace = state.pace
      if pace == .one { state.pace = .hold }
      return pace
    }
    switch pace {
    case .free, .one: break
    case .watched: try await Task.sleep(for: Self.watchedInterval)
    case .hold: await wait()
    }
    try Task.checkCancellation()
  }

  private func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let goesOn = state.withLock { state in
          if Task.isCancelled { return true }
          switch state.pace {
          case .hold:
            state.waiting = continuation
            return false
          case .one:
            state.pace = .hold
            return true
          case .watched, .free: return true
          }
        }
        if goesOn { continuation.resume() }
      }
    } onCancel: {
      state.withLock { state in
        let waiting = state.waiting
        state.waiting = nil
        return waiting
      }?.resume()
    }
  }
}
