import Randomness
import Recommender
import Wording

/// Makes a ``RecallWorld`` from a seed.
///
/// - **Videos** have one order of popularity: the six hits in front, the others shuffled behind
///   them.
/// - **People** have two or three topics; the first is drawn twice as often as the second, that
///   twice as often as the third. Where people belong to a ``PersonGroup``, their topics lean to
///   the group's.
/// - **Sessions** are about one of one's topics each, at an evening hour; a click is one to eight
///   minutes after the last. Now and then the crowd's taste rules a click: see
///   ``RecallWorldOptions``.
/// - **Pairs** are two videos next to each other in popularity, of two topics. With a
///   ``RecallWorldOptions/pairShare`` a click may go to the partner of one before, in whatever
///   session.
///
/// Nobody clicks a video twice. O(clicks · topics + videos).
struct RecallWorldGenerator {
  private let options: RecallWorldOptions
  private var random: SeededGenerator
  /// The videos, most popular first.
  private let videos: [Video]
  private let crowd: AliasTable
  private let fans: [VideoTopic: Fans]
  /// The place of each video's partner: `[videos]`.
  private let partners: [Int?]

  /// The videos of one topic, and how fans draw from them.
  private struct Fans {
    var videos: [Int]
    var table: AliasTable
  }

  init(_ options: RecallWorldOptions, seed: UInt64) {
    precondition(
      (1...PersonName.all.count).contains(options.people),
      "\(options.people) people, where \(PersonName.all.count) have names"
    )
    self.options = options
    random = SeededGenerator(seed: seed)
    let hits = Video.all.filter { $0.topic == nil }
    let videos = hits + random.shuffled(Video.all.filter { $0.topic != nil })
    self.videos = videos
    crowd = AliasTable(weights: Zipf(count: videos.count, exponent: options.skew).probabilities)
    let known = Zipf(count: videos.count, exponent: options.skew * options.fanSkew).probabilities
    var fans: [VideoTopic: Fans] = [:]
    for topic in VideoTopic.allCases {
      let places = videos.indices.filter { videos[$0].topic == topic }
      fans[topic] = Fans(videos: places, table: AliasTable(weights: places.map { known[$0] }))
    }
    self.fans = fans
    partners = Self.partners(of: videos)
  }

  /// Each video that has a topic with the next in popularity that has another and is free.
  private static func partners(of videos: [Video]) -> [Int?] {
    var partners: [Int?] = Array(repeating: nil, count: videos.count)
    for (place, video) in videos.enumerated() where video.topic != nil && partners[place] == nil {
      let next = videos.indices.dropFirst(place + 1).first { other in
        partners[other] == nil && videos[other].topic != video.topic
      }
      guard let next else { continue }
      (partners[place], partners[next]) = (next, place)
    }
    return partners
  }

  /// Makes the world.
  ///
  /// - Throws: ``RecommenderError/cancelled``.
  mutating func world() throws(RecommenderError) -> RecallWorld {
    var log: [Interaction] = []
    var people: [String: (name: Bilingual, taste: [VideoTopic], group: PersonGroup?)] = [:]
    for name in random.sample(options.people, of: PersonName.all) {
      let group = options.groupPull.flatMap { _ in random.element(of: PersonGroup.all) }
      let taste = drawTaste(of: group)
      people[name.en] = (name, taste, group)
      addSessions(of: name.en, taste: taste, to: &log)
    }
    // A log is written as things happen, so people and videos are numbered in order of time.
    log.sort { ($0.time, $0.user, $0.item) < ($1.time, $1.user, $1.item) }
    let interactions = try Interactions(log)
    let byName = Dictionary(uniqueKeysWithValues: videos.map { ($0.id, $0) })
    let items = interactions.items
    var known: [ItemIndex?] = Array(repeating: nil, count: items.count)
    for (place, partner) in partners.enumerated() {
      guard let partner, let item = items.index(of: videos[place].id) else { continue }
      known[item] = items.index(of: videos[partner].id).map(ItemIndex.init)
    }
    return RecallWorld(
      interactions: interactions,
      videos: interactions.items.names.compactMap { byName[$0] },
      people: interactions.users.names.compactMap { people[$0]?.name },
      tastes: interactions.users.names.compactMap { people[$0]?.taste },
      groups: interactions.users.names.compactMap { people[$0]?.group },
      partners: known
    )
  }

  /// A person's topics, the strongest first: all alike, or drawn towards what the group leans to.
  private mutating func drawTaste(of group: PersonGroup?) -> [VideoTopic] {
    let count = random.integer(in: options.topics)
    guard let group, let pull = options.groupPull else {
      return random.sample(count, of: VideoTopic.allCases)
    }
    var taste: [VideoTopic] = []
    while taste.count < count {
      let rest = VideoTopic.allCases.filter { !taste.contains($0) }
      let leaning = rest.filter(group.leaning.contains)
      let isPulled = random.chance(pull) && !leaning.isEmpty
      if let topic = random.element(of: isPulled ? leaning : rest) { taste.append(topic) }
    }
    return taste
  }

  private mutating func addSessions(
    of person: String,
    taste: [VideoTopic],
    to log: inout [Interaction]
  ) {
    // 4, 2, 1: each topic half as often as the one before it.
    let weights = taste.indices.map { Double(1 << (taste.count - 1 - $0)) }
    var seen: Set<Int> = []
    /// The partners of what was seen that were not seen themselves.
    var waiting: [Int] = []
    for _ in 0..<random.integer(in: options.sessions) {
      let topic = taste[random.weightedIndex(weights)]
      var time =
        Self.start + Self.day * random.integer(below: options.days)
        + Self.minute * random.integer(in: 18 * 60...22 * 60)
      for _ in 0..<random.integer(in: options.clicks) {
        let video = drawPartner(of: waiting) ?? draw(topic)
        guard seen.insert(video).inserted else { continue }
        waiting.removeAll { $0 == video }
        if let partner = partners[video], !seen.contains(partner) { waiting.append(partner) }
        log.append(Interaction(user: person, item: videos[video].id, time: time))
        time += Self.minute * random.integer(in: 1...8)
      }
    }
  }

  /// A partner of what was clicked before; nil where another reason rules the click.
  private mutating func drawPartner(of waiting: [Int]) -> Int? {
    guard options.pairShare > 0, random.chance(options.pairShare) else { return nil }
    return random.element(of: waiting)
  }

  /// The place of the video that is clicked next.
  private mutating func draw(_ topic: VideoTopic) -> Int {
    guard !random.chance(options.crowdShare), let fans = fans[topic] else {
      return crowd.draw(from: &random)
    }
    return fans.videos[fans.table.draw(from: &random)]
  }

  /// 15 January 2024.
  private static let start = 1_705_276_800
  private static let day = 86_400
  private static let minute = 60
}
