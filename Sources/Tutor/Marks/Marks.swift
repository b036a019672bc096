/// The marks that the user put on a question.
public struct Marks: Hashable, Sendable {
  /// Whether it is starred: of what is due, and of what is new, starred questions come first.
  public var isStarred: Bool
  /// Whether it is not asked until it is resumed.
  public var isSuspended: Bool
  /// The last day on the user's clock on which it was skipped, or nil.
  public var skippedOn: Int?

  /// Creates marks.
  public init(isStarred: Bool = false, isSuspended: Bool = false, skippedOn: Int? = nil) {
    self.isStarred = isStarred
    self.isSuspended = isSuspended
    self.skippedOn = skippedOn
  }

  /// Whether the question is not asked of its own accord on a day.
  public func areHiding(on day: Int) -> Bool { isSuspended || skippedOn == day }
}
