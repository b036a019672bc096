import Foundation
import Screen
import Terminal
import Testing

extension TerminalSessionTests {
  @Suite("Releasing")
  struct Releasing {
    @Test("lends the terminal to a command and takes it back")
    func command() throws {
      let stage = try Stage()
      var frame = Frame(size: stage.session.size)
      frame.write("流浪地球", row: 10, column: 0)
      frame.cursor = Position(row: 10, column: 8)
      try stage.show(frame)
      let raw = stage.line.modes()
      // `stty` reads the modes of its standard input: canonical, with echo, as for an editor.
      let script = "stty -a | grep -c ' icanon.* echo ' | tr '\\n' '!'; printf '\\033[2J'; exit 7"
      let status = try stage.session.run(["sh", "-c", script])
      #expect(status == 7)
      let output = try stage.line.output()
      let text = String(decoding: output, as: UTF8.self)
      let released = try #require(text.firstRange(of: "\u{1B}[?1049l"))
      let answered = try #require(text.firstRange(of: "1!"))
      let retaken = try #require(text[answered.upperBound...].firstRange(of: "\u{1B}[?1049h"))
      #expect(released.upperBound < answered.lowerBound)
      #expect(answered.upperBound < retaken.lowerBound)
      #expect(stage.line.modes() == raw)
      stage.emulator.take(output)
      stage.expect(frame)
      #expect(try stage.events() == [.resized(stage.session.size)])
    }

    @Test("says that a command can not be started, and goes on")
    func missingCommand() throws {
      let stage = try Stage()
      #expect(throws: TerminalError.systemCall(name: "posix_spawn", errorNumber: ENOENT)) {
        try stage.session.run(["/nowhere/editor"])
      }
      #expect(try stage.events() == [.resized(stage.session.size)])
      #expect(try stage.session.run(["sh", "-c", "kill -9 $$"]) == 137)
    }

    @Test("leaves Ctrl-C to the borrower, and takes a new size back")
    func released() throws {
      let stage = try Stage()
      struct Failure: Error {}
      let line = stage.line
      #expect(throws: Failure.self) {
        try stage.session.withReleasedTerminal {
          signalProcess(SIGINT)
          line.resize(rows: 30, columns: 100)
          signalProcess(SIGWINCH)
          throw Failure()
        }
      }
      #expect(try stage.events() == [.resized(Size(columns: 100, rows: 30))])
      #expect(try stage.session.events(timeout: .zero) == [])
    }

    @Test("hears of the end that was asked for meanwhile")
    func terminatedMeanwhile() throws {
      let stage = try Stage()
      stage.session.withReleasedTerminal { signalProcess(SIGTERM) }
      #expect(
        try stage.events() == [.terminated(signal: SIGTERM), .resized(stage.session.size)]
      )
    }
  }
}
