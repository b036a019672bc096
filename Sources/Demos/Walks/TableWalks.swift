/// A user's table, ready to be walked as often as a dial is turned.
public struct TableWalks<Run: DemoRun>: PreparedData {
  /// The demo's card without what is said of drawn data only.
  public let card: DemoCard
  private let make: @Sendable (DialSettings, UInt64) -> Run

  /// Prepares walks on a table.
  ///
  /// - Parameters:
  ///   - card: the demo's card.
  ///   - dropped: the dials that say which data are drawn, and how.
  ///   - make: a walk for settings and a seed, which weights and the order of the rows follow.
  init(
    card: DemoCard,
    without dropped: [String] = [],
    make: @escaping @Sendable (DialSettings, UInt64) -> Run
  ) {
    var card = card.forUserData
    card.dials.removeAll { dropped.contains($0.id) }
    self.card = card
    self.make = make
  }

  /// Prepares a walk.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> Run {
    make(try card.resolved(settings), seed)
  }
}
