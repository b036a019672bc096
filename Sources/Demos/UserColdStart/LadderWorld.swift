import Randomness
import Recommender
import Wording

/// A log without its newcomers, what was learnt of it, and the newcomers.
struct LadderWorld: Sendable {
  let log: LadderLog
  /// What is learnt from: the log without the newcomers.
  let likes: Likes
  /// What the log says of items beside items.
  let model: ItemCFModel
  /// What items are about.
  let tags: AttributeTable
  /// The newcomers.
  let newcomers: [LadderNewcomer]
  /// The newcomer whose lists are shown.
  let focus: LadderNewcomer

  static let tagAttribute = "topic"

  /// The last rung that a list without clicks can stand on.
  var lastRung: LadderMethod {
    log.hasTags ? .tags : log.people.hasGroups ? .group : .everyone
  }

  /// The topics of the made world.
  static let topics = WorldKind.videos.catalogue.topics

  /// The most clicks that are given away.
  static let mostClicks = 20
  /// How many later clicks someone must have to be a newcomer of the made world.
  static let leastTargets = 6
  /// The most newcomers.
  private static let mostNewcomers = 160

  /// Leaves newcomers out of a log and learns from the rest.
  ///
  /// Of a made log newcomers are drawn from those with clicks enough for every step; of the user's
  /// every fourth of those with at least four likes is one. The one that is followed is the first
  /// whose strongest topic is the group's, else the first.
  ///
  /// Nil where nobody can be a newcomer, or nothing is left to learn from.
  init?(_ log: LadderLog, seed: UInt64) throws(DemoError) {
    var random = SeededGenerator(seed: seed ^ 0x6c61_6464_6572)
    let histories = log.userNames.indices.map { user in
      log.interactions.history(of: UserIndex(user)).filter { $0.value > 0 }.map(\.item)
    }
    let chosen = Self.chosen(histories, isMade: log.isMade, using: &random)
    let newcomers = chosen.map { user in
      Self.newcomer(user, history: histories[user], log, using: &random)
    }
    guard
      let focus = newcomers.first(where: { newcomer in
        guard let group = newcomer.group, let strongest = newcomer.taste.first else { return false }
        return WorldKind.videos.catalogue.leaning(of: group).contains(strongest)
      }) ?? newcomers.first
    else { return nil }
    let isNew = Set(chosen)
    var columns = InteractionColumns()
    for user in histories.indices where !isNew.contains(user) {
      for item in histories[user] {
        columns.users.append(Int32(truncatingIfNeeded: user))
        columns.items.append(Int32(truncatingIfNeeded: item.value))
      }
    }
    guard !columns.users.isEmpty else { return nil }
    do {
      let train = try Interactions(
        users: log.interactions.users,
        items: log.interactions.items,
        columns: columns
      )
      likes = Likes(train)
      model = try ItemCF(options: Self.options).fit(likes)
    } catch {
      throw DemoError(error)
    }
    self.log = log
    self.newcomers = newcomers
    self.focus = focus
    tags = Self.tags(log)
  }

  /// ItemCF as a service would run it: hits penalised, heavy users too, and little said of
  /// coincidences.
  private static let options = ItemCFOptions(
    activeUserPenalty: 1,
    popularityExponent: 0.6,
    shrinkage: 5,
    neighbourCount: 50
  )

  private static func chosen(
    _ histories: [[ItemIndex]],
    isMade: Bool,
    using random: inout SeededGenerator
  ) -> [Int] {
    let least = isMade ? mostClicks + leastTargets : 4
    let able = histories.indices.filter { histories[$0].count >= least }
    return isMade
      ? random.sample(min(mostNewcomers, able.count / 2), of: able)
      : Array(able.enumerated().filter { $0.offset % 4 == 0 }.map(\.element).prefix(mostNewcomers))
  }

  private static func newcomer(
    _ user: Int,
    history: [ItemIndex],
    _ log: LadderLog,
    using random: inout SeededGenerator
  ) -> LadderNewcomer {
    let taste = log.tastes.isEmpty ? [] : log.tastes[user]
    // Of the user's own log a third is the test; of a made one all that follows the clicks of the
    // sweep.
    let given = log.isMade ? mostClicks : min(mostClicks, history.count - max(1, history.count / 3))
    let clicks = Array(history.prefix(given))
    return LadderNewcomer(
      user: UserIndex(user),
      clicks: clicks,
      targets: Set(history.dropFirst(given)),
      group: log.groups.isEmpty ? nil : log.groups[user],
      groupTitle: log.people.titles[user],
      attributes: log.people.values(of: user),
      taste: taste,
      ticks: log.isMade
        ? taste.prefix(ownTicks).compactMap { topic in
          let chance = random.unit()
          return random.element(of: topics).map {
            LadderNewcomer.Tick(chance: chance, own: topic.id, random: $0.id)
          }
        } : Self.frequent(in: clicks, log)
    )
  }

  /// How many tags a newcomer ticks.
  private static let ownTicks = 2

  /// What a newcomer of the user's log is taken to tick, of which it has no word: the tags of most
  /// of the items that were clicked first.
  private static func frequent(
    in clicks: [ItemIndex],
    _ log: LadderLog
  ) -> [LadderNewcomer.Tick] {
    guard log.hasTags else { return [] }
    return log.tags.map { tag in
      (tag.id, clicks.count { log.itemTags[$0.value].contains(tag.id) })
    }
    .filter { $0.1 > 0 }
    .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    .prefix(ownTicks)
    .map { LadderNewcomer.Tick(chance: 1, own: $0.0, random: $0.0) }
  }

  private static let nothingKnown = AttributeTable(names: IdentifierTable(), attributes: [])

  private static func tags(_ log: LadderLog) -> AttributeTable {
    guard log.hasTags else { return nothingKnown }
    return AttributeTable(
      names: log.interactions.items,
      attributes: [
        AttributeTable.Attribute(
          name: tagAttribute,
          values: log.itemTags
        )
      ]
    )
  }

  func name(_ item: ItemIndex) -> Bilingual { log.itemNames[item.value] }

  /// How the newcomer that is followed is called.
  var focusName: Bilingual { log.userNames[focus.user.value] }
}
