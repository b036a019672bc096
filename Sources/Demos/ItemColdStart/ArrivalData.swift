import Wording

/// A user's log, ready to be walked as often as a dial is turned.
public struct ArrivalData: PreparedData {
  /// The demo's card without what is said of its own world only.
  public let card: DemoCard
  private let world: ArrivalWorld

  init(card: DemoCard, log: ArrivalLog) throws(DemoError) {
    var card = card.forUserData
    let (dials, steps) = (
      ArrivalDials.ID.ofTheWorld + (log.hasTags ? [] : [ArrivalDials.ID.similarity]),
      ArrivalStep.steps(hasTags: log.hasTags).map(\.rawValue)
    )
    card.dials.removeAll { dials.contains($0.id) }
    card.steps.removeAll { !steps.contains($0.id) }
    for place in card.dials.indices where !steps.contains(card.dials[place].firstStep) {
      card.dials[place].firstStep = ArrivalStep.text.rawValue
    }
    self.card = card
    guard let world = try ArrivalWorld(log, keptLikes: 0, seed: 0) else {
      throw .data(
        Bilingual(
          zh: "新物品要从至少 10 人喜欢过（值大于 0）的物品里挑，这样的物品至少要有 8 个。"
            + "这份日志不够。",
          en: "New items are picked among those that ten users or more liked (with a value above "
            + "0), and there must be eight of these. This log has too few."
        )
      )
    }
    self.world = world
  }

  /// Prepares a walk through the log; nothing in it is drawn anew, so that every seed gives the
  /// same.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ArrivalRun {
    ArrivalRun(dials: ArrivalDials(try card.resolved(settings)), source: .world(world))
  }
}
