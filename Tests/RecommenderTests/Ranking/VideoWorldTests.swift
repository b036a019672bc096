import Neural
import Randomness
import Testing

@testable import Recommender

/// The made feed: what is drawn against what is true.
struct VideoWorldTests {
  private let world = VideoWorld(seed: 3)

  private func impressions(_ count: Int, seed: UInt64) -> [VideoImpression] {
    var generator = SeededGenerator(seed: seed)
    return world.impressions(count, using: &generator)
  }

  /// On real data 51% of the shortest decile and 10% of the longest are watched to the end.
  @Test func completionFallsWithDurationAsOnRealData() {
    // Of one world's sixty videos a decile the quality alone moves the share by .02.
    var deciles = Array(repeating: 0.0, count: 10)
    for seed in 1...6 as ClosedRange<UInt64> {
      let world = VideoWorld(seed: seed)
      var generator = SeededGenerator(seed: seed)
      let drawn = world.impressions(10_000, using: &generator).sorted {
        world.duration[Int($0.video)] < world.duration[Int($1.video)]
      }
      for decile in 0..<10 {
        let part = drawn[1000 * decile..<1000 * (decile + 1)]
        deciles[decile] += Double(part.count { $0.isCompleted }) / 6000
      }
    }
    #expect(abs(deciles[0] - 0.51) < 0.04 && abs(deciles[9] - 0.10) < 0.03, "\(deciles)")
    for (longer, shorter) in zip(deciles.dropFirst(), deciles) {
      #expect(longer < shorter + 0.02, "\(deciles)")
    }
  }

  @Test func whatIsDrawnHasTheMeansThatAreTrue() {
    let drawn = impressions(40_000, seed: 2)
    let clicks = Double(drawn.count { $0.isClicked })
    let expected = drawn.reduce(0) { $0 + world.clickProbability(of: $1.user, for: $1.video) }
    #expect(abs(clicks - expected) < 5 * (40_000 * 0.25).squareRoot())
    let seconds = drawn.reduce(0) { $0 + $1.seconds }
    let promised = drawn.reduce(0) { $0 + world.expectedSeconds(of: $1.user, for: $1.video) }
    #expect(abs(seconds / promised - 1) < 0.02, "\(seconds / promised)")
    #expect(drawn.allSatisfy { $0.seconds <= world.duration[Int($0.video)] && $0.seconds > 0 })
  }

  @Test func endsAndQuantilesHaveTheMeansThatAreTrue() {
    let drawn = impressions(40_000, seed: 2)
    let quantiles = DurationQuantiles(
      seconds: drawn.map(\.seconds),
      durations: drawn.map { world.duration[Int($0.video)] },
      groups: 20
    )
    let chances = drawn.map { world.completionProbability(of: $0.user, for: $0.video) }
    let deviation = chances.reduce(0) { $0 + $1 * (1 - $1) }.squareRoot()
    let ends = Double(drawn.count { $0.isCompleted })
    #expect(abs(ends - chances.reduce(0, +)) < 5 * deviation, "\(ends)")
    let some = drawn.prefix(4000)
    let found = some.reduce(0) {
      $0 + quantiles.quantile(of: $1.seconds, duration: world.duration[Int($1.video)])
    }
    let expected = some.reduce(0) {
      $0 + world.expectedQuantile(of: $1.user, for: $1.video, in: quantiles)
    }
    // A quantile's variance is 1/12 at the most.
    #expect(abs(found - expected) < 5 * (4000.0 / 12).squareRoot(), "\(found) \(expected)")
  }

  /// Of n draws the sum of p (1 − p) is the variance; five deviations are allowed.
  @Test func likesFollowsAndSharesFollowPreference() {
    let drawn = impressions(40_000, seed: 5)
    let outcomes: [(logit: Double, found: (VideoImpression) -> Bool)] = [
      (-3.5, { $0.isLiked }), (-5, { $0.isFollowed }), (-4.5, { $0.isShared }),
    ]
    for (logit, found) in outcomes {
      let chances = drawn.map {
        Activation.sigmoid(logit + 2 * world.preference(of: $0.user, for: $0.video))
      }
      let deviation = chances.reduce(0) { $0 + $1 * (1 - $1) }.squareRoot()
      let count = Double(drawn.count(where: found))
      #expect(abs(count - chances.reduce(0, +)) < 5 * deviation, "\(logit): \(count)")
      // Not by chance alone: those who like it more are likelier.
      let liked = zip(drawn, chances).filter { found($0.0) }.map(\.1)
      let mean = chances.reduce(0, +) / Double(chances.count)
      #expect(liked.reduce(0, +) / Double(liked.count) > 2 * mean, "\(logit)")
    }
  }

  /// Every effect is an option: without a slope all are as likely to be liked.
  @Test func likesFollowsAndSharesAreOptions() {
    var options = VideoWorldOptions()
    options.likeLogit = -1
    options.followLogit = 0
    options.shareLogit = 1
    options.reactionWithPreference = 0
    var generator = SeededGenerator(seed: 5)
    let drawn = VideoWorld(options: options, seed: 3).impressions(20_000, using: &generator)
    let found = [
      (-1.0, drawn.count { $0.isLiked }), (0, drawn.count { $0.isFollowed }),
      (1, drawn.count { $0.isShared }),
    ]
    for (logit, count) in found {
      // Five standard deviations of 20,000 draws.
      #expect(abs(Double(count) - 20_000 * Activation.sigmoid(logit)) < 354, "\(logit): \(count)")
    }
  }

  @Test func preferenceKnowsNoDurationAndCoversLie() {
    let drawn = impressions(20_000, seed: 4)
    let preference = drawn.map { world.preference(of: $0.user, for: $0.video) }
    let durations = drawn.map { world.view(of: $0).duration }
    #expect(abs(RankCorrelation.spearman(preference, durations) ?? 1) < 0.08)
    let lies = RankCorrelation.spearman(world.appeal, world.quality) ?? 0
    #expect(lies < -0.45 && lies > -0.7)
    #expect((RankCorrelation.spearman(drawn.map(\.seconds), durations) ?? 0) > 0.4)
  }

  @Test func aSeedMakesAWorld() {
    #expect(VideoWorld(seed: 3) == world)
    #expect(VideoWorld(seed: 4) != world)
  }
}

/// Spearman's correlation by hand.
struct RankCorrelationTests {
  @Test func tiedValuesShareTheirRank() {
    #expect(RankCorrelation.ranks(of: [3, 1, 3, 2]) == [3.5, 1, 3.5, 2])
    // Σ d² = 2 of four ranks: 1 − 6 · 2 / (4 · 15).
    let value = RankCorrelation.spearman([1, 2, 3, 4], [1, 3, 2, 4]) ?? 0
    #expect(abs(value - 0.8) < 1e-12)
    #expect(RankCorrelation.spearman([1, 2], [5, 5]) == nil)
    #expect(RankCorrelation.spearman([1, 2, 9], [9, 2, 1]) == -1)
  }
}
