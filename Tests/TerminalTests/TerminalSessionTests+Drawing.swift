import Foundation
import Randomness
import Screen
import Terminal
import Testing

extension TerminalSessionTests {
  @Suite("Drawing")
  struct Drawing {
    /// A frame of random text, well formed, with wide glyphs at both edges now and then.
    private static func randomFrame(
      _ size: Size,
      from old: Frame,
      _ generator: inout SeededGenerator
    ) -> Frame {
      var frame = generator.integer(below: 8) == 0 ? Frame(size: size) : old
      let words = [
        "a", "item", "同一个", "流浪地球2", "session 里", "e\u{301}té", "·", "———", "█▍", "    ", "问",
      ]
      for _ in 0..<generator.integer(below: 30) {
        let row = generator.integer(below: size.rows)
        var column = generator.integer(below: size.columns)
        // Never into the right half of a glyph: that is for another test.
        if frame[row, column].width == 0 { column -= 1 }
        let word = words[generator.integer(below: words.count)]
        let role = Role.allCases[generator.integer(below: Role.allCases.count)]
        let before = frame
        frame.write(word, row: row, column: column, role: role)
        for edge in 1..<size.columns
        where before[row, edge].width == 0 && frame[row, edge].width == 0
          && frame[row, edge - 1].width != 2
        {
          frame[row, edge] = .blank
        }
      }
      if generator.integer(below: 2) == 0 {
        frame.cursor = Position(
          row: generator.integer(below: size.rows),
          column: generator.integer(below: size.columns)
        )
      } else {
        frame.cursor = nil
      }
      return frame
    }

    @Test(
      "1,000 random frames: the terminal shows each, to the cell and the style",
      arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"]
    )
    func randomFrames(terminalName: String) throws {
      let stage = try Stage(rows: 12, columns: 40) {
        $0.terminalName = terminalName
        $0.style = { role, _ in
          CellStyle(
            foreground: role == .text ? nil : Int(role.rawValue) % 8,
            background: role == .focus ? 4 : nil,
            isBold: role == .title
          )
        }
      }
      var generator = SeededGenerator(seed: 4)
      var frame = Frame(size: stage.session.size)
      for _ in 0..<250 {
        frame = Self.randomFrame(frame.size, from: frame, &generator)
        try stage.show(frame)
        var shown = frame
        if terminalName.hasPrefix("tmux") { shown.spareCorner() }
        // A terminal without a way to hide its cursor keeps it.
        if terminalName == "vt100", shown.cursor == nil { shown.cursor = cursor(of: stage) }
        stage.expect(shown)
        guard stage.session.colourDepth > .monochrome else { continue }
        for row in 0..<12 {
          for column in 0..<40 where shown[row, column].glyph != " " {
            let style = stage.emulator.grid[row][column].style
            let role = frame[row, column].role
            #expect(style.contains(100 + Int(role.rawValue) % 8) == (role != .text))
            #expect(style.contains(1004) == (role == .focus))
            #expect(style.contains(1) == (role == .title))
          }
        }
      }
    }

    private func cursor(of stage: Stage) -> Position {
      Position(row: stage.emulator.row, column: stage.emulator.column)
    }

    @Test("never leaves half a glyph, whatever the frame holds")
    func halves() throws {
      let stage = try Stage(rows: 4, columns: 10)
      let glyphs = ["中", "a", "", " ", "é", "\t", "👩‍👩‍👧", "\u{301}", "e\u{301}", "\u{1B}[2J"]
      var generator = SeededGenerator(seed: 5)
      for _ in 0..<500 {
        var frame = Frame(size: Size(columns: 10, rows: 4))
        for row in 0..<4 {
          for column in 0..<10 {
            frame[row, column] = Cell(
              glyph: glyphs[generator.integer(below: glyphs.count)],
              role: .text,
              width: UInt8(generator.integer(below: 4))
            )
          }
        }
        try stage.show(frame)
        #expect(stage.emulator.unknown == [])
        for line in stage.emulator.grid {
          #expect(line.count == 10)
          for (column, glyph) in line.enumerated() {
            #expect(glyph.width != 2 || (column < 9 && line[column + 1].width == 0))
            #expect(glyph.width != 0 || (column > 0 && line[column - 1].width == 2))
          }
        }
      }
    }

