/// What a step means, over a demo.
public struct Explanation: Hashable, Sendable {
  /// The first line shown.
  public var scroll: Int
  /// Creates the overlay.
  public init(scroll: Int = 0) { self.scroll = scroll }
}
