/// Recommends what most users liked: the same to everyone but for what each has seen.
///
/// The baseline that every other model has to beat, and the first answer to a user of whom nothing
/// is known. What "most" means is the ``Rule``.
public struct Popularity: RecommendationAlgorithm, Hashable {
  /// How an item's likes become its score. Values of 0 or below count for nothing, in every rule.
  public enum Rule: Hashable, Sendable {
    /// The number n of users with a value above 0.
    case count
    /// The lower end of Wilson's interval for the share p of values from a threshold on:
    /// (p + z²/2n − z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
    ///
    /// So one user of one does not beat ninety of a hundred. z is 1.96 for 95%. Without a threshold
    /// it is the mean of all likes: of equal values every like is one, p = 1, and the order is that
    /// of n / (n + z²), which is ``count``'s.
    ///
    /// Source: Wilson, "Probable inference, the law of succession, and statistical inference",
    /// JASA 22(158), 1927, doi:10.1080/01621459.1927.10502953; as a ranking: Miller, "How not to
    /// sort by average rating", 2009.
    case wilson(likedFrom: Double?, z: Double)
    /// The mean value, drawn towards that of the whole log: (C·m + Σ values) / (C + n), with m the
    /// mean over all likes and C how many likes the log's mean is worth. Of equal values every mean
    /// is m, and the order that of the items' indices: see ``Catalogue/obstacle(to:on:)``.
    ///
    /// Source: the posterior mean of a normal with known variances, Gelman et al., "Bayesian data
    /// analysis", 3rd ed. 2013, section 2.5; the Internet Movie Database's list of 250 films.
    case bayesianAverage(prior: Double)
  }

  /// `popularity`.
  public var name: String { "popularity" }
  /// False.
  public var isPersonal: Bool { false }
  /// How likes become a score.
  public var rule: Rule

  /// Creates the algorithm.
  public init(rule: Rule = .count) { self.rule = rule }

  /// Scores each item. O(interactions + items · log items).
  ///
  /// - Precondition: z and the prior are finite and at least 0.
  public func fit(
    _ likes: Likes,
    under conditions: FitConditions
  ) throws(RecommenderError) -> PopularityModel {
    switch rule {
    case .count: break
    case .wilson(_, let z): precondition(z >= 0 && z.isFinite, "a z of \(z)")
    case .bayesianAverage(let prior):
      precondition(prior >= 0 && prior.isFinite, "a prior of \(prior) likes")
    }
    return PopularityModel(likes: likes, rule: rule)
  }
}
