import Randomness
import Recommender
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Makes a ``RecallWorld`` from a seed.
///
/// - **Items** have one order of popularity: the six hits in front, the others shuffled behind
///   them. With a half-life each comes out at a moment of its own.
/// - **People** have two or three topics (``Taste``). Where people belong to a ``PersonGroup``,
///   their topics lean to the group's; with drift they change.
/// - **Sessions** are about one of one's topics each, at an evening hour; a click is one to eight
///   minutes after the last. Now and then the crowd's taste rules a click, what comes next in a
///   series, or what goes with something clicked before: see ``RecallWorldOptions``.
/// - **Pairs** are two items next to each other in popularity, of two topics. With a
///   ``RecallWorldOptions/pairShare`` a click may go to the partner of one before, in whatever
///   session.
/// - **Heavy clickers**, where there are any, click a third of everything and more, without taste.
///
/// Nobody clicks an item twice, but for goods that are used up. O(clicks · topics + items); with a
/// half-life or prices O(clicks · items).
struct RecallWorldGenerator {
  private let options: RecallWorldOptions
  private let catalogue: WorldCatalogue
  private var random: SeededGenerator
  /// Says who is all over the place; a stream of its own, so that a world without is as it was.
  private var heavy: SeededGenerator
  /// The items, most popular first.
  private let items: [WorldItem]
  /// What the crowd draws by: `[items]`.
  private let crowdWeights: [Double]
  private let crowd: AliasTable
  private let fans: [WorldTopic: Fans]
  /// The place of each item's partner: `[items]`.
  private let partners: [Int?]
  /// The place of what comes next in each item's series: `[items]`.
  private let sequels: [Int?]
  /// On which day each item comes out: `[items]`, or empty where all are there from the start.
  private let releases: [Double]

  /// The items of one topic, and how fans draw from them.
  private struct Fans {
    var items: [Int]
    var weights: [Double]
    var table: AliasTable
  }

  /// A person while their clicks are drawn.
  private struct Clicker {
    var name: String
    var taste: Taste
    var purse: PriceBand?
    var seen: Set<Int> = []
    /// What was clicked, in the order in which it was drawn.
    var clicked: [Int] = []
    /// The partners of what was seen that were not seen themselves.
    var waiting: [Int] = []
    /// How many clicks bought something again.
    var repeats = 0
  }

  init(_ options: RecallWorldOptions, seed: UInt64) {
    precondition(
      (1...PersonName.all.count).contains(options.people),
      "\(options.people) people, where \(PersonName.all.count) have names"
    )
    self.options = options
    let catalogue = options.kind.catalogue
    self.catalogue = catalogue
    random = SeededGenerator(seed: seed)
    heavy = SeededGenerator(seed: seed).stream(3)
    let items = catalogue.hits + random.shuffled(catalogue.items.filter { $0.topic != nil })
    self.items = items
    crowdWeights = Zipf(count: items.count, exponent: options.skew).probabilities
    crowd = AliasTable(weights: crowdWeights)
    let known = Zipf(count: items.count, exponent: options.skew * options.fanSkew).probabilities
    var fans: [WorldTopic: Fans] = [:]
    for topic in catalogue.topics {
      let places = items.indices.filter { items[$0].topic == topic }
      let weights = places.map { known[$0] }
      fans[topic] = Fans(items: places, weights: weights, table: AliasTable(weights: weights))
    }
    self.fans = fans
    partners = Self.partners(of: items)
    sequels = Self.sequels(of: items, catalogue)
    // A stream of its own: news draws what the other worlds draw, and is read at other times.
    var moments = SeededGenerator(seed: seed).stream(2)
    releases =
      options.halfLife.map { life in
        items.map { _ in moments.uniform(in: -2 * life..<Double(options.days)) }
      } ?? []
  }

  /// Each item that has a topic with the next in popularity that has another and is free.
  private static func partners(of items: [WorldItem]) -> [Int?] {
    var partners: [Int?] = Array(repeating: nil, count: items.count)
    for (place, item) in items.enumerated() where item.topic != nil && partners[place] == nil {
      let next = items.indices.dropFirst(place + 1).first { other in
        partners[other] == nil && items[other].topic != item.topic
      }
      guard let next else { continue }
      (partners[place], partners[next]) = (next, place)
    }
    return partners
  }

