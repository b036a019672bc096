/// The first run: the language, then three short screens.
public struct Welcome: Hashable, Sendable {
  /// 0 for the language, then 1 to ``lastPage``.
  public var page = 0
  /// The first line shown, where a page is longer than the screen.
  public var scroll = 0
  /// The last page.
  public static let lastPage = 3
  /// Creates the first page; where the language was chosen before, the first one after it.
  public init(isLanguageChosen: Bool = false) { page = isLanguageChosen ? 1 : 0 }
}
