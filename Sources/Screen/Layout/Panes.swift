/// Two parts of the screen that are read together.
public struct Panes: Hashable, Sendable {
  /// The left or upper part.
  public var first: Rect
  /// The right or lower part.
  public var second: Rect
  /// Whether they stand side by side; else they are stacked.
  public var areSideBySide: Bool

  /// Creates two panes.
  public init(first: Rect, second: Rect, areSideBySide: Bool) {
    self.first = first
    self.second = second
    self.areSideBySide = areSideBySide
  }
}
