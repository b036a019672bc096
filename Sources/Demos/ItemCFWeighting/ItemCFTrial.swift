import Recommender
import Synchronization
import Wording

/// Everyone's last click held out, so that weights can be held against it.
struct ItemCFTrial: Sendable {
  /// What a made trial depends on.
  struct Key: Hashable, Sendable {
    /// What the world's items are.
    var kind: WorldKind
    /// How often a month each topic of a taste gives way to another.
    var drift: Double
    /// Whether clicks come in sessions.
    var isInSessions: Bool
    /// The share of a session's clicks that go on in a series.
    var series: Double
    /// The share of clicks that follow the crowd.
    var crowd: Double
    /// The share of people who click anything, and a lot of it.
    var heavyShare: Double
    /// After how many days news is half as interesting; nil where nothing fades.
    var halfLife: Double?
    /// How likely a good that one's purse does not suit is passed over; 0 where nothing is sold.
    var pricePull: Double
    /// The share of clicks on things that are used up which buy one again; 0 where nothing is sold.
    var repeatShare: Double
    /// The seed.
    var seed: UInt64
  }

  private let likes: Likes
  private let evaluation: Evaluation
  /// What each item is about: `[items]`, or empty for a log of the user's.
  private let topics: [WorldTopic?]
  /// In which band of prices each item is: `[items]`, or empty where nothing has a price.
  private let priceBands: [PriceBand?]
  /// How often an item was clicked by someone who had clicked it before; nil where nothing is
  /// bought twice, or nobody knows.
  let repeats: Int?
  private let kept = KeptFigures()

  /// What weights are worth.
  struct Figures: Sendable {
    /// nDCG@10 of the lists, averaged over all users.
    var ndcg: Double
    /// The share of all kept neighbours that are about the same as the item whose neighbours they
    /// are; nil where nobody knows.
    var kinShare: Double?
    /// The share of all kept neighbours that are in the same band of prices; nil where nothing is
    /// sold.
    var priceShare: Double?
  }

  /// How long the lists are.
  static let listLength = 10
  /// How many people a made trial has.
  static let people = 480

  /// Holds the last click of a log's users out.
  init(
    _ log: Interactions,
    topics: [WorldTopic?] = [],
    priceBands: [PriceBand?] = [],
    repeats: Int? = nil
  ) {
    let split = log.split(.leaveLastOut, seed: 0)
    likes = Likes(split.train)
    evaluation = Evaluation(split, cutoff: Self.listLength)
    self.topics = topics
    self.repeats = repeats
    self.priceBands = priceBands.contains { $0 != nil } ? priceBands : []
  }

  /// The world that a seed makes.
  init(_ key: Key) throws(DemoError) {
    var options = RecallWorldOptions(key.kind)
    options.people = Self.people
    options.drift = key.drift
    options.isInSessions = key.isInSessions
    options.sequelShare = key.series
    options.crowdShare = key.crowd
    options.heavyShare = key.heavyShare
    options.halfLife = key.halfLife
    options.pricePull = key.pricePull
    options.repeatShare = key.repeatShare
    options.skew = 0.8
    var generator = RecallWorldGenerator(options, seed: key.seed)
    let world: RecallWorld
    do { world = try generator.world() } catch { throw DemoError(error) }
    self.init(
      world.interactions,
      topics: world.items.map(\.topic),
      priceBands: world.items.map(\.priceBand),
      repeats: key.kind == .goods ? world.repeats : nil
    )
  }

  /// How many users are asked.
  var asked: Int { evaluation.users.count }

  /// What lists under some options are worth; computed once for each.
  func figures(_ options: ItemCFOptions) throws(DemoError) -> Figures {
    if let known = kept.figures(of: options) { return known }
    do {
      let model = try ItemCF(options: options).fit(likes)
      let measured = try evaluation.measure(model)
      let figures = Figures(
        ndcg: measured.ndcg,
        kinShare: share(of: topics, in: model),
        priceShare: share(of: priceBands, in: model)
      )
      kept.keep(figures, of: options)
      return figures
    } catch {
      throw DemoError(error)
    }
  }

  /// The share of all kept neighbours that are alike in something: `[items]`, or nil where that is
  /// known of none.
  private func share<Kind: Equatable>(of kinds: [Kind?], in model: ItemCFModel) -> Double? {
    guard !kinds.isEmpty else { return nil }
    var (kin, all) = (0, 0)
    for (item, kind) in kinds.enumerated() {
      guard let kind else { continue }
      for neighbour in model.similarItems(to: ItemIndex(item), count: Int.max) {
        all += 1
        if kinds[neighbour.item.value] == kind { kin += 1 }
      }
    }
    return all == 0 ? 0 : Double(kin) / Double(all)
  }

  /// What was measured, by its options.
  private final class KeptFigures: Sendable {
    private let known = Mutex<[ItemCFOptions: Figures]>([:])

    func figures(of options: ItemCFOptions) -> Figures? {
      known.withLock { $0[options] }
    }

    func keep(_ figures: Figures, of options: ItemCFOptions) {
      known.withLock { $0[options] = figures }
    }
  }
}
