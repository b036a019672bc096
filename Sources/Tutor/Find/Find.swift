/// The search over questions, points and demos.
public struct Find: Hashable, Sendable {
  /// What was typed.
  public var editor = TextEditor(limit: Find.limit)
  /// The entries that fit, by their places in the index, the best first.
  public var hits: [Int] = []
  /// The hit that the mark is on.
  public var mark = 0

  /// The most characters of a query.
  static let limit = 80

  /// Creates an empty search.
  public init() {}
}
