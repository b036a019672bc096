import CNcurses
import Screen
import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sessions over a pseudo terminal, one after the other: curses and signals are the process's own.
@Suite("Terminal session", .serialized)
struct TerminalSessionTests {
  @Test("leaves the terminal as it found it")
  func restore() throws {
    let line = try PseudoTerminal(rows: 24, columns: 80)
    defer { line.hangUp() }
    let before = line.modes()
    let session = try TerminalSession(.testing(line))
    var emulator = TerminalEmulator(rows: 24, columns: 80)
    emulator.take(try line.output())
    #expect(line.modes() != before)
    #expect(emulator.isAlternate)
    #expect(emulator.modes.isSuperset(of: [2004, 1000, 1006]))
    session.show(Frame(size: session.size))
    emulator.take(try line.output())
    #expect(!emulator.isCursorVisible)
    session.close()
    session.close()
    emulator.take(try line.output())
    #expect(line.modes() == before)
    #expect(!emulator.isAlternate)
    #expect(emulator.isCursorVisible)
    #expect(emulator.modes.isDisjoint(with: [2004, 1000, 1006]))
    #expect(emulator.unknown == [])
  }
}
