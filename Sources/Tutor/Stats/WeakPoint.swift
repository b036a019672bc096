public import Questions

/// A point that the last answer to its question missed or got wrong.
public struct WeakPoint: Hashable, Sendable {
  /// The point.
  public let reference: PointReference
  /// The whole days since that answer.
  public let elapsedDays: Int
  /// The score of that answer, from 0 to 1.
  public let score: Double
}
