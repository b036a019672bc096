/// A user's log, ready to be walked as often as a dial is turned.
public struct ChannelData: PreparedData {
  /// The demo's card without what is said of its own world only.
  public let card: DemoCard
  private let world: ChannelWorld

  init(card: DemoCard, world: ChannelWorld) {
    var card = card.forUserData
    card.dials.removeAll { $0.id == ChannelDials.ID.newShare }
    self.card = card
    self.world = world
  }

  /// Prepares a walk through the log; nothing in it is drawn, so that every seed gives the same.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ChannelRun {
    ChannelRun(dials: ChannelDials(try card.resolved(settings)), source: .world(world))
  }
}
