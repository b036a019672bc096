/// How far a round of short items has come that was left before its end.
public struct QuizProgress: Hashable, Sendable {
  /// The item that it goes on with, counted from 1.
  public var place: Int
  /// The items of the round.
  public var length: Int

  /// Creates a place in a round.
  public init(place: Int, length: Int) {
    self.place = place
    self.length = length
  }
}
