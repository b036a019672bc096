import Screen
import Terminal

extension TerminalConfiguration {
  /// A session on the slave of a pair.
  static func testing(
    _ line: PseudoTerminal,
    terminalName: String? = "xterm-256color",
    localeName: String = "C.UTF-8",
    colours: ColourDepth = .palette,
    probes: Bool = false
  ) -> TerminalConfiguration {
    TerminalConfiguration(
      terminalName: terminalName,
      input: line.slave,
      output: line.slave,
      localeName: localeName,
      maximumColourDepth: colours,
      probesAmbiguousWidth: probes
    ) { _, _ in CellStyle() }
  }
}
