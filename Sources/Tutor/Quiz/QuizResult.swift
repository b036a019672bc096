public import Grading
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

  /// What the item came to, by the user's own verdict where there is one.
  public var verdict: Verdict {
    isAmended ? Verdict(shareOfItem: rating.credit) : outcome.verdict
  }

  /// Whether what the user was sure of was right: the call of a claim, whose reason is scored
  /// apart, else the whole of the item.
  public var wasRight: Bool {
    Self.wasRight(verdict, isAmended: isAmended, isCallRight: outcome.isCallRight)
  }

  /// The same of an item that the journal holds.
  public static func wasRight(_ verdict: Verdict, isAmended: Bool, isCallRight: Bool?) -> Bool {
    isAmended ? verdict == .covered : isCallRight ?? (verdict == .covered)
  }
}