    @Test("sends nothing for a frame that is shown, and little for a typed character")
    func economy() throws {
      let stage = try Stage(rows: 40, columns: 120)
      var frame = Frame(size: stage.session.size)
      for row in 0..<40 {
        frame.write(String(repeating: "看完流浪地球", count: 10), row: row, column: 0)
      }
      frame.cursor = Position(row: 20, column: 60)
      #expect(try stage.show(frame) > 40 * 120)
      #expect(try stage.show(frame) == 0)
      frame.write("一", row: 20, column: 60)
      frame.cursor = Position(row: 20, column: 62)
      #expect(try stage.show(frame) < 40)
      stage.expect(frame)
    }

    @Test("cuts or fills a frame of another size")
    func otherSizes() throws {
      let stage = try Stage(rows: 6, columns: 20)
      var small = Frame(size: Size(columns: 10, rows: 3))
      small.write("中文中文中", row: 2, column: 0)
      try stage.show(small)
      #expect(stage.emulator.lines[2] == "中文中文中" + String(repeating: " ", count: 10))
      var large = Frame(size: Size(columns: 21, rows: 9))
      large.write("中文中文中文中文中文中", row: 5, column: 1)
      large.cursor = Position(row: 8, column: 20)
      try stage.show(large)
      // The last glyph would lie across the edge.
      #expect(stage.emulator.lines[5] == " 中文中文中文中文中 ")
      #expect(!stage.emulator.isCursorVisible)
    }

    @Test("keeps its columns where the terminal doubles ambiguous characters")
    func doubled() throws {
      let stage = try Stage(rows: 8, columns: 30, ambiguousWidth: 2) {
        $0.probesAmbiguousWidth = true
        $0.style = { role, _ in CellStyle(foreground: role == .right ? 71 : nil) }
      }
      // Drawn before the answer: behind the mark everything stands too far right.
      var frame = Frame(size: stage.session.size)
      frame[1, 0] = Cell(glyph: "●", role: .right)
      frame.write("流浪地球", row: 1, column: 2)
      try stage.show(frame)
      stage.line.type(stage.emulator.answers)
      #expect(try stage.events() == [.ambiguousWidth(2)])
      func mark(_ row: Int, _ column: Int) {
        frame[row, column] = Cell(glyph: "●", role: .right, width: 2)
        frame[row, column + 1] = .continuation(.right)
      }
      frame = Frame(size: frame.size)
      mark(1, 0)
      frame.write("流浪地球", row: 1, column: 3)
      mark(1, 28)
      mark(7, 26)
      frame.cursor = Position(row: 1, column: 3)
      try stage.show(frame)
      stage.expect(frame)
      #expect(stage.emulator.grid[1][0].style == [171])
      // A mark comes, one moves, one goes, and text stands where one was.
      mark(2, 5)
      mark(1, 12)
      frame.write("    ", row: 7, column: 26)
      frame.write("ab", row: 1, column: 0)
      try stage.show(frame)
      stage.expect(frame)
      #expect(try stage.show(frame) == 0)
      signalProcess(SIGCONT)
      #expect(try stage.events() == [.resized(frame.size)])
      try stage.show(frame)
      stage.expect(frame)
    }

    @Test("fits styles to the colours that there are")
    func colours() throws {
      func style(_ terminalName: String, _ depth: ColourDepth, _ foreground: Int) throws -> [Int] {
        let stage = try Stage {
          $0.terminalName = terminalName
          $0.maximumColourDepth = depth
          $0.style = { role, _ in
            CellStyle(foreground: foreground, isUnderlined: role == .title)
          }
        }
        var frame = Frame(size: stage.session.size)
        frame.write("x", row: 0, column: 0, role: .title)
        try stage.show(frame)
        #expect(stage.emulator.unknown == [])
        return stage.emulator.grid[0][0].style
      }
      #expect(try style("xterm-256color", .palette, 208) == [4, 308])
      #expect(try style("xterm-256color", .sixteen, 12) == [4, 112])
      #expect(try style("xterm-256color", .sixteen, 208) == [4])
      #expect(try style("xterm-256color", .monochrome, 208) == [4])
      // The console's description forbids underlining in colour.
      #expect(try style("linux", .palette, 12) == [1, 104])
      #expect(try style("vt100", .palette, 12) == [4])
    }
  }
}
