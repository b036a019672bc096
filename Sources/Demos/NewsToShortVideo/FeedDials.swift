import Recommender

/// The dials' values.
struct FeedDials: Hashable, Sendable {
  /// Whether videos play by themselves.
  let playsByItself: Bool
  /// How covers' appeal and videos' quality go together, in [−1, 1].
  let honesty: Double
  /// The longest duration by the shortest.
  let spread: Double
  /// How many groups of duration D2Q has.
  let groups: Int
  /// How probable it is that a user leaves after a skip.
  let leaving: Double

  init(_ values: DialSettings) {
    groups = Int(values.number(ID.groups))
    guard values.values[ID.feed] != nil else {
      (playsByItself, honesty, spread, leaving) = (true, 0, 1, 0)
      return
    }
    playsByItself = values.choice(ID.feed) == Self.autoplay
    honesty = values.number(ID.covers)
    spread = values.number(ID.spread)
    leaving = values.number(ID.leaving)
  }

  static let autoplay = "autoplay"
  static let covers = "covers"
  /// The duration in the middle of all, on a log scale, in seconds.
  private static let middle = 35.0
  /// How probable it is that a user leaves after anything but a skip.
  static let leavesOtherwise = 0.02

  /// The made feed's effects.
  var world: VideoWorldOptions {
    var options = VideoWorldOptions()
    let root = spread.squareRoot()
    options.durations = Self.middle / root...Self.middle * root
    options.appealWithQuality = honesty
    options.skipSeconds = 5
    return options
  }

  /// How a user goes down the feed.
  var session: FeedSession {
    FeedSession(
      playsByItself: playsByItself,
      leavesAfterSkip: leaving,
      leavesOtherwise: Self.leavesOtherwise
    )
  }

  /// The dials' names.
  enum ID {
    static let feed = "feed"
    static let covers = "covers"
    static let spread = "durations"
    static let groups = "groups"
    static let leaving = "leaving"
  }
}
