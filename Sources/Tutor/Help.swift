/// The help over another layer.
public struct Help: Hashable, Sendable {
  /// The first line shown.
  public var scroll: Int
  /// Creates the help.
  public init(scroll: Int = 0) { self.scroll = scroll }
}
