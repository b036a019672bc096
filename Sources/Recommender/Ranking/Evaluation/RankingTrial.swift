/// What one training of a ranking model came to on examples that it has not met.
public struct RankingTrial: Hashable, Sendable {
  /// What split the rows, and what weights and order were drawn from.
  public var seed: UInt64
  /// How well each task was predicted.
  public var figures: [TaskFigures]
  /// How many numbers the network learnt.
  public var parameterCount: Int
}
