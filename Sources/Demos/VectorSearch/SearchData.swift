/// A user's vectors, ready to be searched as often as a dial is turned.
public struct SearchData: PreparedData {
  /// The demo's card without what is said of its own catalogue only.
  public let card: DemoCard
  private let world: VectorWorld

  init(card: DemoCard, world: VectorWorld) {
    var card = card.forUserData
    card.dials.removeAll { [SearchDials.ID.items, SearchDials.ID.clustering].contains($0.id) }
    self.card = card
    self.world = world
  }

  /// Prepares a walk; nothing in it is drawn, so that every seed gives the same.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> SearchRun {
    SearchRun(dials: SearchDials(try card.resolved(settings)), source: .world(world))
  }
}
