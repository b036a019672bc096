import Neural
import Randomness
import Testing

@testable import Recommender

/// The made shop: what is drawn against what is true.
struct ShopWorldTests {
  private func drawn(
    pages: Int,
    seed: UInt64 = 3,
    _ change: (inout ShopWorldOptions) -> Void = { _ in }
  ) -> (world: ShopWorld, impressions: [ShopImpression]) {
    var options = ShopWorldOptions()
    change(&options)
    let world = ShopWorld(options: options, seed: seed)
    var generator = SeededGenerator(seed: seed).stream(1)
    return (world, world.impressions(pages: pages, using: &generator))
  }

  /// How far a count of draws is from the sum of their probabilities, in standard deviations.
  private func deviation(_ draws: [(Bool, Double)]) -> Double {
    let expected = draws.reduce(0) { $0 + $1.1 }
    let variance = draws.reduce(0) { $0 + $1.1 * (1 - $1.1) }
    return (Double(draws.count { $0.0 }) - expected) / variance.squareRoot()
  }

  @Test func drawsFollowTheTruthAtEveryPlaceAndStage() {
    let (world, impressions) = drawn(pages: 3000)
    for position in 0..<10 {
      let there = impressions.filter { $0.position == position }
      #expect(there.count == 3000)
      let clicks = there.map {
        (
          $0.isClicked,
          world.probability(.click, user: $0.user, item: $0.item) / Double(position + 1)
        )
      }
      #expect(abs(deviation(clicks)) < 4, "place \(position)")
    }
    for stage in [ShopStage.cart, .order] {
      let known = impressions.filter { $0.couldReach(stage) }.map {
        ($0.reached(stage), world.probability(stage, user: $0.user, item: $0.item))
      }
      #expect(known.count > 100)
      #expect(abs(deviation(known)) < 4, "\(stage)")
    }
  }

  @Test func theFunnelNarrowsAndOrdersAreSparse() {
    let (_, impressions) = drawn(pages: 3000)
    let rates = ShopStage.allCases.map { stage in
      Double(impressions.count { $0.reached(stage) }) / Double(impressions.count)
    }
    #expect(rates[0] > 0.05 && rates[0] < 0.25, "\(rates)")
    #expect(rates[1] < rates[0] / 2 && rates[2] < rates[1], "\(rates)")
    #expect(rates[2] > 0.001 && rates[2] < 0.03, "\(rates)")
    for impression in impressions where impression.reached(.order) {
      #expect(impression.reached(.cart) && impression.reached(.click))
    }
  }

  @Test func positionBiasIsOnlyThereWhereItIsSwitchedOn() {
    func share(bias: Double, strength: Double) -> Double {
      let (_, impressions) = drawn(pages: 3000) {
        ($0.positionBias, $0.policyStrength) = (bias, strength)
      }
      let clicked = impressions.filter(\.isClicked)
      return Double(clicked.count { $0.position == 0 }) / Double(clicked.count)
    }
    // Without both a tenth of the clicks is on top; with the bias 1 / Σ 1/p = .341 of them.
    #expect(abs(share(bias: 0, strength: 0) - 0.1) < 0.02)
    #expect(abs(share(bias: 1, strength: 0) - 0.341) < 0.04)
  }

  @Test func clicksAreNoFairSampleOfConversions() {
    func gap(_ change: (inout ShopWorldOptions) -> Void) -> Double {
      let (world, impressions) = drawn(pages: 2000, change)
      func mean(_ part: [ShopImpression]) -> Double {
        part.reduce(0) { $0 + world.probability(.cart, user: $1.user, item: $1.item) }
          / Double(part.count)
      }
      return mean(impressions.filter(\.isClicked)) - mean(impressions)
    }
    // Taste moves both stages, and so those who click convert more.
    #expect(gap { $0.looks = 0 } > 0.05)
    // Of clickbait alone they convert less.
    #expect(gap { ($0.taste, $0.looksWithQuality) = (0, -1) } < -0.02)
    // What moves clicks and nothing else leaves conversions as they are.
    #expect(abs(gap { ($0.taste, $0.looksWithQuality) = (0, 0) }) < 0.02)
  }

  @Test func aHiddenMoodMakesClicksTellMoreThanFeatures() {
    let (world, impressions) = drawn(pages: 3000) { $0.hiddenMood = 2 }
    let clicked = impressions.filter(\.isClicked).map {
      ($0.wouldCart, world.probability(.cart, user: $0.user, item: $0.item))
    }
    // Who clicks is in a good mood, in which carts are likelier than traits say.
    #expect(deviation(clicked) > 6)
  }

  @Test func labelsSayWhatTheirKindSays() throws {
    let (world, impressions) = drawn(pages: 200)
    let reached = try world.examples(impressions, labels: .reached)
    let given = try world.examples(impressions, labels: .givenThePrevious)
    let would = try world.examples(impressions, labels: .wouldFollow)
    for (row, impression) in impressions.enumerated() {
      let isClicked: Float = impression.isClicked ? 1 : 0
      #expect(given.weights[row, 0] == 1 && given.weights[row, 1] == isClicked)
      #expect(given.weights[row, 2] == isClicked * (impression.wouldCart ? 1 : 0))
      #expect(reached.labels[row, 1] == isClicked * would.labels[row, 1])
      #expect(given.labels[row, 2] == would.labels[row, 2])
    }
    #expect(reached.weights.elements.allSatisfy { $0 == 1 })
    #expect(reached.features.columns == world.featureCount)
    #expect(reached.groups == impressions.map(\.user))
    let onTop = try world.examples(impressions, labels: .reached, isOnTop: true)
    let last = world.featureCount - 1
    for row in 0..<impressions.count {
      #expect(onTop.features[row, last] == 0)
      let place = Double(impressions[row].position + 1)
      #expect(reached.features[row, last] == Float(-Double.logarithm(place)))
    }
  }

  @Test func theSameSeedIsTheSameShop() {
    #expect(drawn(pages: 20).impressions == drawn(pages: 20).impressions)
    #expect(drawn(pages: 20).world != drawn(pages: 20, seed: 4).world)
  }
}
