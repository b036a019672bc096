import Screen
import Terminal
import Testing

/// A session together with the terminal that it believes to be on.
final class Stage {
  let line: PseudoTerminal
  let session: TerminalSession
  var emulator: TerminalEmulator

  /// Opens a session on a fresh terminal.
  init(
    rows: Int = 24,
    columns: Int = 80,
    ambiguousWidth: Int = 1,
    configure: (inout TerminalConfiguration) -> Void = { _ in }
  ) throws {
    line = try PseudoTerminal(rows: rows, columns: columns)
    var configuration = TerminalConfiguration.testing(line)
    configure(&configuration)
    session = try TerminalSession(configuration)
    emulator = TerminalEmulator(rows: rows, columns: columns)
    emulator.ambiguousWidth = ambiguousWidth
    try watch()
  }

  deinit {
    session.close()
    line.hangUp()
  }

  /// Lets the terminal see what has been sent; returns how many bytes that was.
  @discardableResult
  func watch() throws -> Int {
    let bytes = try line.output()
    emulator.take(bytes)
    return bytes.count
  }

  /// Shows a frame and lets the terminal see it.
  @discardableResult
  func show(_ frame: Frame) throws -> Int {
    session.show(frame)
    return try watch()
  }

  /// Waits for events, for five seconds at most.
  func events() throws -> [TerminalEvent] {
    try session.events(timeout: .seconds(5))
  }

  /// Waits until an event has come, and returns all up to it.
  func events(until last: TerminalEvent) throws -> [TerminalEvent] {
    var all: [TerminalEvent] = []
    while !all.contains(last) {
      let events = try events()
      guard !events.isEmpty else {
        Issue.record("\(last) did not come, only \(all)")
        break
      }
      all += events
    }
    return all
  }

  /// Holds the terminal's screen against a frame.
  func expect(_ frame: Frame, sourceLocation: SourceLocation = #_sourceLocation) {
    for row in 0..<frame.size.rows {
      let wanted = (0..<frame.size.columns).map { frame[row, $0].glyph }.joined()
      #expect(emulator.lines[row] == wanted, "row \(row)", sourceLocation: sourceLocation)
    }
    #expect(emulator.unknown == [], sourceLocation: sourceLocation)
    #expect(emulator.isCursorVisible == (frame.cursor != nil), sourceLocation: sourceLocation)
    if let cursor = frame.cursor {
      #expect(
        Position(row: emulator.row, column: emulator.column) == cursor,
        sourceLocation: sourceLocation
      )
    }
  }
}

extension Frame {
  /// Empties the end of the last row, as a session has to on some terminals.
  mutating func spareCorner() {
    let (row, column) = (size.rows - 1, size.columns - 1)
    if self[row, column].width == 0 { self[row, column - 1] = .blank }
    self[row, column] = .blank
    if self[row, column - 1].width == 0 {
      self[row, column - 2] = .blank
      self[row, column - 1] = .blank
    }
  }

  /// Writes text from a place on, CJK over two cells; what does not fit is left out.
  mutating func write(_ text: String, row: Int, column: Int, role: Role = .text) {
    var column = column
    for character in text {
      let isWide = character.unicodeScalars.contains { $0.value >= 0x2E80 }
      guard column + (isWide ? 2 : 1) <= size.columns else { return }
      self[row, column] = Cell(glyph: String(character), role: role, width: isWide ? 2 : 1)
      if isWide {
        self[row, column + 1] = .continuation(role)
      }
      column += isWide ? 2 : 1
    }
  }
}
