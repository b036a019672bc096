/// What the people of a ``RecallWorld`` do, each effect with its own option and its own way off.
///
/// A click goes to the **crowd** with the probability ``crowdShare`` and to one's own **taste**
/// otherwise. The crowd clicks the item of popularity rank r in proportion to r^(−skew). A fan
/// looks further than the crowd: within the session's topic, in proportion to r^(−skew ·
/// ``fanSkew``). `Documentation/worlds.md` has every formula.
struct RecallWorldOptions: Hashable, Sendable {
  /// What the items are.
  var kind = WorldKind.videos
  /// How many people there are, at most as many as ``PersonName/all`` has names.
  var people = 320
  /// How steeply popularity falls with its rank; 0 makes all items alike.
  var skew = 1.2
  /// The share of clicks that follow the crowd, whatever the session is about; 0 for no crowd.
  var crowdShare = 0.4
  /// The share of ``skew`` that counts among the items of one topic.
  var fanSkew = 0.5
  /// How many topics a person has a taste for.
  var topics = 2...3
  /// How many sessions a person has.
  var sessions = 5...9
  /// How many clicks a session has.
  var clicks = 3...6
  /// Over how many days the sessions are spread.
  var days = 60
  /// Whether the clicks of a session belong together: one topic, minutes apart. Without, each of
  /// as many clicks has a topic, a day and an hour of its own.
  var isInSessions = true
  /// How often a topic of someone's taste gives way to another, times a month of 30 days: it
  /// outlives Δt days with the probability e^(−drift·Δt/30). 0 for a taste that stays.
  var drift = 0.0
  /// The share of clicks within a session that go to what comes next in the series of the last
  /// one: the next format of its topic. 0 for none.
  var sequelShare = 0.0
  /// How likely each of a person's topics is one that the person's group leans to, in [0, 1]; the
  /// others are drawn from all. Nil where people belong to no group.
  var groupPull: Double?
  /// The share of clicks that go to the partner of an item clicked before, as beer goes with
  /// nappies: pairs of like popularity and other topics, which no attribute tells of. 0 for none.
  var pairShare = 0.0
  /// The share of people who are all over the place: each clicks ``heavyClicks`` items, drawn
  /// evenly, twenty a session, whatever their taste. 0 for none.
  var heavyShare = 0.0
  /// How many items someone who is all over the place clicks.
  var heavyClicks = 80...160
  /// After how many days an item is half as likely to be clicked as when it came out; nil where
  /// age does not matter, and everything has been there from the start.
  var halfLife: Double?
  /// How likely a good that one's purse does not suit is passed over for one that it does; 0 where
  /// prices do not matter. Without an effect where nothing is sold.
  var pricePull = 0.0
  /// The share of clicks in a topic of things that are used up which buy one of them again; 0 where
  /// nothing is bought twice.
  var repeatShare = 0.0

  /// The effects that belong to a kind, with all others as they are by default.
  init(_ kind: WorldKind = .videos) {
    self.kind = kind
    switch kind {
    case .videos: break
    case .films: sequelShare = 0.25
    case .news: halfLife = 10
    case .goods: (pricePull, repeatShare) = (0.8, 0.3)
    }
  }
}
