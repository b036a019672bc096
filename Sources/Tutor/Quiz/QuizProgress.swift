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

  /// Creates the place at which a round goes on that was left.
  ///
  /// - Parameters:
  ///   - draft: What was being answered.
  ///   - count: The number of items that are still asked.
  public init(_ draft: Draft, goingOnWith count: Int) {
    let answered = QuizRound.answered(before: draft)
    self.init(place: answered + 1, length: answered + count)
  }
}
