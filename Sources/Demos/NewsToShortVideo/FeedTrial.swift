import Recommender

/// What one net came to.
struct FeedTrial: EpochCourse, Sendable {
  /// How its scores stand to duration and to the truth after each epoch, from before the first on.
  var course: [Reading]
  /// The AUC of a preference above the median that the objective's true values have: what its net
  /// could come to; NaN on a file.
  var ceiling = Double.nan
  /// Its scores of the views that are asked about, at the end.
  var scores: [Double] = []
  /// The net as it is at the end.
  var model: RankingModel?

  /// A net's scores on the views that are asked about.
  struct Reading: Sendable {
    /// Spearman's correlation with duration; NaN where all last equally long.
    var duration: Double
    /// In a made feed the AUC of a preference above the median; on a file Spearman's correlation
    /// with the quantile within like durations.
    var liking: Double
    /// Spearman's correlation with the true expected seconds, on a file with those watched.
    var seconds: Double
  }
}
