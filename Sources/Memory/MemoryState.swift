/// What a scheduler knows of one memory.
public struct MemoryState: Codable, Hashable, Sendable {
  /// The time, in days, in which the probability of recall falls from 100% to 90%.
  public var stability: Double
  /// How hard the item is, from 1 to 10.
  public var difficulty: Double

  /// Creates a state.
  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
