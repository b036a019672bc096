import CNcurses
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

  /// Ends the reading thread, which holds the object; the descriptors stay open until it has.
  func hangUp() {
    close(slave)
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
    while true {
      let count = read(master, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      // EIO: nobody has the slave any more, or not yet again.
      guard count > 0 else { break }
      received.withLock { $0.append(contentsOf: buffer[..<count]) }
    }
    close(master)
  }
}

enum PseudoTerminalError: Error {
  case unavailable(errorNumber: Int32)
  case silent(received: String)
}
