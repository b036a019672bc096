import Randomness

/// What a person of the ``RecallWorld`` has a taste for, and how that drifts.
///
/// The taste has two or three places; the topic of the first is drawn twice as often as that of
/// the second, that twice as often as the third's. With drift, each place changes its topic after
/// times of the exponential distribution, each time to one that is in no place then.
struct Taste: Sendable {
  /// The topics on the first day, the strongest first.
  let topics: [WorldTopic]
  /// The changes in order of time: the day, the place, and the topic that moves in.
  private var changes: [(day: Double, place: Int, topic: WorldTopic)] = []
  /// 4, 2, 1: each topic half as often as the one before it.
  private let weights: [Double]

  /// A taste that stays as it is.
  init(_ topics: [WorldTopic]) {
    self.topics = topics
    weights = topics.indices.map { Double(1 << (topics.count - 1 - $0)) }
  }

  /// A taste that drifts: every place changes `drift` times in 30 days on average.
  init(
    _ topics: [WorldTopic],
    drift: Double,
    days: Int,
    among all: [WorldTopic],
    using random: inout SeededGenerator
  ) {
    self.init(topics)
    guard drift > 0 else { return }
    var moments: [(day: Double, place: Int)] = []
    for place in topics.indices {
      var day = random.exponential(rate: drift / Self.month)
      while day < Double(days) {
        moments.append((day, place))
        day += random.exponential(rate: drift / Self.month)
      }
    }
    var now = topics
    for moment in moments.sorted(by: { $0.day < $1.day }) {
      guard let topic = random.element(of: all.filter { !now.contains($0) }) else { continue }
      now[moment.place] = topic
      changes.append((moment.day, moment.place, topic))
    }
  }

  /// The days of a month.
  static let month = 30.0

  /// The topics on a day, counted from the first.
  func topics(on day: Double) -> [WorldTopic] {
    var now = topics
    for change in changes where change.day <= day { now[change.place] = change.topic }
    return now
  }

  /// What someone feels like at that place of the taste's order.
  func place(using random: inout SeededGenerator) -> Int { random.weightedIndex(weights) }
}
