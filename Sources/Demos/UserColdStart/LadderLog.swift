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
  /// What each item is about: `[items]`, or empty where that is not known.
  let topics: [VideoTopic?]
  /// What each person has a taste for: `[users]`, or empty.
  let tastes: [[VideoTopic]]
  /// What each person registered: `[users]`, or empty.
  let groups: [PersonGroup]

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
    itemNames = world.videos.map(\.title)
    userNames = world.people
    topics = world.videos.map(\.topic)
    tastes = world.tastes
    groups = world.groups
  }

  /// Reads the user's own log.
  init(reading data: DemoData) throws(DemoError) {
    let log = try data.loaded(by: CSVLoader().load)
    isMade = false
    interactions = log.interactions
    itemNames = log.titles.map { Bilingual(zh: $0, en: $0) }
    userNames = log.interactions.users.names.map { Bilingual(zh: $0, en: $0) }
    (topics, tastes, groups) = ([], [], [])
  }

  private static let people = 480
}
