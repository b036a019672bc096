public import Wording

/// The scores of mock interviews about the same things, up to one of them: others are easier or
/// harder.
public struct InterviewTrend: Hashable, Sendable {
  /// When each was, and its score, the oldest first; the last is the one that is reported on.
  public let scores: [Entry]

  /// The score of one interview.
  public struct Entry: Hashable, Sendable {
    /// When it began.
    public var moment: Moment
    /// Its mean score, from 0 to 1.
    public var score: Double
  }

  /// Takes the interviews of the same scope that ended before one began, and that one.
  public init(
    before interview: OpenedInterview,
    score: Double,
    among summaries: [InterviewSummary]
  ) {
    let earlier = summaries.filter { summary in
      summary.ticket != interview.ticket && summary.begunAt < interview.begunAt
        && summary.plan.scope == interview.plan.scope && (summary.result?.answers ?? 0) > 0
    }
    scores =
      earlier.sorted { $0.begunAt < $1.begunAt }
      .map { Entry(moment: $0.begunAt, score: $0.result?.score ?? 0) }
      + [Entry(moment: interview.begunAt, score: score)]
  }

  /// The points of a hundred by which it is better than the one before, or nil where it is the
  /// first.
  public var change: Int? {
    guard scores.count > 1 else { return nil }
    let (before, now) = (scores[scores.count - 2].score, scores[scores.count - 1].score)
    return percent(now) - percent(before)
  }

  /// When the one before was, or nil.
  public var before: Moment? { scores.count > 1 ? scores[scores.count - 2].moment : nil }

  /// A share as whole per cent, as it is written.
  private func percent(_ share: Double) -> Int {
    Int((share * 100).rounded(.toNearestOrAwayFromZero))
  }
}
