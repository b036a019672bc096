import Foundation
import Testing

extension InTerminal {
  /// The window, the shell's job control, and terminals that can do less.
  @Suite struct TerminalStories {
    @Test func aResizedWindowIsDrawnAnew() throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("一二三四五六七八九十一二三四五六七八九十")
      try viva.expect("20 characters")
      try viva.resize(columns: 120, rows: 40)
      try viva.expect(
        {
          let rows = try viva.screen().split(separator: "\n", omittingEmptySubsequences: false)
          return rows.count >= 40 && rows[39].contains("Ctrl-D done")
        },
        "the last row of forty is not the bottom line"
      )
      try viva.expect("20 characters")
      for (columns, rows) in [(60, 20), (40, 12)] {
        try viva.resize(columns: columns, rows: rows)
        try viva.expect("20 characters")
        try viva.expect(
          { try viva.screen().split(separator: "\n").allSatisfy { $0.count <= columns } },
          "drawn over the edge"
        )
      }
      try viva.resize(columns: 39, rows: 11)
      try viva.expect("too small", "40×12")
      try viva.type("unseen")
      try viva.resize(columns: 80, rows: 24)
      try viva.expect("20 characters", "Ctrl-D done")
      try viva.type("!")
      try viva.expect("21 characters")
    }

    @Test func ctrlZGivesTheShellBackAndFgTheTutor() throws {
      let viva = try VivaInTerminal(inShell: true)
      try viva.expect("ready>")
      try viva.type("stty -a >$HOME/before; \(ReleaseBinary.required()) drill itemcf-time-weight\n")
      try viva.expect("Ctrl-D done")
      try viva.type("before the pause")
      try viva.expect("saved")
      try viva.press("C-z")
      try viva.expect("Stopped")
      try viva.expectPlainTerminal()
      try viva.type("stty -a >$HOME/between; cmp $HOME/before $HOME/between && echo same\n")
      try viva.expect("same ready>")
      try viva.type("fg\n")
      try viva.expect("before the pause", "Ctrl-D done")
      try viva.type(" and after")
      try viva.expect("before the pause and after")
      try viva.press("C-c")
      try viva.expect("ready>")
      try viva.expectPlainTerminal()
      try viva.type("stty -a >$HOME/after; cmp $HOME/before $HOME/after && echo equal\n")
      try viva.expect("equal ready>")
    }

    @Test(arguments: [
      ("xterm-256color", 256), ("tmux-256color", 256), ("sixteen", 16), ("xterm", 8), ("linux", 8),
      ("screen", 8), ("vt100", 0),
    ])
    func otherTerminalsShowTheTutor(name: String, colourCount: Int) throws {
      let home = try TemporaryFolder()
      var environment = ["TERM": name]
      if name == "sixteen" {
        try home.write("sixteen|an xterm,\n\tcolors#16,\n\tuse=xterm-256color,\n", to: "sixteen")
        let compiler = try Process.run(
          URL(filePath: "/usr/bin/env"),
          arguments: ["tic", "-x", "-o", home.path("terminals"), home.path("sixteen")]
        )
        compiler.waitUntilExit()
        environment["TERMINFO"] = home.path("terminals")
      }
      let viva = try VivaInTerminal.answering(home: home, environment: environment)
      try viva.type("on \(name)")
      try viva.expect("on \(name)", "saved")
      let used = try colours(of: viva)
      #expect(used.allSatisfy { $0 < colourCount }, "\(used)")
      #expect(used.isEmpty == (colourCount == 0))
      try viva.press("C-c")
      try viva.expectLeft()
      try viva.expectRestoredTerminal()
    }

    @Test func noColourMeansNone() throws {
      let coloured = try VivaInTerminal.answering()
      #expect(try !colours(of: coloured).isEmpty)
      let plain = try VivaInTerminal.answering(environment: ["NO_COLOR": "1"])
      #expect(try colours(of: plain).isEmpty)
    }

    @Test(arguments: [(["--ascii"], "C.UTF-8"), ([], "C"), ([], "POSIX")])
    func withoutUnicodeEverythingIsDrawnInASCII(arguments: [String], locale: String) throws {
      let viva = try VivaInTerminal(
        ["drill", "itemcf-time-weight"] + arguments,
        environment: ["LANG": locale]
      )
      try viva.expect("Ctrl-D done")
      try viva.type("Clicks in one session share one intent.")
      try viva.press("C-d")
      try viva.expect("How sure are you?")
      try viva.press("2")
      try viva.expect("+ Items clicked in one session", "- ")
      let marks = try viva.screen().unicodeScalars.filter {
        "●◐○✕›·┃│█".unicodeScalars.contains($0)
      }
      #expect(marks.isEmpty)
    }

    @Test func aTerminalThatCannotShowItIsToldInOneSentence() throws {
      let viva = try VivaInTerminal(environment: ["TERM": "dumb"])
      try viva.expect("left with 3", "The terminal \"dumb\" cannot show the tutor")
      let unknown = try VivaInTerminal(environment: ["TERM": "no-such-terminal"])
      try unknown.expect("left with 3", "no-such-terminal")
    }

    /// The numbers of the colours on the screen, of text and ground.
    private func colours(of viva: VivaInTerminal) throws -> [Int] {
      try viva.colouredScreen().matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { match -> [Int] in
        let numbers = match.1.split(separator: ";").compactMap { Int($0) }
        if let extended = numbers.firstIndex(where: { $0 == 38 || $0 == 48 }),
          numbers.indices.contains(extended + 2)
        {
          return [numbers[extended + 2]]
        }
        return numbers.compactMap { number in
          switch number {
          case 30...37: number - 30
          case 40...47: number - 40
          case 90...97: number - 90 + 8
          case 100...107: number - 100 + 8
          default: nil
          }
        }
      }
    }
  }
}
