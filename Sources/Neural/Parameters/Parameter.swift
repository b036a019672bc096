/// Names one matrix of numbers that a network learns; the numbers are in ``Parameters``.
public struct Parameter: Hashable, Sendable, BitwiseCopyable {
  /// Which one, in the order in which they were added.
  public let index: Int
  /// How many rows.
  public let rows: Int
  /// How many columns.
  public let columns: Int

  /// The shape as in messages: `[rows, columns]`.
  public var shape: String { "[\(rows), \(columns)]" }
}
