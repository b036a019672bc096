/// What came of a session in a feed, or what is to be expected of one.
public struct FeedSessionFigures: Hashable, Sendable {
  /// How long was watched, in seconds.
  public var seconds = 0.0
  /// How many videos, or covers, were seen.
  public var videos = 0.0
  /// How many of them were skipped.
  public var skips = 0.0

  /// The start of a session: nothing yet.
  public init() {}

  /// The mean over sessions; of none the start of one.
  public static func mean(of sessions: [FeedSessionFigures]) -> FeedSessionFigures {
    var mean = FeedSessionFigures()
    let count = Double(max(1, sessions.count))
    for session in sessions {
      mean.seconds += session.seconds / count
      mean.videos += session.videos / count
      mean.skips += session.skips / count
    }
    return mean
  }
}
