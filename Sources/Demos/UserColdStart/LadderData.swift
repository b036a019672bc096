import Wording

/// A user's log, ready to be walked as often as a dial is turned.
public struct LadderData: PreparedData {
  /// The demo's card without what is said of its own world only.
  public let card: DemoCard
  private let world: LadderWorld

  init(card: DemoCard, log: LadderLog) throws(DemoError) {
    var card = card.forUserData
    card.dials.removeAll { LadderDials.ID.ofTheWorld.contains($0.id) }
    if let place = card.dials.firstIndex(where: { $0.id == LadderDials.ID.tags }) {
      if log.hasTags {
        card.dials[place] = LadderDials.tags(log.tags)
      } else {
        card.dials.remove(at: place)
      }
    }
    let steps = LadderStep.ofLogs.map(\.rawValue)
    card.steps.removeAll { !steps.contains($0.id) }
    self.card = card
    guard let world = try LadderWorld(log, seed: 0) else { throw .data(Self.tooLittle) }
    self.world = world
  }

  /// Prepares a walk through the log; nothing in it is drawn, so that every seed gives the same.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> LadderRun {
    LadderRun(dials: LadderDials(try card.resolved(settings)), source: .world(world))
  }

  private static let tooLittle = Bilingual(
    zh: "当新用户的人要有至少 4 个喜欢过的物品（值大于 0），还要剩下别的用户可学。这份日志不够。",
    en: "A newcomer needs at least four liked items (with a value above 0), and other users must "
      + "remain to learn from. This log has too little."
  )
}
