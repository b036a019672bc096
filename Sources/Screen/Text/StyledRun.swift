/// A piece of text with one role.
public struct StyledRun: Hashable, Sendable {
  /// The text.
  public var text: String
  /// What it is for.
  public var role: Role
  /// Bold.
  public var isStrong: Bool
  /// Kept on one line, as a label is, while it is no longer than that.
  public var isWhole: Bool

  /// Creates a piece of text.
  public init(
    _ text: String,
    _ role: Role = .text,
    strong: Bool = false,
    whole: Bool = false
  ) {
    self.text = text
    self.role = role
    isStrong = strong
    isWhole = whole
  }
}
