import Recommender
import Wording

/// A log of which some people will come as newcomers, and what is known of its people and items.
struct LadderLog: Sendable {
  /// Whether a seed made it; else it is the user's.
  let isMade: Bool
  /// Who liked what.
  let interactions: Interactions
  /// How the items are called: `[items]`.
  let itemNames: [Bilingual]
  /// How the users are called: `[users]`.
  let userNames: [Bilingual]
  /// What each item of a made log is about: `[items]`, or empty.
  let topics: [WorldTopic?]
  /// The tags that may be picked, the most frequent first; none where the log has no tags.
  let tags: [DialOption]
  /// The tags of each item: `[items]`, or empty where the log has none.
  let itemTags: [[String]]
  /// What each person has a taste for: `[users]`, or empty.
  let tastes: [[WorldTopic]]
  /// What each person of a made log registered: `[users]`, or empty.
  let groups: [PersonGroup]
  /// What each person registered, and the groups that it makes.
  let people: LadderPeople

  /// The world that a seed makes.
  init(groupPull: Double, seed: UInt64) throws(DemoError) {
    var options = RecallWorldOptions()
    options.people = Self.people
    options.sessions = 7...9
    options.clicks = 4...6
    options.crowdShare = 0.2
    options.skew = 0.8
    options.groupPull = groupPull
    var generator = RecallWorldGenerator(options, seed: seed)
    let world: RecallWorld
    do { world = try generator.world() } catch { throw DemoError(error) }
    isMade = true
    interactions = world.interactions
    itemNames = world.items.map(\.title)
    userNames = world.people
    topics = world.items.map(\.topic)
    tags = Self.worldTags
    itemTags = topics.map { topic in topic.map { [$0.id] } ?? [] }
    tastes = world.tastes
    groups = world.groups
    people = LadderPeople(world.groups, of: world.interactions.users)
  }

  /// Reads the user's own log; its tags are a column of that name.
  init(reading data: DemoData) throws(DemoError) {
    let log = try data.log()
    isMade = false
    interactions = log.interactions
    itemNames = log.titles.map { Bilingual(zh: $0, en: $0) }
    userNames = log.interactions.users.names.map { Bilingual(zh: $0, en: $0) }
    (topics, tastes, groups) = ([], [], [])
    let table = try data.itemAttributes()
    let column = table.attributes.map(\.name).first {
      ArrivalLog.tagColumns.contains($0.lowercased())
    }
    itemTags =
      column.map { column in
        log.interactions.items.names.map { table.values(of: column, for: $0) }
      } ?? []
    tags = Self.frequent(itemTags)
    let users = log.interactions.users
    guard let known = try data.userAttributes(for: users) else {
      people = LadderPeople(unknown: users)
      return
    }
    guard let groups = LadderPeople(reading: known, for: users) else {
      throw .data(Self.noGroups(data.users?.name ?? ""))
    }
    people = groups
  }

  private static func noGroups(_ name: String) -> Bilingual {
    Bilingual(
      zh: "\(name)：没有哪一列能把用户分成够大的人群（平均 20 人以上）；请给出性别、年龄段这样的列。",
      en: "\(name): no column parts the users into groups that are large enough, 20 people on "
        + "average; give one such as gender or age band."
    )
  }

  /// The tags of the made world.
  static let worldTags = WorldKind.videos.catalogue.topics.map {
    DialOption(id: $0.id, title: $0.title)
  }

  /// Whether there is anything to pick.
  var hasTags: Bool { !tags.isEmpty }

  /// How a tag is called.
  func title(ofTag tag: String) -> Bilingual {
    tags.first { $0.id == tag }?.title ?? Bilingual(zh: tag, en: tag)
  }

  /// The tags of most items, as many as a page may ask about. One with a comma cannot be named in
  /// a list, and one called as the newcomer's own would not be told from these.
  private static func frequent(_ itemTags: [[String]]) -> [DialOption] {
    var counts: [String: Int] = [:]
    for tag in itemTags.lazy.flatMap({ Set($0) }) { counts[tag, default: 0] += 1 }
    return counts.filter { !$0.key.contains(DialValue.pickSeparator) && $0.key != LadderDials.own }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(mostTags)
      .map { DialOption(id: $0.key, title: Bilingual(zh: $0.key, en: $0.key)) }
  }

  /// The most tags that a page asks about.
  private static let mostTags = 20

  private static let people = 480
}