  /// The item of the same topic in the next format, for each.
  private static func sequels(of items: [WorldItem], _ catalogue: WorldCatalogue) -> [Int?] {
    let places = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1.id, $0) })
    var next: [String: String] = [:]
    for (format, following) in zip(catalogue.formats, catalogue.formats.dropFirst()) {
      next[format.id] = following.id
    }
    return items.map { item in
      guard let topic = item.topic, let format = item.format, let following = next[format.id]
      else { return nil }
      return places["\(topic.id)-\(following)"]
    }
  }

  /// Makes the world.
  ///
  /// - Throws: ``RecommenderError/cancelled``.
  mutating func world() throws(RecommenderError) -> RecallWorld {
    var log: [Interaction] = []
    var people: [String: (name: Bilingual, clicker: Clicker, group: PersonGroup?)] = [:]
    for name in random.sample(options.people, of: PersonName.all) {
      let group = options.groupPull.flatMap { _ in random.element(of: PersonGroup.all) }
      let taste = drawTaste(of: group)
      var clicker = Clicker(name: name.en, taste: taste, purse: drawPurse())
      if heavy.chance(options.heavyShare) {
        addClicksOnAnything(of: clicker, to: &log)
      } else {
        addSessions(of: &clicker, to: &log)
      }
      people[name.en] = (name, clicker, group)
    }
    // A log is written as things happen, so people and items are numbered in order of time.
    log.sort { ($0.time, $0.user, $0.item) < ($1.time, $1.user, $1.item) }
    let interactions = try Interactions(log)
    let byName = Dictionary(uniqueKeysWithValues: items.indices.map { (items[$0].id, $0) })
    let names = interactions.items
    var known: [ItemIndex?] = Array(repeating: nil, count: names.count)
    for (place, partner) in partners.enumerated() {
      guard let partner, let item = names.index(of: items[place].id) else { continue }
      known[item] = names.index(of: items[partner].id).map(ItemIndex.init)
    }
    let places = names.names.compactMap { byName[$0] }
    let users = interactions.users.names.compactMap { people[$0] }
    return RecallWorld(
      kind: options.kind,
      interactions: interactions,
      items: places.map { items[$0] },
      people: users.map(\.name),
      tastes: users.map(\.clicker.taste.topics),
      groups: users.compactMap(\.group),
      partners: known,
      released: releases.isEmpty
        ? [] : places.map { Self.start + Int(releases[$0] * Double(Self.day)) },
      purses: users.compactMap(\.clicker.purse),
      repeats: users.reduce(0) { $0 + $1.clicker.repeats }
    )
  }

  /// A person's taste: topics all alike, or drawn towards what the group leans to.
  private mutating func drawTaste(of group: PersonGroup?) -> Taste {
    let count = random.integer(in: options.topics)
    var topics: [WorldTopic] = []
    if let group, let pull = options.groupPull {
      let groupTopics = catalogue.leaning(of: group)
      while topics.count < count {
        let rest = catalogue.topics.filter { !topics.contains($0) }
        let leaning = rest.filter(groupTopics.contains)
        let isPulled = random.chance(pull) && !leaning.isEmpty
        if let topic = random.element(of: isPulled ? leaning : rest) { topics.append(topic) }
      }
    } else {
      topics = random.sample(count, of: catalogue.topics)
    }
    return Taste(
      topics,
      drift: options.drift,
      days: options.days,
      among: catalogue.topics,
      using: &random
    )
  }

  /// What a person's purse suits; nil where prices do not matter.
  private mutating func drawPurse() -> PriceBand? {
    let isSold = catalogue.topics.contains { $0.price != nil }
    guard options.pricePull > 0, isSold else { return nil }
    return random.element(of: PriceBand.allCases)
  }

  private mutating func addSessions(of person: inout Clicker, to log: inout [Interaction]) {
    for _ in 0..<random.integer(in: options.sessions) {
      var place = person.taste.place(using: &random)
      var time = drawEvening()
      var last: Int?
      for _ in 0..<random.integer(in: options.clicks) {
        if !options.isInSessions {
          (place, time, last) = (person.taste.place(using: &random), drawEvening(), nil)
        }
        let topic = person.taste.topics(on: Self.days(to: time))[place]
        guard let item = draw(topic, at: time, after: last, for: person) else { continue }
        let isNew = person.seen.insert(item).inserted
        if !isNew {
          guard isBoughtAgain(item) else { continue }
          person.repeats += 1
        }
        person.clicked.append(item)
        person.waiting.removeAll { $0 == item }
        if let partner = partners[item], !person.seen.contains(partner) {
          person.waiting.append(partner)
        }
        log.append(Interaction(user: person.name, item: items[item].id, time: time))
        last = item
        time += Self.minute * random.integer(in: 1...8)
      }
    }
  }

  /// Adds what someone without taste clicks, in sessions of twenty.
  private mutating func addClicksOnAnything(of person: Clicker, to log: inout [Interaction]) {
    var time = 0
    for (place, item) in random.sample(
      min(items.count, random.integer(in: options.heavyClicks)),
      of: Array(items.indices)
    ).enumerated() {
      time =
        place % Self.heavySession == 0
        ? drawEvening() : time + Self.minute * random.integer(in: 1...8)
      guard freshness(of: item, at: time) > 0 else { continue }
      log.append(Interaction(user: person.name, item: items[item].id, time: time))
    }
  }

  private mutating func drawEvening() -> Int {
    Self.start + Self.day * random.integer(below: options.days)
      + Self.minute * random.integer(in: 18 * 60...22 * 60)
  }

  /// The place of the item that is clicked next; nil where nothing is out that could be.
  private mutating func draw(
    _ topic: WorldTopic,
    at time: Int,
    after last: Int?,
    for person: Clicker
  ) -> Int? {
    if options.pairShare > 0, random.chance(options.pairShare),
      let partner = random.element(of: person.waiting)
    {
      return partner
    }
    if options.sequelShare > 0, random.chance(options.sequelShare),
      let sequel = last.flatMap({ sequels[$0] }), freshness(of: sequel, at: time) > 0
    {
      return sequel
    }
    if options.repeatShare > 0, topic.isUsedUp, random.chance(options.repeatShare),
      let known = random.element(of: person.clicked.filter { items[$0].topic == topic })
    {
      return known
    }
    let isOfTheCrowd = random.chance(options.crowdShare)
    guard !isOfTheCrowd, let fans = fans[topic] else {
      guard options.halfLife != nil else { return crowd.draw(from: &random) }
      return draw(Array(items.indices), crowdWeights, at: time)
    }
    guard options.halfLife != nil || person.purse != nil else {
      return fans.items[fans.table.draw(from: &random)]
    }
    guard let item = draw(fans.items, fans.weights, at: time) else { return nil }
    guard let purse = person.purse, items[item].priceBand != purse,
      random.chance(options.pricePull)
    else { return item }
    let weights = fans.items.indices.map { place in
      items[fans.items[place]].priceBand == purse ? fans.weights[place] : 0
    }
    return draw(fans.items, weights, at: time) ?? item
  }

  /// One of some items, in proportion to weight and freshness; nil where none is out.
  private mutating func draw(_ places: [Int], _ weights: [Double], at time: Int) -> Int? {
    let fresh = places.indices.map { weights[$0] * freshness(of: places[$0], at: time) }
    guard fresh.contains(where: { $0 > 0 }) else { return nil }
    return places[random.weightedIndex(fresh)]
  }

  /// 2^(−age / half-life), with the age in days; 0 before the item comes out, 1 where age does not
  /// matter.
  private func freshness(of item: Int, at time: Int) -> Double {
    guard let life = options.halfLife else { return 1 }
    let age = Self.days(to: time) - releases[item]
    return age < 0 ? 0 : exp2(-age / life)
  }

  /// Whether an item that was bought is bought again.
  private func isBoughtAgain(_ item: Int) -> Bool {
    options.repeatShare > 0 && items[item].topic?.isUsedUp == true
  }

  /// How many days after the start a moment is.
  private static func days(to time: Int) -> Double { Double(time - start) / Double(day) }

  /// 15 January 2024.
  static let start = 1_705_276_800
  private static let day = 86_400
  private static let minute = 60
  /// How many clicks a session of someone without taste has.
  private static let heavySession = 20
}
