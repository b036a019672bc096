import CNcurses
import Screen
import Testing

@testable import Terminal

/// All suites with sessions, one after the other: curses and signals are the process's own.
@Suite("Terminal session", .serialized)
enum TerminalSessionTests {
  @Suite("Beginning and end")
  struct Lifetime {
    @Test("leaves the terminal as it found it", arguments: ["xterm-256color", "linux", "vt100"])
    func restore(terminalName: String) throws {
      let line = try PseudoTerminal(rows: 24, columns: 80)
      defer { line.hangUp() }
      let before = line.modes()
      let session = try TerminalSession(.testing(line, terminalName: terminalName))
      var emulator = TerminalEmulator(rows: 24, columns: 80)
      emulator.take(try line.output())
      let isXterm = terminalName.hasPrefix("xterm")
      #expect(line.modes() != before)
      #expect(emulator.isAlternate == isXterm)
      #expect(emulator.modes.contains(2004))
      #expect(emulator.modes.isDisjoint(with: [1000, 1006]), "the mouse is the terminal's")
      session.show(Frame(size: session.size))
      emulator.take(try line.output())
      #expect(!emulator.isCursorVisible || terminalName == "vt100")
      session.close()
      session.close()
      emulator.take(try line.output())
      #expect(line.modes() == before)
      #expect(!emulator.isAlternate)
      #expect(emulator.isCursorVisible)
      #expect(!emulator.modes.contains(2004))
      #expect(emulator.unknown == [])
    }

    @Test("closes when nobody holds it any more")
    func lastReference() throws {
      let line = try PseudoTerminal(rows: 24, columns: 80)
      defer { line.hangUp() }
      let before = line.modes()
      _ = try TerminalSession(.testing(line))
      #expect(line.modes() == before)
      #expect(viva_signals_are_installed() == 0)
    }

    @Test("says why a terminal will not do")
    func refusals() throws {
      let line = try PseudoTerminal(rows: 24, columns: 80)
      defer { line.hangUp() }
      let before = line.modes()
      func refusal(_ configure: (inout TerminalConfiguration) -> Void) -> TerminalError? {
        var configuration = TerminalConfiguration.testing(line)
        configure(&configuration)
        do throws(TerminalError) {
          _ = try TerminalSession(configuration)
          return nil
        } catch {
          return error
        }
      }
      let pipe = try Waker()
      #expect(refusal { $0.input = pipe.readEnd } == .inputIsNoTerminal)
      #expect(refusal { $0.output = pipe.readEnd } == .outputIsNoTerminal)
      #expect(refusal { $0.terminalName = nil } == .terminalUnnamed)
      #expect(refusal { $0.terminalName = "" } == .terminalUnnamed)
      #expect(refusal { $0.terminalName = "no-such" } == .terminalUnknown(name: "no-such"))
      #expect(
        refusal { $0.terminalName = "dumb" }
          == .terminalIncapable(name: "dumb", missing: ["cursor_address", "clear_screen"])
      )
      let session = try TerminalSession(.testing(line))
      #expect(refusal { _ in } == .sessionAlreadyOpen)
      session.close()
      #expect(refusal { _ in } == nil)
      #expect(line.modes() == before)
    }

    @Test("sends nothing of ECMA-48 to a terminal that does not know it")
    func foreignTerminal() throws {
      let line = try PseudoTerminal(rows: 24, columns: 80)
      defer { line.hangUp() }
      let session = try TerminalSession(.testing(line, terminalName: "vt52", probes: true))
      session.show(Frame(size: session.size))
      session.close()
      let output = String(decoding: try line.output(), as: UTF8.self)
      #expect(!output.isEmpty)
      #expect(!output.contains("\u{1B}["))
    }

    @Test("takes UTF-8 where the locale knows only ASCII, and says so")
    func locales() throws {
      let utf8 = try Stage { $0.localeName = "C.UTF-8" }
      #expect(utf8.session.encoding == .utf8)
      #expect(utf8.session.isUTF8)
      utf8.session.close()
      for name in ["C", "POSIX", "xx_XX.nowhere"] {
        let stage = try Stage { $0.localeName = name }
        #expect(stage.session.encoding == .assumedUTF8)
        #expect(!stage.session.isUTF8)
        var frame = Frame(size: stage.session.size)
        frame.write("流浪地球", row: 3, column: 5)
        try stage.show(frame)
        stage.expect(frame)
        stage.session.close()
      }
    }
  }
}
