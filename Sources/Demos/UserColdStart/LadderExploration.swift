import Randomness
import Recommender

/// Newcomers come one after the other, and each is shown some videos, each on one topic.
///
/// What was clicked teaches the policy for those who come later. A video on a topic is clicked with
/// the rate 0.05 + 0.45 · w, where w is the topic's share of the newcomer's taste: 4 : 2 : 1 of
/// three topics, 2 : 1 of two, 0 of all others. The policies know the newcomer's group and not the
/// rates. O(newcomers · rounds · topics · groups²).
struct LadderExploration: Sendable {
  /// How the topic that is shown is chosen.
  enum Policy: String, CaseIterable, Sendable {
    /// LinUCB: what is expected and what may be hoped for, with a share of even draws.
    case explore
    /// LinUCB without hope and without even draws: what has paid best in the group.
    case greedy
    /// Each topic as likely as any other.
    case even
  }

  /// A line of the log.
  struct Line: Sendable {
    var newcomer: LadderNewcomer
    var choice: ExplorationChoice
    var isClick: Bool

    var topic: WorldTopic { LadderWorld.topics[choice.arm] }
  }

  /// The share of videos that were clicked, up to each newcomer: `[newcomers]`, by policy.
  let rates: [Policy: [Double]]
  /// What the exploring policy showed the last newcomers at the end, one line each.
  let lines: [Line]
  /// The click rate of always showing the group's favourite topic, by the even policy's log alone.
  let estimate: Double
  /// What it truly is.
  let truth: Double

  /// The share of even draws of the exploring policy.
  static let evenShare = 0.1

  /// Shows each newcomer so many videos.
  ///
  /// - Throws: ``DemoError/cancelled``.
  init(
    _ world: LadderWorld,
    rounds: Int,
    exploration: Double,
    lines lineCount: Int,
    seed: UInt64
  ) throws(DemoError) {
    let favourites = Dictionary(
      uniqueKeysWithValues: PersonGroup.all.map { group in
        (group, TopicShares(world) { $0 == group }.favourite)
      }
    )
    var rates: [Policy: [Double]] = [:]
    var logs: [Policy: [Line]] = [:]
    for policy in Policy.allCases {
      var random = SeededGenerator(seed: seed)
      var learner = LinUCB(
        arms: LadderWorld.topics.count,
        width: PersonGroup.all.count,
        exploration: policy == .explore ? exploration : 0,
        evenShare: policy == .explore ? Self.evenShare : policy == .even ? 1 : 0
      )
      var (shown, clicks, course, log) = (0, 0, [Double](), [Line]())
      for newcomer in world.newcomers {
        if Task.isCancelled { throw .cancelled }
        let features = PersonGroup.all.map { $0 == newcomer.group ? 1.0 : 0 }
        for _ in 0..<rounds {
          let choice = learner.choose(for: features, using: &random)
          let rate = Self.rate(of: LadderWorld.topics[choice.arm], for: newcomer)
          let isClick = random.chance(rate)
          learner.learn(arm: choice.arm, features: features, reward: isClick ? 1 : 0)
          shown += 1
          clicks += isClick ? 1 : 0
          log.append(Line(newcomer: newcomer, choice: choice, isClick: isClick))
        }
        course.append(Double(clicks) / Double(shown))
      }
      rates[policy] = course
      logs[policy] = log
    }
    var estimator = InversePropensity()
    for line in logs[.even] ?? [] {
      let favourite = line.newcomer.group.flatMap { favourites[$0] }
      estimator.add(
        line.choice,
        reward: line.isClick ? 1 : 0,
        probability: line.topic == favourite ? 1 : 0
      )
    }
    let truths = world.newcomers.map { newcomer in
      newcomer.group.flatMap { favourites[$0] }.map { Self.rate(of: $0, for: newcomer) } ?? 0
    }
    self.rates = rates
    lines = (logs[.explore] ?? []).enumerated().filter { $0.offset % rounds == rounds - 1 }
      .map(\.element).suffix(lineCount)
    estimate = estimator.selfNormalised ?? 0
    truth = truths.reduce(0, +) / Double(max(1, truths.count))
  }

  /// How likely a newcomer clicks a video on a topic.
  static func rate(of topic: WorldTopic, for newcomer: LadderNewcomer) -> Double {
    let count = newcomer.taste.count
    guard let place = newcomer.taste.firstIndex(of: topic) else { return 0.05 }
    return 0.05 + 0.45 * Double(1 << (count - 1 - place)) / Double((1 << count) - 1)
  }
}
