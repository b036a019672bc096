/// How the program ends; the numbers are part of its contract.
enum ExitStatus: Int32 {
  /// The work was done.
  case done = 0
  /// The work was done and something is wrong with what it looked at.
  case problems = 1
  /// The command line cannot be used.
  case usage = 2
  /// The terminal cannot show the tutor.
  case terminal = 3
}
