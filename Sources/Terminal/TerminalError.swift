/// Why a terminal can not show screens, or no longer does.
public enum TerminalError: Error, Hashable, Sendable {
  /// The input is not a terminal: a pipe or a file.
  case inputIsNoTerminal
  /// The output is not a terminal.
  case outputIsNoTerminal
  /// `TERM` is not set.
  case terminalUnnamed
  /// No description of this terminal is installed, or only a generic one.
  case terminalUnknown(name: String)
  /// There is no database of terminal descriptions.
  case noTerminalDatabase
  /// The terminal lacks capabilities, which terminfo(5) names, without which there are no screens.
  case terminalIncapable(name: String, missing: [String])
  /// Curses does not start on this terminal.
  case cursesRefused(name: String)
  /// Another session has not been closed; curses has one at a time.
  case sessionAlreadyOpen
  /// A call to the operating system failed.
  case systemCall(name: String, errorNumber: Int32)
}
