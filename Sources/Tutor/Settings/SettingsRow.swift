/// A line of the settings' screen.
public enum SettingsRow: Int, Hashable, Sendable, CaseIterable {
  /// The language of the screens.
  case language
  /// The colours.
  case theme
  /// The probability of recall at which a question falls due.
  case retention
  /// Whether due dates are moved by some days.
  case spread
  /// The day of the interview.
  case interview
}
