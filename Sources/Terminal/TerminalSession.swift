import CNcurses
public import Screen

/// The terminal in our hands: bytes in, frames out, and put right on every way out.
///
/// One thread, the main one, owns a session and makes every call; ``Waker/wake()`` alone may come
/// from elsewhere. There is one session at a time, because curses and signal handlers are the
/// process's own. Until ``close()``, a crash, an `exit`, and a signal that ends the process put the
/// terminal right as well.
public final class TerminalSession {
  /// The size of the screen.
  public internal(set) var size: Size
  /// The colours in use.
  public let colourDepth: ColourDepth
  /// How characters are written.
  public let encoding: LocaleEncoding
  /// Wakes a session that waits.
  public let waker: Waker

  let configuration: TerminalConfiguration
  let capabilities: TerminalCapabilities
  let clock = ContinuousClock()
  let styles: [CellStyle]
  var decoder = InputDecoder()
  /// When the bytes came that the decoder has not delivered.
  var pendingSince: ContinuousClock.Instant?
  /// Events that came up outside of waiting.
  var queued: [TerminalEvent] = []
  var shown: ShownFrame?
  var awaitsProbe = false
  /// Whether the terminal gives two columns to characters to which curses gives one.
  var doublesAmbiguous = false
  var isOpen = true

  /// Whether the user's locale promises UTF-8; else ASCII marks are the safe choice.
  public var isUTF8: Bool { encoding == .utf8 }

  /// Takes the terminal: raw mode, alternate screen, bracketed paste.
  ///
  /// The process's character locale is set, and signal handlers are installed until ``close()``.
  public init(_ configuration: TerminalConfiguration) throws(TerminalError) {
    let (input, output) = (configuration.input, configuration.output)
    guard viva_tty_is_terminal(input) == 1 else { throw TerminalError.inputIsNoTerminal }
    guard viva_tty_is_terminal(output) == 1 else { throw TerminalError.outputIsNoTerminal }
    guard let name = configuration.terminalName, !name.isEmpty else {
      throw TerminalError.terminalUnnamed
    }
    guard viva_signals_are_installed() == 0 else { throw TerminalError.sessionAlreadyOpen }
    let capabilities = try TerminalCapabilities(terminalName: name, output: output)
    let waker = try Waker()
    encoding = LocaleEncoding.take(localeName: configuration.localeName)
    size =
      Self.kernelSize(output) ?? Size(columns: capabilities.columns, rows: capabilities.rows)
    try Self.check("tcgetattr", viva_modes_save(input, output))
    Self.armRestore(capabilities, size)
    try Self.check("pipe", viva_signals_install())
    guard viva_screen_open(name, input, output) == 0 else {
      viva_signals_remove()
      throw TerminalError.cursesRefused(name: name)
    }
    let depth = min(
      configuration.maximumColourDepth,
      ColourDepth(colours: Int(viva_screen_colours()))
    )
    colourDepth = depth
    styles = Role.allCases.map { configuration.style($0, depth).limited(to: depth) }
    self.configuration = configuration
    self.capabilities = capabilities
    self.waker = waker
    for (index, style) in styles.enumerated() where depth != .monochrome {
      viva_screen_pair(
        Int32(index + 1),
        Int32(style.foreground ?? -1),
        Int32(style.background ?? -1)
      )
    }
    viva_screen_resize(Int32(size.rows), Int32(size.columns))
    viva_screen_flush()
    write(capabilities.startBytes)
    probeAmbiguousWidth()
  }

  deinit {
    close()
  }

  /// Gives the terminal back as it was. Calling it again does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    awaitProbe()
    write(capabilities.stopBytes)
    viva_screen_close()
    viva_modes_restore()
    viva_signals_remove()
  }

  func write(_ bytes: [UInt8]) {
    // A terminal that is gone is noticed where we wait for it.
    _ = viva_tty_write(configuration.output, bytes, Int32(bytes.count))
  }

  static func kernelSize(_ output: Int32) -> Size? {
    var (rows, columns): (Int32, Int32) = (0, 0)
    guard viva_tty_size(output, &rows, &columns) == 0 else { return nil }
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Lays down what a crash will write.
  static func armRestore(_ capabilities: TerminalCapabilities, _ size: Size) {
    let bytes = capabilities.restoreBytes(rows: size.rows)
    viva_restore_bytes(bytes, Int32(bytes.count))
  }

  private static func check(_ name: String, _ result: Int32) throws(TerminalError) {
    guard result == 0 else {
      throw TerminalError.systemCall(name: name, errorNumber: -result)
    }
  }
}
