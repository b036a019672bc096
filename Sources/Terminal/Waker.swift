import CNcurses

/// Wakes a waiting session from any thread.
///
/// It may outlive the session: then nobody hears it. Many calls before the session looks count as
/// one.
public final class Waker: Sendable {
  let readEnd: Int32
  private let writeEnd: Int32

  init() throws(TerminalError) {
    var ends: (read: Int32, write: Int32) = (-1, -1)
    let result = viva_pipe_open(&ends.read, &ends.write)
    guard result == 0 else {
      throw TerminalError.systemCall(name: "pipe", errorNumber: -result)
    }
    (readEnd, writeEnd) = ends
  }

  deinit {
    viva_pipe_close(readEnd, writeEnd)
  }

  /// Makes ``TerminalSession/events(timeout:)`` return ``TerminalEvent/woken``.
  public func wake() {
    viva_pipe_notify(writeEnd)
  }

  func clear() {
    viva_pipe_empty(readEnd)
  }
}
