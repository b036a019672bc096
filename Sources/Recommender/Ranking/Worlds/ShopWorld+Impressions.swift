import Neural
public import Randomness

extension ShopWorld {
  /// Shows pages to users drawn at random, and draws what comes of them.
  ///
  /// A page holds the best of some candidates by strength · click logit + Gumbel noise, which draws
  /// them without replacement in proportion to e^(strength · logit); the best stands on top.
  /// O(pages · candidates · traits).
  ///
  /// Source of the noise: Kool, van Hoof and Welling, "Stochastic beams and where to find them",
  /// ICML 2019, arXiv:1903.06059.
  public func impressions(
    pages: Int,
    using generator: inout SeededGenerator
  ) -> [ShopImpression] {
    let everything = (0..<options.items).map { Int32(truncatingIfNeeded: $0) }
    var impressions: [ShopImpression] = []
    impressions.reserveCapacity(pages * options.pageLength)
    for _ in 0..<pages {
      let user = Int32(truncatingIfNeeded: generator.integer(below: options.users))
      let scored = generator.sample(options.candidates, of: everything).map { item in
        let noise = -Double.logarithm(generator.exponential(rate: 1))
        let score = options.policyStrength * logit(.click, user: user, item: item) + noise
        return (item: item, score: score)
      }
      let page = scored.sorted { ($1.score, $0.item) < ($0.score, $1.item) }.prefix(
        options.pageLength
      )
      for (position, candidate) in page.enumerated() {
        impressions.append(
          impression(of: candidate.item, to: user, at: position, using: &generator)
        )
      }
    }
    return impressions
  }

  private func impression(
    of item: Int32,
    to user: Int32,
    at position: Int,
    using generator: inout SeededGenerator
  ) -> ShopImpression {
    let mood = options.hiddenMood * generator.normal()
    // Each is drawn whatever came of the others, so that the draws that follow stay the same.
    func draw(_ stage: ShopStage, times factor: Double = 1) -> Bool {
      generator.chance(
        factor * Activation.sigmoid(logit(stage, user: user, item: item) + mood)
      )
    }
    return ShopImpression(
      user: user,
      item: item,
      position: position,
      isClicked: draw(.click, times: examination(at: position)),
      wouldCart: draw(.cart),
      wouldOrder: draw(.order)
    )
  }
}
