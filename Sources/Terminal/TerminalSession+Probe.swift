import CNcurses

extension TerminalSession {
  /// A character of ambiguous width (East Asian Width A, Unicode Standard Annex 11) that screens
  /// use.
  static let ambiguousCharacter: Character = "●"

  /// Asks the terminal how wide it draws ambiguous characters, without waiting for the answer: that
  /// comes among the keys and becomes ``TerminalEvent/ambiguousWidth(_:)``, on terminals that
  /// answer.
  func probeAmbiguousWidth() {
    guard configuration.probesAmbiguousWidth, capabilities.isANSI else { return }
    if case .other = encoding { return }
    write(TerminalCapabilities.probe(Self.ambiguousCharacter))
    viva_screen_forget_row(1)
    awaitsProbe = true
  }

  /// Waits a little for an answer that is still on its way, which the shell would take for typing.
  func awaitProbe() {
    var bytes = [UInt8](repeating: 0, count: 256)
    var rounds = 0
    while awaitsProbe, rounds < 8, viva_tty_wait(configuration.input, -1, -1, 100) == 1 {
      let count = viva_tty_read(configuration.input, &bytes, Int32(bytes.count))
      guard count > 0 else { return }
      for case .cursorReport in decoder.decode(bytes.prefix(Int(count))) {
        awaitsProbe = false
      }
      rounds += 1
    }
  }
}
