/// The first run: the language, then three short screens.
public struct Welcome: Hashable, Sendable {
  /// 0 for the language, then 1 to ``lastPage``.
  public var page = 0
  /// The last page.
  public static let lastPage = 3
  /// Creates the first page.
  public init() {}
}
