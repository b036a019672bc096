import Foundation
import Screen
import Terminal
import Testing

extension TerminalSessionTests {
  @Suite("Events")
  struct Events {
    @Test("delivers keys, whatever pieces their bytes come in")
    func keys() throws {
      let stage = try Stage()
      stage.line.type("a\u{1B}[A")
      let events = try stage.events(until: .key(.arrow(.up)))
      #expect(events == [.key(.character("a")), .key(.arrow(.up))])
      let bytes = Array("中".utf8)
      stage.line.type(Array(bytes[..<2]))
      #expect(try stage.session.events(timeout: .milliseconds(50)) == [])
      stage.line.type(Array(bytes[2...]))
      #expect(try stage.events() == [.key(.character("中"))])
      // Raw: these are keys like others.
      stage.line.type("\u{3}\u{1A}\u{13}\u{11}\u{1C}\r")
      #expect(
        try stage.events(until: .key(.enter)) == [
          .key(.control("c")), .key(.control("z")), .key(.control("s")), .key(.control("q")),
          .key(.control("\\")), .key(.enter),
        ]
      )
    }

    @Test("takes a lone Escape for the key after a moment, even while it is being woken")
    func escape() throws {
      let stage = try Stage()
      let clock = ContinuousClock()
      stage.line.type("\u{1B}")
      let start = clock.now
      var events: [TerminalEvent] = []
      while !events.contains(.key(.escape)), clock.now < start + .seconds(5) {
        stage.session.waker.wake()
        events += try stage.events()
      }
      #expect(events.contains(.key(.escape)))
      #expect(clock.now - start > .milliseconds(24))
      #expect(clock.now - start < .seconds(2))
    }

    @Test("delivers a paste that pauses, and what comes of it later as text")
    func slowPaste() throws {
      let stage = try Stage()
      stage.line.type("\u{1B}[200~一\r二")
      #expect(try stage.events() == [.key(.paste("一\n二"))])
      stage.line.type("\u{4}x")
      #expect(try stage.events() == [.key(.paste("x"))])
      stage.line.type("\u{1B}[201~\u{4}")
      #expect(try stage.events() == [.key(.control("d"))])
    }

    @Test("takes a paste of 300 KB whole")
    func longPaste() throws {
      let stage = try Stage()
      let text = String(repeating: "流浪地球\n", count: 300_000 / 13)
      let line = stage.line
      Thread.detachNewThread { line.type("\u{1B}[200~\(text)\u{1B}[201~") }
      #expect(try stage.events() == [.key(.paste(text))])
    }

    @Test("wakes from any thread, and returns nothing after the time")
    func waking() throws {
      let stage = try Stage()
      #expect(try stage.session.events(timeout: .zero) == [])
      #expect(try stage.session.events(timeout: .milliseconds(20)) == [])
      let waker = stage.session.waker
      Thread.detachNewThread {
        for _ in 0..<100_000 { waker.wake() }
      }
      #expect(try stage.events().allSatisfy { $0 == .woken })
      while try stage.session.events(timeout: .milliseconds(200)) != [] {}
      stage.session.close()
      waker.wake()
    }

    @Test("follows the window's size")
    func resizing() throws {
      let stage = try Stage()
      var frame = Frame(size: stage.session.size)
      frame.write("流浪地球", row: 20, column: 70)
      try stage.show(frame)
      for size in [Size(columns: 120, rows: 40), Size(columns: 40, rows: 12)] {
        stage.line.resize(rows: size.rows, columns: size.columns)
        stage.emulator.resize(rows: size.rows, columns: size.columns)
        // The line is not our controlling terminal, so the kernel does not tell us.
        signalProcess(SIGWINCH)
        #expect(try stage.events() == [.resized(size)])
        #expect(stage.session.size == size)
        frame = Frame(size: size)
        frame.write("地球", row: size.rows - 1, column: size.columns - 4)
        frame.cursor = Position(row: size.rows - 1, column: 0)
        try stage.show(frame)
        stage.expect(frame)
      }
    }

    @Test(
      "asks how wide ambiguous characters are, and loses no key typed meanwhile",
      arguments: [1, 2]
    )
    func probe(width: Int) throws {
      let stage = try Stage(ambiguousWidth: width) { $0.probesAmbiguousWidth = true }
      #expect(stage.emulator.answers == "\u{1B}[2;\(width + 1)R")
      stage.line.type("a" + stage.emulator.answers + "b")
      #expect(
        try stage.events(until: .key(.character("b"))) == [
          .key(.character("a")), .ambiguousWidth(width), .key(.character("b")),
        ]
      )
      let frame = Frame(size: stage.session.size)
      try stage.show(frame)
      stage.expect(frame)
    }

    @Test("does not wait for a terminal that never answers, and swallows a late answer")
    func unansweredProbe() throws {
      let stage = try Stage { $0.probesAmbiguousWidth = true }
      let clock = ContinuousClock()
      let start = clock.now
      try stage.show(Frame(size: stage.session.size))
      #expect(clock.now - start < .milliseconds(90))
      stage.line.type("\u{1B}[2;2Rx\u{1B}[7;7R")
      #expect(
        try stage.events(until: .key(.character("x"))) == [
          .ambiguousWidth(1), .key(.character("x")),
        ]
      )
    }

    @Test("hears of signals before they end the process")
    func signals() throws {
      for number in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] {
        let stage = try Stage()
        signalProcess(number)
        #expect(try stage.events() == [.terminated(signal: number)])
      }
      let stage = try Stage()
      signalProcess(SIGTSTP)
      #expect(try stage.events() == [.stopRequested])
    }

    @Test("draws again when it was stopped and continued from outside")
    func continued() throws {
      let stage = try Stage()
      var frame = Frame(size: stage.session.size)
      frame.write("流浪地球", row: 2, column: 3)
      try stage.show(frame)
      // The shell has written over the screen.
      stage.emulator.take(Array("\u{1B}[2J$ ".utf8))
      signalProcess(SIGCONT)
      #expect(try stage.events() == [.resized(stage.session.size)])
      try stage.show(frame)
      stage.expect(frame)
      #expect(stage.emulator.modes.contains(2004))
    }

    @Test("notices that the terminal is gone")
    func hangup() throws {
      let stage = try Stage()
      stage.line.vanish()
      #expect(try stage.events() == [.hangup])
      stage.session.show(Frame(size: stage.session.size))
    }
  }
}
