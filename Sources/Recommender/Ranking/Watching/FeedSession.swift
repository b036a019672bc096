public import Randomness

/// How a user goes down a feed: one video after the other until they leave or the list ends.
///
///     S₁ = 1,  S_{i+1} = S_i · (1 − l_i),  l_i = b + (a − b) · p_i · s_i
///     E[seconds] = Σ S_i · p_i · t_i
///
/// with p the probability that a video is played (1 where it plays by itself), s that a played one
/// is skipped, t its expected seconds, a the probability of leaving after a skip and b after
/// anything else. Two neighbours are in the better order when the one with the greater p t / l
/// stands first: exchanging them changes E by S (p₁ t₁ l₂ − p₂ t₂ l₁). So a list that is shown
/// whole is best sorted by ``worth(seconds:skipProbability:)``.
///
/// Source of the walk: the cascade of Craswell et al., "An experimental comparison of click
/// position-bias models", WSDM 2008, doi:10.1145/1341531.1341545.
public struct FeedSession: Hashable, Sendable {
  /// Whether videos play by themselves; otherwise a cover is clicked or passed by.
  public var playsByItself: Bool
  /// a: how probable it is that a user leaves after a skip.
  public var leavesAfterSkip: Double
  /// b: how probable it is that a user leaves after anything else.
  public var leavesOtherwise: Double

  /// Creates a way to go down a feed.
  public init(playsByItself: Bool, leavesAfterSkip: Double, leavesOtherwise: Double) {
    precondition(
      (0...1).contains(leavesAfterSkip) && (0...1).contains(leavesOtherwise),
      "\(leavesAfterSkip) and \(leavesOtherwise) are no probabilities"
    )
    self.playsByItself = playsByItself
    self.leavesAfterSkip = leavesAfterSkip
    self.leavesOtherwise = leavesOtherwise
  }

  /// What a video is worth at the front of a list: its seconds by the probability that the user
  /// leaves after it, t / l.
  ///
  /// - Parameters:
  ///   - seconds: the expected seconds of showing it, clicked or not.
  ///   - skipProbability: that showing it ends in a skip.
  public func worth(seconds: Double, skipProbability: Double) -> Double {
    seconds / max(1e-9, leaving(skipProbability))
  }

  private func leaving(_ skipped: Double) -> Double {
    leavesOtherwise + (leavesAfterSkip - leavesOtherwise) * skipped
  }

  /// What is to be expected of a list. O(list).
  public func expectation(of list: [ShownVideo]) -> FeedSessionFigures {
    var figures = FeedSessionFigures()
    var staying = 1.0
    for video in list {
      let played = staying * (playsByItself ? 1 : video.clickProbability)
      let skipped = played * video.skipProbability
      figures.videos += staying
      figures.seconds += played * video.seconds
      figures.skips += skipped
      staying -= staying * leavesOtherwise + skipped * (leavesAfterSkip - leavesOtherwise)
    }
    return figures
  }

  /// One session as it may happen. O(list · traits).
  public func simulated(
    _ list: [Int32],
    for user: Int32,
    in world: VideoWorld,
    using generator: inout SeededGenerator
  ) -> FeedSessionFigures {
    var figures = FeedSessionFigures()
    for video in list {
      let impression = world.impression(of: video, to: user, using: &generator)
      let isPlayed = playsByItself || impression.isClicked
      let isSkipped = isPlayed && impression.isSkipped
      figures.videos += 1
      figures.seconds += isPlayed ? impression.seconds : 0
      figures.skips += isSkipped ? 1 : 0
      if generator.chance(isSkipped ? leavesAfterSkip : leavesOtherwise) { break }
    }
    return figures
  }
}
