public import Memory
public import Quiz

/// An item that was answered.
public struct QuizResult: Hashable, Sendable {
  /// The name of its record.
  public var ticket: AnswerTicket
  /// What the user answered.
  public var response: QuizResponse
  /// How sure the user was before the answer was shown, or nil where nothing was answered.
  public var sureness: Sureness?
  /// What it came to.
  public var outcome: QuizOutcome
  /// The rating of the point that was asked about, as the user may have amended it.
  public var rating: Rating
  /// The rating that was given.
  public let given: Rating
  /// The days until the point comes back.
  public var days: Int

  /// Whether the user said otherwise than the program.
  public var isAmended: Bool { rating != given }
}
