import Randomness
import Recommender

/// Newcomers come one after the other, and each is shown some videos: a policy chooses the topic,
/// the ladder the video.
///
/// What was clicked teaches the policy for those who come later. A video on a topic is clicked with
/// the rate 0.05 + 0.45 · w, where w is the topic's share of the newcomer's taste: 4 : 2 : 1 of
/// three topics, 2 : 1 of two, 0 of all others. The policies know the newcomer's group and not the
/// rates; nobody is shown a video twice. O(newcomers · (items · log items + rounds · topics ·
/// groups²)), for Thompson sampling rounds · topics · at most 1024.
struct LadderExploration: Sendable {
  /// How the topic that is shown is chosen.
  enum Way: String, CaseIterable, Sendable {
    /// What is expected and what may be hoped for, by the policy of the dial.
    case explore
    /// LinUCB without hope and without even draws: what has paid best in the group.
    case greedy
    /// Each topic as likely as any other.
    case even
  }

  /// A line of the log.
  struct Line: Sendable {
    var newcomer: LadderNewcomer
    var shown: ExploredRecommendation
    var isClick: Bool

    var topic: WorldTopic { LadderWorld.topics[shown.choice.arm] }
  }

  /// The share of videos that were clicked, up to each newcomer: `[newcomers]`, by way.
  let rates: [Way: [Double]]
  /// What the exploring policy showed the last newcomers at the end, one line each.
  let lines: [Line]
  /// The click rate of always showing the group's favourite topic, by the even log alone.
  let estimate: Double
  /// What it truly is.
  let truth: Double

  /// The share of even draws of LinUCB.
  static let evenShare = 0.1

  /// β of the belief that Thompson sampling begins with, beside one click: a rate of one in ten, as
  /// is usual here. From 1 and 1, one in two, it would try everything for long.
  static let priorMisses = 9.0

  /// Shows each newcomer so many videos.
  ///
  /// - Throws: ``DemoError/cancelled``.
  init(
    _ world: LadderWorld,
    _ ladder: UserLadder,
    _ dials: LadderDials,
    lines lineCount: Int,
    seed: UInt64
  ) throws(DemoError) {
    let arms = world.log.topics.map { topic in
      topic.flatMap { LadderWorld.topics.firstIndex(of: $0) }
    }
    var rates: [Way: [Double]] = [:]
    var logs: [Way: [Line]] = [:]
    for way in Way.allCases {
      var random = SeededGenerator(seed: seed)
      var policies = Self.policies(way, dials)
      var (shown, clicks, course, log) = (0, 0, [Double](), [Line]())
      for newcomer in world.newcomers {
        if Task.isCancelled { throw .cancelled }
        let features = PersonGroup.all.map { $0 == newcomer.group ? 1.0 : 0 }
        // One policy for all groups, told which; or one for each.
        let place = policies.count == 1 ? 0 : features.firstIndex(of: 1) ?? 0
        var list = ladder.exploring(
          UserLadder.Newcomer(attributes: newcomer.attributes),
          arms: arms
        )
        for _ in 0..<dials.rounds {
          guard let next = list.next(by: policies[place], features: features, using: &random)
          else { break }
          let topic = LadderWorld.topics[next.choice.arm]
          let isClick = random.chance(Self.rate(of: topic, for: newcomer))
          policies[place].learn(arm: next.choice.arm, features: features, clicked: isClick)
          shown += 1
          clicks += isClick ? 1 : 0
          log.append(Line(newcomer: newcomer, shown: next, isClick: isClick))
        }
        course.append(Double(clicks) / Double(max(1, shown)))
      }
      rates[way] = course
      logs[way] = log
    }
    self.rates = rates
    lines = Self.lastLines(of: logs[.explore] ?? []).suffix(lineCount)
    (estimate, truth) = Self.favouritesOnly(world, by: logs[.even] ?? [])
  }

  /// The policy of a way: LinUCB is told the group, of Thompson sampling each group has its own.
  private static func policies(_ way: Way, _ dials: LadderDials) -> [ExplorationPolicy] {
    let arms = LadderWorld.topics.count
    if way == .explore, dials.policy == .thompson {
      return PersonGroup.all.map { _ in
        .thompson(ThompsonSampling(arms: arms, priorMisses: priorMisses))
      }
    }
    return [
      .linUCB(
        LinUCB(
          arms: arms,
          width: PersonGroup.all.count,
          exploration: way == .explore ? dials.exploration : 0,
          evenShare: way == .explore ? evenShare : way == .even ? 1 : 0
        )
      )
    ]
  }

  /// The last line of each newcomer.
  private static func lastLines(of log: [Line]) -> [Line] {
    log.indices.filter { place in
      place + 1 == log.count || log[place + 1].newcomer.user != log[place].newcomer.user
    }
    .map { log[$0] }
  }

  /// What the even log alone tells of always showing the group's favourite topic, and the truth.
  private static func favouritesOnly(
    _ world: LadderWorld,
    by log: [Line]
  ) -> (estimate: Double, truth: Double) {
    let favourites = Dictionary(
      uniqueKeysWithValues: PersonGroup.all.map { group in
        (group, TopicShares(world) { $0 == group }.favourite)
      }
    )
    var estimator = InversePropensity()
    for line in log {
      let favourite = line.newcomer.group.flatMap { favourites[$0] }
      estimator.add(
        line.shown.choice,
        reward: line.isClick ? 1 : 0,
        probability: line.topic == favourite ? 1 : 0
      )
    }
    let truths = world.newcomers.map { newcomer in
      newcomer.group.flatMap { favourites[$0] }.map { rate(of: $0, for: newcomer) } ?? 0
    }
    return (
      estimator.selfNormalised ?? 0, truths.reduce(0, +) / Double(max(1, truths.count))
    )
  }

  /// How likely a newcomer clicks a video on a topic.
  static func rate(of topic: WorldTopic, for newcomer: LadderNewcomer) -> Double {
    let count = newcomer.taste.count
    guard let place = newcomer.taste.firstIndex(of: topic) else { return 0.05 }
    return 0.05 + 0.45 * Double(1 << (count - 1 - place)) / Double((1 << count) - 1)
  }
}
