import CNcurses

/// What a terminal's description says that curses does not handle for us.
struct TerminalCapabilities {
  /// Whether it understands sequences of ECMA-48, and so ignores those that it does not know.
  let isANSI: Bool
  /// Whether curses spoils the end of the last row. tmux and screen wrap behind it and describe no
  /// way to prevent that, so curses writes the last cell one to the left and inserts its neighbour
  /// before it; it does so even for the right half of a wide glyph that ends there, and destroys
  /// the glyph.
  let hasUnsafeCorner: Bool
  /// The size that the description gives, for lines that know none.
  let rows: Int
  /// See ``rows``.
  let columns: Int
  /// Leaves what curses entered, in an order that works when curses is no more.
  private let leave: [UInt8]
  /// Whether the screen before comes back by itself.
  private let hasAlternateScreen: Bool

  /// Reads the description.
  ///
  /// - Throws: ``TerminalError/terminalUnknown(name:)``, ``TerminalError/noTerminalDatabase`` or
  ///   ``TerminalError/terminalIncapable(name:missing:)``.
  init(terminalName name: String, output: Int32) throws(TerminalError) {
    switch viva_terminfo_load(name, output) {
    case 1: break
    case 0: throw TerminalError.terminalUnknown(name: name)
    default: throw TerminalError.noTerminalDatabase
    }
    defer { viva_terminfo_unload() }
    let needed = [("cup", "cursor_address"), ("clear", "clear_screen")]
    let missing = needed.filter { Self.string($0.0) == nil }.map(\.1)
    guard missing.isEmpty else {
      throw TerminalError.terminalIncapable(name: name, missing: missing)
    }
    isANSI = Self.string("cup")?.starts(with: Array("\u{1B}[".utf8)) ?? false
    hasUnsafeCorner =
      viva_terminfo_flag("am") == 1
      && (Self.string("smam") == nil || Self.string("rmam") == nil)
    rows = max(1, Int(viva_terminfo_number("lines")))
    columns = max(1, Int(viva_terminfo_number("cols")))
    hasAlternateScreen = Self.string("rmcup") != nil
    leave = ["sgr0", "rmkx", "cnorm", "rmcup"].flatMap { Self.string($0) ?? [] }
  }

  /// Bytes that curses does not send: they begin bracketed paste.
  var startBytes: [UInt8] { isANSI ? Array("\u{1B}[?2004h".utf8) : [] }

  /// Bytes that undo ``startBytes``.
  var stopBytes: [UInt8] { isANSI ? Array("\u{1B}[?2004l".utf8) : [] }

  /// Bytes that put the whole terminal right without curses, from any state.
  func restoreBytes(rows: Int) -> [UInt8] {
    var bytes = stopBytes + leave
    if !hasAlternateScreen {
      bytes += Self.move(row: rows - 1, column: 0) + Array("\r\n".utf8)
    }
    return bytes
  }

  /// Bytes that write a character at the start of the second row, ask where the cursor is, and
  /// leave the cursor where it was. That row is blank afterwards.
  ///
  /// Not the first row: the answer from there reads like F3 with a modifier.
  static func probe(_ character: Character) -> [UInt8] {
    Array("\u{1B}7\u{1B}[2;1H\(character)\u{1B}[6n\u{1B}[2;1H\u{1B}[K\u{1B}8".utf8)
  }

  private static func string(_ name: String) -> [UInt8]? {
    copied { viva_terminfo_string(name, $0, $1) }
  }

  private static func move(row: Int, column: Int) -> [UInt8] {
    copied { viva_terminfo_move(Int32(row), Int32(column), $0, $1) } ?? []
  }

  private static func copied(
    _ copy: (UnsafeMutablePointer<UInt8>?, Int32) -> Int32
  ) -> [UInt8]? {
    var length: Int32 = -1
    let bytes = [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
      length = copy(buffer.baseAddress, 256)
      count = max(0, Int(length))
    }
    return length < 0 ? nil : bytes
  }
}
