/// What is to be expected of showing a video to a user.
public struct ShownVideo: Hashable, Sendable {
  /// That its cover is clicked.
  public var clickProbability: Double
  /// How long it is watched once it plays, in seconds.
  public var seconds: Double
  /// That it is left within the first seconds once it plays.
  public var skipProbability: Double

  /// Creates what is to be expected.
  public init(clickProbability: Double, seconds: Double, skipProbability: Double) {
    self.clickProbability = clickProbability
    self.seconds = seconds
    self.skipProbability = skipProbability
  }
}

extension VideoWorld {
  /// What is true of showing a video to a user.
  public func shown(_ video: Int32, to user: Int32) -> ShownVideo {
    ShownVideo(
      clickProbability: clickProbability(of: user, for: video),
      seconds: expectedSeconds(of: user, for: video),
      skipProbability: skipProbability(of: user, for: video)
    )
  }
}
