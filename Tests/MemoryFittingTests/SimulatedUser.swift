import Memory
import MemoryFitting
import Randomness

/// A user whose memory follows FSRS-6 with parameters of their own, and who is not quite exact.
///
/// Parameters: of w4…w20 normal around the published ones, with the published standard deviations
/// times `spread`; initial stabilities log-normal, with a deviation of `spread` for all four
/// together and half of that for each, in order. Each item's stability differs from the model's by
/// a factor, log-normal with deviation 0.3, and one review in fifty is a slip or a lucky guess.
///
/// The user comes on most days, meets a few new items, and reviews what the published parameters
/// call due at 90%, a bit early or late, the oldest first, up to a limit. What was forgotten is
/// asked again on the same day.
struct SimulatedUser {
  /// The parameters of this user's memory.
  let parameters: FSRSParameters
  private var generator: SeededGenerator

  init(seed: UInt64, spread: Double = 0.5) {
    var generator = SeededGenerator(seed: seed)
    let standard = FSRSParameters.standard.values
    var values = standard.indices.map { index in
      standard[index]
        + (index < 4 ? 0 : spread * Self.deviations[index - 4] * generator.normal())
    }
    let shared = generator.normal(standardDeviation: spread)
    let stabilities = (0..<4).map { index in
      standard[index] * power(shared + generator.normal(standardDeviation: spread / 2))
    }
    values.replaceSubrange(0..<4, with: stabilities.sorted())
    for index in values.indices {
      let range = FSRSParameters.ranges[index]
      values[index] = min(max(values[index], range.lowerBound), range.upperBound)
    }
    guard let parameters = try? FSRSParameters(values) else {
      preconditionFailure("parameters of a simulated user left their ranges: \(values)")
    }
    self.parameters = parameters
    self.generator = generator
  }

  /// The published standard deviations of w4…w20 among users.
  private static let deviations = [
    0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14,
    0.27,
  ]

  /// One item as it is known.
  private struct Item {
    var truth: MemoryState?
    var plan: MemoryState?
    var factor: Double
    var lastDay = 0
    var due = 0
    var reviews: [(time: Int, days: Int, rating: Rating)] = []
  }

  /// Makes about so many reviews, at most `daily` new items a day. Times are seconds.
  mutating func log(reviews count: Int, daily: Int = 20) -> ReviewLog {
    let (mind, planner) = (FSRS6(parameters: parameters), FSRS6())
    var items: [Item] = []
    var made = 0
    var day = 0
    while made < count {
      day += 1
      guard generator.chance(0.85) else { continue }
      var session = items.indices.filter { items[$0].due <= day }
        .sorted { (items[$0].due, $0) < (items[$1].due, $1) }
      session = Array(session.prefix(8 * daily))
      for _ in 0..<generator.integer(in: 0...daily) {
        session.append(items.count)
        items.append(Item(factor: power(generator.normal(standardDeviation: 0.3))))
      }
      // From eight o'clock on, twenty seconds each.
      var time = 86_400 * day + 28_800
      for item in session where made < count {
        made += review(&items[item], day, &time, mind, planner)
      }
    }
    var log = ReviewLog()
    for item in items where !item.reviews.isEmpty {
      log.beginMemory()
      for review in item.reviews {
        log.append(at: review.time, elapsedDays: review.days, rating: review.rating)
      }
    }
    return log
  }

  /// Reviews an item on a day, again while it is forgotten, and returns how many reviews that took.
  private mutating func review(
    _ item: inout Item,
    _ day: Int,
    _ time: inout Int,
    _ mind: FSRS6,
    _ planner: FSRS6
  ) -> Int {
    for again in 0..<3 {
      let days = again == 0 && item.truth != nil ? day - item.lastDay : 0
      let rating = rating(of: item, days, isAgain: again > 0, mind)
      item.truth = mind.next(item.truth, elapsedDays: days, rating: rating)
      item.plan = planner.next(item.plan, elapsedDays: days, rating: rating)
      item.reviews.append((time, days, rating))
      time += 20
      item.lastDay = day
      if rating > .again || again == 2 {
        let stability = item.plan?.stability ?? 1
        let interval = planner.interval(stability: stability, desiredRetention: 0.9)
        let wobble = generator.uniform(in: 0.8..<1.3)
        item.due = day + max(1, Int(Double(interval) * wobble))
        return again + 1
      }
    }
    return 0
  }

  private mutating func rating(
    of item: Item,
    _ days: Int,
    isAgain: Bool,
    _ mind: FSRS6
  ) -> Rating {
    guard let truth = item.truth else {
      return [Rating.again, .hard, .good, .easy][generator.weightedIndex([0.25, 0.15, 0.5, 0.1])]
    }
    var state = truth
    state.stability *= item.factor
    let recall = isAgain ? 0.8 : mind.retrievability(state, elapsedDays: days)
    let isRecalled = generator.chance(0.02) ? generator.chance(0.5) : generator.chance(recall)
    guard isRecalled else { return .again }
    return [Rating.hard, .good, .easy][generator.weightedIndex([0.15, 0.7, 0.15])]
  }
}
