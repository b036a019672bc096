/// What a ranking of videos is taught to predict.
public enum WatchObjective: String, Hashable, Sendable, CaseIterable {
  /// P(click), of every cover.
  case click
  /// Weighted logistic regression: a click weighs its seconds, and every cover, clicked or not,
  /// stands once as a negative of weight 1. The odds are P · E[T | click] / 1, the expected seconds
  /// of a cover, however large P is.
  ///
  /// The source has negatives for covers left alone only, whose odds P · E[T | click] / (1 − P) are
  /// near this where P is small.
  ///
  /// Source: Covington, Adams and Sargin, "Deep neural networks for YouTube recommendations",
  /// RecSys 2016, doi:10.1145/2959100.2959190, section 4.2.
  case weightedLogistic
  /// E[seconds | click], by squared error, in units of the mean.
  case playTime
  /// P(watched to the end | click).
  case completion
  /// Where the seconds stand among those of videos of like duration, in (0, 1); see
  /// ``DurationQuantiles``.
  case durationQuantile
  /// P(left within the first seconds | click): what counts against a video.
  case skip

  /// What kind of task it is.
  public var kind: TaskKind {
    switch self {
    case .playTime, .durationQuantile: .regression
    default: .binary
    }
  }

  /// What is ranked by, of what a net predicts: a probability; for ``weightedLogistic`` the odds,
  /// which are seconds; for ``playTime`` seconds; for ``durationQuantile`` the quantile.
  ///
  ///     seconds = min(max(s, 0), d)
  ///
  /// A net's linear output and its odds know no bounds, and what is watched of a video of d seconds
  /// lies in [0, d]. NaN stays NaN.
  ///
  /// - Parameters:
  ///   - unit: the seconds that count 1 in ``playTime``.
  ///   - duration: d, how long the video is, in seconds.
  public func score(of prediction: Double, unit: Double, duration: Double) -> Double {
    func bounded(_ seconds: Double) -> Double {
      seconds.isNaN ? seconds : min(max(seconds, 0), duration)
    }
    return switch self {
    case .weightedLogistic: bounded(prediction / max(1e-9, 1 - prediction))
    case .playTime: bounded(prediction * unit)
    case .click, .completion, .durationQuantile, .skip: prediction
    }
  }
}
