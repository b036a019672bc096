/// Words of a user's, made safe for one line of a terminal.
enum TerminalText {
  /// The words on one line, without characters that would steer a terminal.
  static func line(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: plain.append(" ")
      case .format, .surrogate, .privateUse, .unassigned: break
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
