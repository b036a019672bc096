public import Grading
public import Memory
import Questions
public import Quiz
public import Wording

/// An item of a round that was answered, as the round's results tell it.
public struct RoundItem: Hashable, Sendable {
  /// The name of its record.
  public var ticket: AnswerTicket
  /// The point that was asked about.
  public var statement: Bilingual
  /// The title of its question.
  public var title: Bilingual
  /// What kind of item it was.
  public var kind: QuizKind
  /// How sure the user was, or nil where nothing was answered.
  public var sureness: Sureness?
  /// What it came to, by the user's own verdict where there is one.
  public var verdict: Verdict
  /// Whether what the user was sure of was right: the call of a claim, else the whole of the item.
  public var wasRight: Bool
  /// The rating of the point.
  public var rating: Rating
  /// Whether the user said otherwise than the program.
  public var isAmended: Bool
  /// The days until the point comes back.
  public var days: Int

  /// Creates an item that was answered.
  public init(
    ticket: AnswerTicket,
    statement: Bilingual,
    title: Bilingual,
    kind: QuizKind,
    sureness: Sureness?,
    verdict: Verdict,
    wasRight: Bool,
    rating: Rating,
    isAmended: Bool,
    days: Int
  ) {
    self.ticket = ticket
    self.statement = statement
    self.title = title
    self.kind = kind
    self.sureness = sureness
    self.verdict = verdict
    self.wasRight = wasRight
    self.rating = rating
    self.isAmended = isAmended
    self.days = days
  }

  /// An item with its result.
  init(_ item: QuizItem, _ result: QuizResult) {
    self.init(
      ticket: result.ticket,
      statement: item.point.statement,
      title: item.title,
      kind: item.kind,
      sureness: result.sureness,
      verdict: result.verdict,
      wasRight: result.wasRight,
      rating: result.rating,
      isAmended: result.isAmended,
      days: result.days
    )
  }
}
