public import Grading
public import Memory
import Questions
public import Quiz
public import Wording

/// An item of a round that was answered, as the round's results tell it.
public struct RoundItem: Hashable, Sendable {
  /// The name of its record.
  public var ticket: AnswerTicket
  /// What it takes to ask it again.
  public var name: QuizItemName
  /// What was answered, in words.
  public var response: String
  /// The point that was asked about.
  public var statement: Bilingual
  /// The title of its question.
  public var title: Bilingual
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

  /// Whether the user was fairly sure at least, and what was answered was not right.
  public var wasSureAndWrong: Bool { (sureness ?? .guessing) >= .fairly && !wasRight }

  /// What kind of item it was.
  public var kind: QuizKind { name.kind }

  /// Creates an item that was answered.
  public init(
    ticket: AnswerTicket,
    name: QuizItemName,
    response: String,
    statement: Bilingual,
    title: Bilingual,
    sureness: Sureness?,
    verdict: Verdict,
    wasRight: Bool,
    rating: Rating,
    isAmended: Bool,
    days: Int
  ) {
    self.ticket = ticket
    self.name = name
    self.response = response
    self.statement = statement
    self.title = title
    self.sureness = sureness
    self.verdict = verdict
    self.wasRight = wasRight
    self.rating = rating
    self.isAmended = isAmended
    self.days = days
  }

  /// An item with its result.
  init(_ item: QuizItem, _ result: QuizResult) {
    let response = if case .words(let text) = result.response { text } else { "" }
    self.init(
      ticket: result.ticket,
      name: item.name,
      response: response,
      statement: item.point.statement,
      title: item.title,
      sureness: result.sureness,
      verdict: result.verdict,
      wasRight: result.wasRight,
      rating: result.rating,
      isAmended: result.isAmended,
      days: result.days
    )
  }
}
