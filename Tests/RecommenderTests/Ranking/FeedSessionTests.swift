import Neural
import Randomness
import Testing

@testable import Recommender

/// Sessions in a feed: by hand, against draws, and against every order there is.
struct FeedSessionTests {
  private static let list = [
    ShownVideo(clickProbability: 0.5, seconds: 10, skipProbability: 0.2),
    ShownVideo(clickProbability: 0.25, seconds: 40, skipProbability: 0),
  ]

  @Test func whatIsToBeExpectedIsThatByHand() {
    let covers = FeedSession(playsByItself: false, leavesAfterSkip: 0.5, leavesOtherwise: 0.1)
      .expectation(of: Self.list)
    // A skip has probability .1, so leaving .1 · .5 + .9 · .1 = .14.
    #expect(abs(covers.seconds - (0.5 * 10 + 0.86 * 0.25 * 40)) < 1e-12)
    #expect(abs(covers.videos - 1.86) < 1e-12 && abs(covers.skips - 0.1) < 1e-12)
    let autoplay = FeedSession(playsByItself: true, leavesAfterSkip: 0.5, leavesOtherwise: 0.1)
      .expectation(of: Self.list)
    #expect(abs(autoplay.seconds - (10 + 0.82 * 40)) < 1e-12)
    #expect(FeedSessionFigures.mean(of: []) == FeedSessionFigures())
  }

  @Test(arguments: [false, true]) func whatIsSimulatedComesToWhatIsExpected(autoplay: Bool) {
    var options = VideoWorldOptions()
    options.skipSeconds = 5
    let world = VideoWorld(options: options, seed: 5)
    let session = FeedSession(
      playsByItself: autoplay,
      leavesAfterSkip: 0.4,
      leavesOtherwise: 0.05
    )
    let list = Array(0..<12 as Range<Int32>)
    let expected = session.expectation(of: list.map { world.shown($0, to: 3) })
    var generator = SeededGenerator(seed: 1)
    let mean = FeedSessionFigures.mean(
      of: (0..<8000).map { _ in session.simulated(list, for: 3, in: world, using: &generator) }
    )
    // Five standard errors; a session's seconds spread by less than 150.
    #expect(abs(mean.seconds - expected.seconds) < 5 * 150 / 8000.0.squareRoot())
    #expect(abs(mean.videos - expected.videos) < 5 * 5 / 8000.0.squareRoot())
    #expect(abs(mean.skips - expected.skips) < 5 * 1 / 8000.0.squareRoot())
    #expect(expected.skips > 0.05 && expected.videos < 12)
  }

  @Test func noOrderIsWatchedLongerThanThatByWorth() {
    var generator = SeededGenerator(seed: 2)
    let session = FeedSession(playsByItself: true, leavesAfterSkip: 0.7, leavesOtherwise: 0.05)
    let videos = (0..<6).map { _ in
      ShownVideo(
        clickProbability: 1,
        seconds: generator.uniform(in: 1..<60),
        skipProbability: generator.unit()
      )
    }
    let byWorth = videos.sorted {
      session.worth(seconds: $0.seconds, skipProbability: $0.skipProbability)
        > session.worth(seconds: $1.seconds, skipProbability: $1.skipProbability)
    }
    let best = Self.orders(videos).map { session.expectation(of: $0).seconds }.max() ?? 0
    #expect(abs(session.expectation(of: byWorth).seconds - best) < 1e-9)
    let bySeconds = videos.sorted { $0.seconds > $1.seconds }
    #expect(session.expectation(of: bySeconds).seconds < best - 1)
  }

  private static func orders(_ videos: [ShownVideo]) -> [[ShownVideo]] {
    guard videos.count > 1 else { return [videos] }
    return videos.indices.flatMap { place in
      var rest = videos
      let first = rest.remove(at: place)
      return orders(rest).map { [first] + $0 }
    }
  }

  @Test func skipsAreAsProbableAsTheyAreDrawn() {
    let world = VideoWorld(seed: 3)
    var generator = SeededGenerator(seed: 4)
    let drawn = world.impressions(30_000, using: &generator)
    let expected = drawn.reduce(0) { $0 + world.skipProbability(of: $1.user, for: $1.video) }
    let skips = Double(drawn.count { $0.isSkipped })
    #expect(abs(skips - expected) < 5 * (30_000 * 0.05).squareRoot() && expected > 500)
  }

  @Test func aTableHasNumbersAndUsers() throws {
    let table = try RankingTable(Array("user,a,b\nx,1.5,2\ny,,3\n".utf8))
    #expect(try table.numbers(inColumn: "a") == [1.5, nil])
    #expect(table.users == [0, 1])
    let features = try table.features(hiding: ["a", "elsewhere"], trainingOn: [0, 1])
    #expect(features.rows == 2 && features.elements == [-1, 1])
    let bad = try RankingTable(Array("a\n1\nmuch\n".utf8))
    #expect(
      throws: RecommenderError.numberNotFinite(line: 3, column: "a", found: "much")
    ) { try bad.numbers(inColumn: "a") }
  }
}
