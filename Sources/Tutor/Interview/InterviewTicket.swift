/// The name of a mock interview while the program runs.
public struct InterviewTicket: Hashable, Sendable {
  /// Counts those of this run from 1; those of the journal are counted downwards from -1.
  public var number: Int
  /// Creates a ticket.
  public init(number: Int) { self.number = number }
}
