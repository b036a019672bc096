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
    /// The seed.
    var seed: UInt64
  }

  private let likes: Likes
  private let evaluation: Evaluation
  /// What each item is about: `[items]`, or empty for a log of the user's.
  private let topics: [WorldTopic?]
  private let kept = KeptFigures()

  /// What weights are worth.
  struct Figures: Sendable {
    /// nDCG@10 of the lists, averaged over all users.
    var ndcg: Double
    /// The share of all kept neighbours that are about the same as the item whose neighbours they
    /// are; nil where nobody knows.
    var kinShare: Double?
  }

  /// How long the lists are.
  static let listLength = 10
  /// How many people a made trial has.
  static let people = 480

  /// Holds the last click of a log's users out.
  init(_ log: Interactions, topics: [WorldTopic?] = []) {
    let split = log.split(.leaveLastOut, seed: 0)
    likes = Likes(split.train)
    evaluation = Evaluation(split, cutoff: Self.listLength)
    self.topics = topics
  }

  /// The world that a seed makes.
  init(_ key: Key) throws(DemoError) {
    var options = RecallWorldOptions(key.kind)
    options.people = Self.people
    options.drift = key.drift
    options.isInSessions = key.isInSessions
    options.sequelShare = key.series
    options.crowdShare = key.crowd
    options.skew = 0.8
    var generator = RecallWorldGenerator(options, seed: key.seed)
    let world: RecallWorld
    do { world = try generator.world() } catch { throw DemoError(error) }
    self.init(world.interactions, topics: world.items.map(\.topic))
  }

  /// How many users are asked.
  var asked: Int { evaluation.users.count }

  /// What lists under some options are worth; computed once for each.
  func figures(_ options: ItemCFOptions) throws(DemoError) -> Figures {
    if let known = kept.figures(of: options) { return known }
    do {
      let model = try ItemCF(options: options).fit(likes)
      let measured = try evaluation.measure(model)
      let figures = Figures(ndcg: measured.ndcg, kinShare: kinShare(model))
      kept.keep(figures, of: options)
      return figures
    } catch {
      throw DemoError(error)
    }
  }

  private func kinShare(_ model: ItemCFModel) -> Double? {
    guard !topics.isEmpty else { return nil }
    var (kin, all) = (0, 0)
    for (item, topic) in topics.enumerated() {
      guard let topic else { continue }
      for neighbour in model.similarItems(to: ItemIndex(item), count: Int.max) {
        all += 1
        if topics[neighbour.item.value] == topic { kin += 1 }
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
