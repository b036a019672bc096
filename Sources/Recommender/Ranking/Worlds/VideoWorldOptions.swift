/// The effects of a ``VideoWorld``, each of which can be switched off by setting it to 0.
public struct VideoWorldOptions: Hashable, Sendable {
  /// How many users.
  public var users = 400
  /// How many videos.
  public var videos = 600
  /// How many traits users and videos have.
  public var traits = 6
  /// The shortest and the longest duration, in seconds; durations lie evenly on a log scale.
  public var durations = 6.0...200.0
  /// How much taste, the match of traits, moves ln patience, a standard deviation.
  public var interest = 0.6
  /// How much a video's quality moves ln patience, a standard deviation.
  public var quality = 0.4
  /// The noise of ln patience.
  public var noise = 0.7
  /// ln patience, in ln seconds, of a video of one second that is mean in all.
  public var patience = 0.83
  /// β: patience grows as duration^β. Below 1, the longer a video the fewer see its end.
  public var patienceWithDuration = 0.59
  /// How much a cover's appeal moves the click alone, in logits a standard deviation.
  public var appeal = 1.0
  /// How appeal and quality go together, in [−1, 1]; below 0 the best covers are clickbait.
  public var appealWithQuality = -0.6
  /// How much preference, in units of ln patience, moves the click, in logits.
  public var clickWithPreference = 1.0
  /// The logit of a click on a mean cover.
  public var clickLogit = -1.2
  /// The logit of a like of a view of mean preference.
  public var likeLogit = -3.5
  /// The logit of a follow of a view of mean preference.
  public var followLogit = -5.0
  /// The logit of a share of a view of mean preference.
  public var shareLogit = -4.5
  /// How much preference, in units of ln patience, moves likes, follows and shares, in logits.
  public var reactionWithPreference = 2.0
  /// A video left before that many seconds was skipped.
  public var skipSeconds = 3.0

  /// Creates the standard feed, whose completion falls from about 51% in the decile of the shortest
  /// videos to about 10% in that of the longest, as was measured on real data.
  public init() {}
}
