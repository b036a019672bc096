import Recommender

/// Views to learn from, views to be asked about, and what both have in common.
struct FeedLog: Sendable {
  let train: FeedViews
  let test: FeedViews

  /// How long a view that was learnt from lasts, in the mean: the unit of play time.
  var unit: Double {
    let played = train.views.filter(\.isClicked)
    return played.reduce(0) { $0 + $1.seconds } / Double(max(1, played.count))
  }

  /// The views that are learnt from, by duration.
  func quantiles(groups: Int) -> DurationQuantiles {
    let played = train.views.filter(\.isClicked)
    return DurationQuantiles(
      seconds: played.map(\.seconds),
      durations: played.map(\.duration),
      groups: groups
    )
  }
}
