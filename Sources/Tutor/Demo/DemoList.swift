/// The list of demos.
public struct DemoList: Hashable, Sendable {
  /// The demo that the mark is on.
  public var mark = 0
  /// Creates the list with the mark on the first.
  public init() {}
}
