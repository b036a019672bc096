/// A user's table, ready to be walked as often as a dial is turned.
public struct TableWalks<Run: DemoRun>: PreparedData {
  /// The demo's card without what is said of drawn data only.
  public let card: DemoCard
  private let make: @Sendable (DialSettings) -> Run

  /// Prepares walks on a table, with weights from the seed that walks have by default.
  init(card: DemoCard, make: @escaping @Sendable (DialSettings) -> Run) {
    self.card = card.forUserData
    self.make = make
  }

  /// Prepares a walk.
  public func run(_ settings: DemoSettings) throws(DialError) -> Run {
    make(try card.resolved(settings))
  }
}
