/// The colours that the user wants.
public enum ThemeChoice: String, Hashable, Sendable, CaseIterable {
  /// As many as the terminal has.
  case auto
  /// The terminal's own sixteen, which follow its scheme.
  case basic
  /// None.
  case plain
}
