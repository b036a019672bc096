import Foundation
import Synchronization
import Wording

/// What the program says on standard error while it works for long.
final class WorkProgress: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant
    var hasShown = false
    var hasLine = false
  }

  /// A terminal shows one line that changes; a file or a pipe gets a line now and then.
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let state = Mutex(State(lastShown: .now))

  /// From here on Ctrl-C ends the program with 130 and a clean line.
  ///
  /// Nothing is half written then: results come in one piece at the end. The handler may only write
  /// and leave, so that its sentences stand ready.
  func leaveAtInterrupt() {
    // Whoever started the program may have held the signal back.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
    switch (Console.language, isTerminal) {
    case (.zh, true): signal(SIGINT) { _ in leaveNow("\r\u{1B}[Kviva: 已中断。\n") }
    case (.zh, false): signal(SIGINT) { _ in leaveNow("viva: 已中断。\n") }
    case (.en, true): signal(SIGINT) { _ in leaveNow("\r\u{1B}[Kviva: Stopped.\n") }
    case (.en, false): signal(SIGINT) { _ in leaveNow("viva: Stopped.\n") }
    }
  }

  /// Hears how far a piece of work is, and says so where it takes long.
  ///
  /// - Parameter onTerminalOnly: Whether a file or a pipe hears nothing of it.
  func reporter(
    of name: String,
    doing what: Bilingual,
    onTerminalOnly: Bool = false
  ) -> @Sendable (Double) -> Void {
    { [self] done in if isTerminal || !onTerminalOnly { show(name, what, done) } }
  }

  /// Says a sentence that stays.
  func remark(_ sentence: Bilingual) {
    finish()
    Console.complain("viva: \(sentence[Console.language])")
  }

  /// Clears the line that changes.
  func finish() {
    state.withLock { state in
      if state.hasLine { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
      state.hasLine = false
    }
  }

  private func show(_ name: String, _ what: Bilingual, _ done: Double) {
    state.withLock { state in
      let pause: Duration =
        !state.hasShown ? .seconds(1) : isTerminal ? .milliseconds(200) : .seconds(3)
      guard ContinuousClock.now - state.lastShown >= pause else { return }
      state.lastShown = .now
      state.hasShown = true
      let text = "\(name): \(what[Console.language]) \(NumberFormat.percent(done))"
      if isTerminal {
        FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
        state.hasLine = true
      } else {
        Console.complain("viva: \(text)")
      }
    }
  }
}

/// Ends the program from within a signal handler.
private func leaveNow(_ sentence: StaticString) {
  _ = write(STDERR_FILENO, sentence.utf8Start, sentence.utf8CodeUnitCount)
  _exit(130)
}
