/// What a file holds.
public struct CSVLog: Hashable, Sendable {
  /// The interactions.
  public var interactions: Interactions
  /// How each item is called: the title of its first row, or its name where there is no title
  /// column: `[items]`.
  public var titles: [String]
  /// How many rows repeat a user and an item of another row, and so became one with it.
  public var repeatedRows: Int
  /// Whether the file has a column of times; without one all are 0.
  public var hasTimes: Bool
}
