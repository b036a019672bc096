extension Rating {
  /// The rating that one point earns, on its own memory.
  ///
  /// | earned | rating |
  /// | --- | --- |
  /// | below .40 of the point | again |
  /// | from .40 | hard |
  /// | from .90 | good |
  /// | from .90, said unaided, and the user was certain | easy |
  /// | from .90, and the user was guessing | hard |
  ///
  /// Picking out the right words is easier than finding them, so what was recognised is never
  /// rated easy; a lucky guess shows little, and the point comes back soon.
  ///
  /// - Parameters:
  ///   - earned: The share of the point, from 0 to 1; what is not a number counts as 0.
  ///   - sureness: How sure the user was beforehand, from 1 (guessing) to 4 (certain), or nil.
  ///   - isRecalled: Whether the user found the words, and did not choose among given ones.
  public init(pointEarned earned: Double, sureness: Int?, isRecalled: Bool) {
    self =
      switch (earned, sureness) {
      case (Rating.wholePoint..., 1): .hard
      case (Rating.wholePoint..., 4) where isRecalled: .easy
      case (Rating.wholePoint..., _): .good
      case (Rating.hardScore..., _): .hard
      default: .again
      }
  }

  /// The lowest share of a point that counts as the whole of it.
  public static let wholePoint = 0.90

  /// The share of an item that a rating by the user's own verdict stands for.
  public var credit: Double {
    switch self {
    case .again: 0
    case .hard: 0.5
    case .good, .easy: 1
    }
  }
}
