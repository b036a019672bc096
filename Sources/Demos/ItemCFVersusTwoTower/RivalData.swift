import Recommender

/// A user's log, ready to be walked as often as a dial is turned.
public struct RivalData: PreparedData {
  /// The demo's card without what is said of its own world only.
  public let card: DemoCard
  private let world: RivalWorld
  private let steps: [RivalStep]

  init(card: DemoCard, world: RivalWorld) {
    var card = card.forUserData
    let dials =
      RivalDials.ID.ofTheWorld + (world.attributes == nil ? [RivalDials.ID.features] : [])
    steps = RivalStep.steps(hasNewItems: world.newItem != nil)
    let epochs = RivalDials.epochs(likes: world.likes.count)
    for place in card.dials.indices where card.dials[place].id == RivalDials.ID.epochs {
      card.dials[place] = RivalDials.epochsDial(initial: epochs)
    }
    let known = steps.map(\.rawValue)
    card.dials.removeAll { dials.contains($0.id) }
    card.steps.removeAll { !known.contains($0.id) }
    self.card = card
    self.world = world
  }

  /// Prepares a walk through the log; the seed draws weights, order and negatives.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> RivalRun {
    RivalRun(
      dials: RivalDials(try card.resolved(settings)),
      source: .world(world, seed: seed),
      steps: steps
    )
  }
}
