/// How a log is cut into what is learnt from and what is asked for.
public enum SplitRule: Hashable, Sendable {
  /// The latest interaction of every user who has two or more is asked for.
  case leaveLastOut
  /// What happened before a moment is learnt from; what happened then or later is asked for.
  case before(time: Int)
  /// The earliest share of all interactions is learnt from; interactions of equal time stay
  /// together, on the later side.
  case timeFraction(Double)
  /// Of each user a random share is learnt from: round(share · |history|), half to even.
  ///
  /// The same as the stratified split of Microsoft's Recommenders, but for the random stream.
  case shuffled(fraction: Double)
}

/// A log in two parts, users × items in both under the same indices.
public struct Split: Hashable, Sendable {
  /// What is learnt from.
  public var train: Interactions
  /// What is asked for.
  public var test: Interactions

  /// Creates a split from parts whose names have the same indices.
  public init(train: Interactions, test: Interactions) {
    precondition(train.users == test.users && train.items == test.items, "two logs' indices")
    self.train = train
    self.test = test
  }
}
