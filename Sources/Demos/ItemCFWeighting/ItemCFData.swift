/// A user's log, ready to be walked as often as a dial is turned.
public struct ItemCFData: PreparedData {
  /// The demo's card with what is said of films said of items, and without what only films show.
  public let card: DemoCard
  private let world: ItemCFWorld
  private let trial: ItemCFTrial

  init(card: DemoCard, world: ItemCFWorld) {
    var card = card.forUserData
    card.steps = ItemCFStepID.allCases.map { $0.card(of: .item) }
    card.dials = ItemCFDials.cards(of: .item)
    trial = ItemCFTrial(world.interactions)
    self.card = card
    self.world = world
  }

  /// Prepares a walk through the log; nothing in it is drawn, so that every seed gives the same.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ItemCFWalk {
    ItemCFWalk(dials: ItemCFDials(try card.resolved(settings)), source: .world(world, trial))
  }
}
