/// The settings on the screen.
public struct SettingsScreen: Hashable, Sendable {
  /// The row that the mark is on.
  public var row = SettingsRow.language
  /// Creates the screen with the mark on the first row.
  public init() {}
}
