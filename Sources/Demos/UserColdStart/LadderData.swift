import Wording

/// A user's log, ready to be walked as often as a dial is turned.
public struct LadderData: PreparedData {
  /// The demo's card without what is said of its own world only.
  public let card: DemoCard
  private let world: LadderWorld

  init(card: DemoCard, log: LadderLog, name: String) throws(DemoError) {
    var card = card.forUserData
    let dropped =
      LadderDials.ID.ofTheWorld + (log.people.hasGroups ? [] : [LadderDials.ID.shrinkage])
    card.dials.removeAll { dropped.contains($0.id) }
    if let place = card.dials.firstIndex(where: { $0.id == LadderDials.ID.tags }) {
      if log.hasTags {
        card.dials[place] = LadderDials.tags(log.tags)
      } else {
        card.dials.remove(at: place)
      }
    }
    let steps = LadderStep.ofLog(hasGroups: log.people.hasGroups).map(\.rawValue)
    card.steps.removeAll { !steps.contains($0.id) }
    if let place = card.steps.firstIndex(where: { $0.id == LadderStep.group.rawValue }) {
      card.steps[place].caption = Self.caption(of: log.people.attributes)
    }
    self.card = card
    guard let world = try LadderWorld(log, seed: 0) else { throw .data(Self.tooLittle(name)) }
    self.world = world
  }

  /// Prepares a walk through the log; nothing in it is drawn, so that every seed gives the same.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> LadderRun {
    LadderRun(dials: LadderDials(try card.resolved(settings)), source: .world(world))
  }

  /// What the step on the group says of a file's columns.
  private static func caption(of attributes: [String]) -> Bilingual {
    Bilingual(
      zh: HanLatinSpacing.spaced(
        "注册时填了 \(attributes.joined(separator: "、"))，就看同一类人喜欢什么；人群小，往全站收一收。"
      ),
      en: "Known from signing up: \(attributes.joined(separator: ", ")). So look at what people "
        + "like that like, drawn towards everyone since a group is small."
    )
  }

  private static func tooLittle(_ name: String) -> Bilingual {
    Bilingual(
      zh: "\(name)：当新用户的人要有至少 4 个喜欢过的物品（值大于 0），还要剩下别的用户可学。这份日志不够。",
      en: "\(name): a newcomer needs at least four liked items (with a value above 0), and other "
        + "users must remain to learn from. This log has too little."
    )
  }
}
