/// Recommends to users of whom little is known, by the best that is known: rung by rung.
///
///     rung 1  everyone         share of users who liked the item
///     rung 2  group            share of the user's group, shrunk, where attributes are known
///     rung 3  tags             the rung below, times how well the picked tags fit
///     rung 4  clicks           (1 − w) · prior / max prior + w · ItemCF / max ItemCF,  w = n / (n + κ)
///
/// n counts the clicks and κ how many of them the prior is worth. Blending rather than switching:
/// after one click ItemCF alone is worse than what everyone likes. Who wants to learn what
/// newcomers like, and not only to use what is known, lets a policy explore: see
/// ``recommend(to:count:exploringBy:features:arms:using:)``.
///
/// Source of the blend: the credibility of Bühlmann, "Experience rating and credibility", ASTIN
/// Bulletin 4(3), 1967, doi:10.1017/S0515036100008989, Z = n / (n + κ).
public struct UserLadder: Sendable {
  /// Which kind of knowledge a score rests on.
  public enum Rung: String, Hashable, Sendable, CaseIterable {
    /// Nothing is known.
    case everyone
    /// Attributes are known.
    case group
    /// Tags were picked.
    case tags
    /// Something was clicked.
    case clicks
  }

  /// What is known of a user so far.
  public struct Newcomer: Hashable, Sendable {
    /// Values by attribute, or none.
    public var attributes: [String: [String]]
    /// The tags that were picked, or none.
    public var tags: Set<String>
    /// What was clicked, earliest first.
    public var clicks: [ItemIndex]

    /// Creates a user; without arguments one of whom nothing is known.
    public init(
      attributes: [String: [String]] = [:],
      tags: Set<String> = [],
      clicks: [ItemIndex] = []
    ) {
      self.attributes = attributes
      self.tags = tags
      self.clicks = clicks
    }
  }

  /// The first two rungs.
  public let popularity: DemographicPopularity
  /// The third rung, or nil where items have no tags.
  public let onboarding: OnboardingTags?
  /// The fourth rung.
  public let model: ItemCFModel
  /// κ: how many clicks the prior is worth, above 0.
  public let priorClicks: Double

  /// Creates a ladder over one log's items.
  ///
  /// - Precondition: κ is finite and above 0.
  public init(
    popularity: DemographicPopularity,
    onboarding: OnboardingTags?,
    model: ItemCFModel,
    priorClicks: Double = 10
  ) {
    precondition(priorClicks > 0 && priorClicks.isFinite, "a prior of \(priorClicks) clicks")
    self.popularity = popularity
    self.onboarding = onboarding
    self.model = model
    self.priorClicks = priorClicks
  }

  /// The highest rung that what is known reaches.
  public func rung(of user: Newcomer) -> Rung {
    user.clicks.isEmpty ? priorRung(of: user) : .clicks
  }

  /// How far the clicks are trusted: n / (n + κ), in [0, 1).
  public func trust(in clicks: Int) -> Double { Double(clicks) / (Double(clicks) + priorClicks) }

  /// The score of every item: `[items]`. O(items + clicks · kept neighbours).
  public func scores(for user: Newcomer) -> [Double] {
    let prior = scaled(prior(for: user))
    guard !user.clicks.isEmpty else { return prior }
    let trust = trust(in: user.clicks.count)
    let personal = scaled(model.scores(clicked: user.clicks))
    return zip(prior, personal).map { (1 - trust) * $0 + trust * $1 }
  }

  /// At most `count` items that were not clicked, with scores above 0.
  public func recommend(to user: Newcomer, count: Int) -> [Recommendation] {
    let clicked = Set(user.clicks.map(\.value))
    var best = TopList(capacity: count)
    for (item, score) in scores(for: user).enumerated() where score > 0 && !clicked.contains(item) {
      best.offer(Int32(truncatingIfNeeded: item), score: score)
    }
    return best.sorted().map { Recommendation(item: ItemIndex(Int($0.item)), score: $0.score) }
  }

  /// What an item's score is made of: the prior and, where there are any, the clicks.
  public func explain(_ item: ItemIndex, for user: Newcomer) -> Explanation {
    let prior = scaled(prior(for: user))
    guard prior.indices.contains(item.value) else {
      return Explanation(item: item, contributions: [])
    }
    let trust = trust(in: user.clicks.count)
    var contributions = [
      Explanation.Contribution(
        source: .prior(rung: priorRung(of: user), score: prior[item.value], weight: 1 - trust),
        value: (1 - trust) * prior[item.value]
      )
    ]
    if !user.clicks.isEmpty {
      let personal = scaled(model.scores(clicked: user.clicks))[item.value]
      contributions.append(
        Explanation.Contribution(
          source: .clicks(score: personal, weight: trust),
          value: trust * personal
        )
      )
    }
    return Explanation(item: item, contributions: contributions)
  }

  private func priorRung(of user: Newcomer) -> Rung {
    if onboarding != nil, !user.tags.isEmpty { return .tags }
    return user.attributes.isEmpty ? .everyone : .group
  }

  private func prior(for user: Newcomer) -> [Double] {
    let below =
      user.attributes.isEmpty
      ? popularity.overallScores : popularity.scores(for: user.attributes)
    guard let onboarding, !user.tags.isEmpty else { return below }
    return onboarding.scores(picked: user.tags, prior: below)
  }

  /// The same with the greatest at 1; all 0 where none is above 0.
  private func scaled(_ scores: [Double]) -> [Double] {
    let most = scores.max() ?? 0
    return most > 0 ? scores.map { $0 / most } : scores.map { _ in 0 }
  }
}
