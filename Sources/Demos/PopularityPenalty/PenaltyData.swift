/// A user's log, ready to be walked as often as a dial is turned.
public struct PenaltyData: PreparedData {
  /// The demo's card without what is said of its own world only.
  public let card: DemoCard
  private let world: PenaltyWorld

  init(card: DemoCard, world: PenaltyWorld) {
    var card = card.forUserData
    card.dials.removeAll { PenaltyDials.ID.ofTheWorld.contains($0.id) }
    self.card = card
    self.world = world
  }

  /// Prepares a walk through the log; nothing in it is drawn, so that every seed gives the same.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> PenaltyRun {
    PenaltyRun(dials: PenaltyDials(try card.resolved(settings)), source: .world(world))
  }
}
