public import Neural

/// Past pages on which weights are tried offline: scores of each candidate, and what it is worth.
///
/// Worth is what a candidate brings for each goal if it is looked at: an outcome that was logged,
/// or in a made world the true probability. Weights tried on pages that an old ranking chose say
/// what those candidates would have brought in another order, and nothing about others.
public struct FusionPages: Hashable, Sendable {
  /// A page's candidates.
  public struct Page: Hashable, Sendable {
    /// What a model says.
    public let scores: GoalScores
    /// What each candidate brings, by goal: `[items, goals]`.
    public let worth: Matrix<Double>

    /// Creates a page.
    public init(scores: GoalScores, worth: Matrix<Double>) {
      precondition(
        worth.rows == scores.count && worth.columns == scores.goalCount,
        "a worth of \(worth.shape) does not fit scores of \(scores.scores.shape)"
      )
      (self.scores, self.worth) = (scores, worth)
    }
  }

  /// The pages, of the same goals.
  public let pages: [Page]
  /// How likely each place is looked at, from the top on; places beyond these are not seen.
  public let attention: [Double]

  /// How many goals.
  public var goalCount: Int { pages.first?.scores.goalCount ?? 0 }

  /// Creates pages.
  public init(_ pages: [Page], attention: [Double]) {
    precondition(!pages.isEmpty && !attention.isEmpty, "no page, or no place on it")
    precondition(
      pages.allSatisfy { $0.scores.goalCount == pages[0].scores.goalCount },
      "pages of different goals"
    )
    (self.pages, self.attention) = (pages, attention)
  }

  /// What a page brings for each goal in the mean: Σ_place attention · worth, `[goals]`.
  ///
  /// Each page costs as much as ``GoalScores/first(_:by:weights:)``.
  public func gains(by rule: FusionRule, weights: [Double]) -> [Double] {
    FusionPages.mean(gainsOfPages(by: rule, weights: weights))
  }

  /// What each page brings for each goal: `[pages][goals]`.
  public func gainsOfPages(by rule: FusionRule, weights: [Double]) -> [[Double]] {
    pages.map { page in
      var gains = Array(repeating: 0.0, count: goalCount)
      let seen = page.scores.first(attention.count, by: rule, weights: weights)
      for (place, item) in seen.enumerated() {
        for goal in gains.indices { gains[goal] += attention[place] * page.worth[item, goal] }
      }
      return gains
    }
  }

  /// The mean of what pages bring for each goal, as ``gains(by:weights:)`` has it of all pages.
  public static func mean(_ gainsOfPages: [[Double]]) -> [Double] {
    guard let first = gainsOfPages.first else { return [] }
    return first.indices.map { goal in
      gainsOfPages.reduce(0) { $0 + $1[goal] } / Double(gainsOfPages.count)
    }
  }
}
