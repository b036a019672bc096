import CNcurses
import CPseudoTerminal
import Foundation
import Screen
import Synchronization
import Terminal
import Testing

/// Ways out of a process that closes no session; each runs in a process of its own.
@Suite("Terminal restored on every way out")
struct TerminalExitTests {
  /// Opens a session on another process's terminal and shows a frame, with its cursor hidden.
  static func openSession(_ path: String) throws -> TerminalSession {
    let slave = viva_pty_open_slave(path)
    let session = try TerminalSession(
      TerminalConfiguration(
        terminalName: "xterm-256color",
        input: slave,
        output: slave,
        localeName: "C.UTF-8",
        probesAmbiguousWidth: false
      ) { _, _ in CellStyle() }
    )
    session.show(Frame(size: session.size))
    return session
  }

  /// Lets a process end, and looks at the terminal that it leaves.
  private func expectRestored(
    _ line: PseudoTerminal,
    since before: [UInt8],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let output = try line.output()
    var emulator = TerminalEmulator(rows: 24, columns: 80)
    emulator.take(output)
    let text = String(decoding: output, as: UTF8.self)
    #expect(text.contains("\u{1B}[?1049h"), "it was taken", sourceLocation: sourceLocation)
    #expect(!emulator.isAlternate, sourceLocation: sourceLocation)
    #expect(emulator.isCursorVisible, sourceLocation: sourceLocation)
    #expect(!emulator.modes.contains(2004), sourceLocation: sourceLocation)
    #expect(line.modes() == before, sourceLocation: sourceLocation)
    line.hangUp()
  }

  @Test("a crash", arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
  func crash(number: Int32) async throws {
    let line = try PseudoTerminal(rows: 24, columns: 80)
    let before = line.modes()
    await #expect(processExitsWith: .signal(number)) {
      [path = line.path as String, number = number as Int32] in
      let session = try TerminalExitTests.openSession(path)
      withExtendedLifetime(session) {
        // A fault comes to the thread that makes it.
        if number == SIGABRT { abort() }
        raise(number)
      }
    }
    try expectRestored(line, since: before)
  }

  @Test("a failed precondition on another thread")
  func trap() async throws {
    let line = try PseudoTerminal(rows: 24, columns: 80)
    let before = line.modes()
    await #expect(processExitsWith: .failure) { [path = line.path as String] in
      let session = try TerminalExitTests.openSession(path)
      Thread.detachNewThread { preconditionFailure("as if by mistake") }
      _ = try session.events(timeout: .seconds(10))
      withExtendedLifetime(session) { exit(0) }
    }
    try expectRestored(line, since: before)
  }

  @Test("a stack that overflows")
  func overflow() async throws {
    let line = try PseudoTerminal(rows: 24, columns: 80)
    let before = line.modes()
    await #expect(processExitsWith: .failure) { [path = line.path as String] in
      func descend(_ depth: Int) -> Int { depth < 0 ? 0 : descend(depth + 1) &+ depth }
      try await MainActor.run {
        let session = try TerminalExitTests.openSession(path)
        withExtendedLifetime(session) { exit(descend(0) == 1 ? 0 : 0) }
      }
    }
    try expectRestored(line, since: before)
  }

  @Test("exit in the middle")
  func exitCall() async throws {
    let line = try PseudoTerminal(rows: 24, columns: 80)
    let before = line.modes()
    await #expect(processExitsWith: .exitCode(3)) { [path = line.path as String] in
      let session = try TerminalExitTests.openSession(path)
      withExtendedLifetime(session) { exit(3) }
    }
    try expectRestored(line, since: before)
  }

  @Test("a second signal to an application that does not listen")
  func secondSignal() async throws {
    let line = try PseudoTerminal(rows: 24, columns: 80)
    let before = line.modes()
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = line.path as String] in
      let session = try TerminalExitTests.openSession(path)
      signalProcess(SIGHUP)
      signalProcess(SIGTERM)
      withExtendedLifetime(session) { exit(0) }
    }
    try expectRestored(line, since: before)
  }

  @Test("a signal to an application that hangs")
  func fallback() async throws {
    let line = try PseudoTerminal(rows: 24, columns: 80)
    let before = line.modes()
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = line.path as String] in
      let session = try TerminalExitTests.openSession(path)
      signalProcess(SIGTERM)
      sleep(20)
      withExtendedLifetime(session) { exit(0) }
    }
    try expectRestored(line, since: before)
  }

  #if os(Linux)
    @Test("stopped by Ctrl-Z, and continued at another size")
    func suspend() async throws {
      let line = try PseudoTerminal(rows: 24, columns: 80)
      let before = line.modes()
      let observer = Task.detached {
        let number = try #require(
          try pid_t(
            String(decoding: line.output(until: ";pid!"), as: UTF8.self).suffix(while: \.isNumber)
          )
        )
        // Continued only once it has stopped, which /proc tells.
        while !isStopped(number) { usleep(5000) }
        var emulator = TerminalEmulator(rows: 24, columns: 80)
        let output = try line.output()
        emulator.take(output)
        #expect(!emulator.isAlternate)
        #expect(emulator.isCursorVisible)
        #expect(line.modes() == before)
        line.resize(rows: 30, columns: 100)
        kill(number, SIGCONT)
      }
      await #expect(processExitsWith: .exitCode(9)) { [path = line.path as String] in
        // A job of its own, so that the test itself is not stopped.
        setpgid(0, 0)
        let session = try TerminalExitTests.openSession(path)
        let note = Array("\(getpid());pid!".utf8)
        _ = viva_tty_write(viva_pty_open_slave(path), note, Int32(note.count))
        session.suspend()
        let events = try session.events(timeout: .seconds(5))
        session.close()
        exit(events == [.resized(Size(columns: 100, rows: 30))] ? 9 : 1)
      }
      try await observer.value
      line.hangUp()
    }
  #endif
}

/// Whether a process is stopped, as Linux tells in /proc.
private func isStopped(_ number: pid_t) -> Bool {
  guard let stat = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
    let end = stat.lastIndex(of: ")")
  else { return false }
  return stat[end...].dropFirst(2).first == "T"
}

extension StringProtocol {
  /// The longest end of which every character passes.
  fileprivate func suffix(while passes: (Character) -> Bool) -> String {
    String(reversed().prefix(while: passes).reversed())
  }
}
