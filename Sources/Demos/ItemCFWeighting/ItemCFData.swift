/// A user's log, ready to be walked as often as a dial is turned.
public struct ItemCFData: PreparedData {
  private let card: DemoCard
  private let world: ItemCFWorld

  init(card: DemoCard, world: ItemCFWorld) {
    self.card = card
    self.world = world
  }

  /// Prepares a walk through the log.
  public func run(_ settings: DemoSettings) throws(DialError) -> ItemCFWalk {
    ItemCFWalk(dials: ItemCFDials(try card.resolved(settings)), source: .world(world))
  }
}
