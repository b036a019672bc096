public import Wording

/// A line from the tutor to the user, shown until the next action.
public struct Notice: Hashable, Sendable {
  /// The sentence.
  public var text: Bilingual
  /// Creates a notice.
  public init(_ text: Bilingual) { self.text = text }
}
