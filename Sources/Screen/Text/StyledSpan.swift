/// A part of a text that is set apart: a span of graphemes with its own role.
public struct StyledSpan: Hashable, Sendable {
  /// The graphemes, as offsets in the whole text.
  public var graphemes: Range<Int>
  /// What they are for.
  public var role: Role
  /// Bold.
  public var isStrong: Bool

  /// Creates a span.
  public init(_ graphemes: Range<Int>, _ role: Role, strong: Bool = false) {
    self.graphemes = graphemes
    self.role = role
    isStrong = strong
  }
}
