/// A piece of text with one role.
public struct StyledRun: Hashable, Sendable {
  /// The text.
  public var text: String
  /// What it is for.
  public var role: Role
  /// Bold.
  public var isStrong: Bool

  /// Creates a piece of text.
  public init(_ text: String, _ role: Role = .text, strong: Bool = false) {
    self.text = text
    self.role = role
    isStrong = strong
  }
}
