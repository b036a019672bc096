import CPseudoTerminal
import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pair of pseudo terminals: the session under test has the slave, the test plays the terminal.
final class PseudoTerminal: Sendable {
  /// The end that a terminal emulator would hold.
  let master: Int32
  /// The end that a program sees as its terminal.
  let slave: Int32
  /// The slave's path, for another process to open.
  let path: String

  private let received = Mutex<[UInt8]>([])
  private let markers = Mutex(0)
  private let isGone = Mutex(false)

  init(rows: Int, columns: Int) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var path = [CChar](repeating: 0, count: 256)
    let result = viva_pty_open(&master, &slave, &path, 256)
    guard result == 0 else { throw PseudoTerminalError.unavailable(errorNumber: -result) }
    (self.master, self.slave) = (master, slave)
    self.path = String(
      decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)),
      as: UTF8.self
    )
    resize(rows: rows, columns: columns)
    // Always drained: a session would block on a full terminal.
    Thread.detachNewThread { [self] in drain() }
  }

  /// Closes both ends.
  func hangUp() {
    close(slave)
    vanish()
  }

  /// Closes the terminal's end, as a terminal emulator does that is closed. The slave stays open.
  func vanish() {
    isGone.withLock { $0 = true }
  }

  func resize(rows: Int, columns: Int) {
    viva_pty_resize(master, Int32(rows), Int32(columns))
  }

  /// Types bytes.
  func type(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  func type(_ text: String) {
    type(Array(text.utf8))
  }

  /// The modes of the line, for comparison.
  func modes() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = viva_pty_modes(slave, &bytes, 64)
    return Array(bytes.prefix(max(0, Int(count))))
  }

  /// Everything that has been written to the terminal since the last call.
  ///
  /// A marker of our own goes through the line behind what the session wrote, and is awaited.
  func output() throws -> [UInt8] {
    let number = markers.withLock { count in
      count += 1
      return count
    }
    let marker = Array("\u{1B}]marker;\(number)\u{7}".utf8)
    _ = marker.withUnsafeBytes { write(slave, $0.baseAddress, $0.count) }
    return try output(until: marker)
  }

  /// Everything that has been written up to a text, which is awaited and left out.
  func output(until text: String) throws -> [UInt8] {
    try output(until: Array(text.utf8))
  }

  private func output(until marker: [UInt8]) throws -> [UInt8] {
    for _ in 0..<2000 {
      let found: [UInt8]? = received.withLock { bytes in
        guard let range = bytes.firstRange(of: marker) else { return nil }
        let before = Array(bytes[..<range.lowerBound])
        bytes.removeSubrange(..<range.upperBound)
        return before
      }
      if let found { return found }
      usleep(5000)
    }
    let rest = received.withLock { String(decoding: $0, as: UTF8.self) }
    throw PseudoTerminalError.silent(received: rest)
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 65536)
    while !isGone.withLock({ $0 }) {
      var readable = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&readable, 1, 20) > 0, Int32(readable.revents) & POLLIN != 0 else { continue }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { continue }
      received.withLock { $0.append(contentsOf: buffer[..<count]) }
    }
    close(master)
  }
}

enum PseudoTerminalError: Error {
  case unavailable(errorNumber: Int32)
  case silent(received: String)
}

/// Sends ourselves a signal, and returns when it has been handled.
///
/// The threads that run tests have most signals blocked, so `raise` alone would wait for ever.
func signalProcess(_ number: Int32) {
  var signals = sigset_t()
  var mask = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, number)
  pthread_sigmask(SIG_UNBLOCK, &signals, &mask)
  raise(number)
  pthread_sigmask(SIG_SETMASK, &mask, nil)
}
