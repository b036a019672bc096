/// The name of an answer's record while the program runs.
public struct AnswerTicket: Hashable, Sendable {
  /// Counts answers from 1.
  public var number: Int
  /// Creates a ticket.
  public init(number: Int) { self.number = number }
}
