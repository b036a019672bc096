/// A key and what it does now.
public struct KeyHint: Hashable, Sendable {
  /// The key's name, as `Ctrl-D`.
  public var key: String
  /// What it does, in a word or two.
  public var label: String

  /// Creates a hint.
  public init(_ key: String, _ label: String) {
    self.key = key
    self.label = label
  }
}
