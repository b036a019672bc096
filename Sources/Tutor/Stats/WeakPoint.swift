public import Questions

/// A point that was missed or said wrong when it was reviewed last.
public struct WeakPoint: Hashable, Sendable {
  /// The point.
  public let reference: PointReference
  /// The whole days since that review.
  public let elapsedDays: Int
  /// The probability that it would come to mind now.
  public let recall: Double
  /// The whole days until it is asked again, 0 or less where it is due.
  public let daysLeft: Int
}
