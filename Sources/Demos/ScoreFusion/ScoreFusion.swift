import Wording

/// One page from the scores of several goals: weights turned, what each goal gains, and what is
/// lost.
///
/// A made shop whose true preferences are known, or a file of the user's with labels. Scores come
/// from a net of `Recommender`, the pages from its `GoalScores`, the search from its
/// `FusionSearch`.
public struct ScoreFusion: DataDemo {
  private let shelf = FusingShelf()

  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "score-fusion",
      title: Bilingual(zh: "分数融合", en: "Fusing scores"),
      claim: FusingDials.claim,
      failsWhen: FusingDials.failsWhen,
      dials: FusingDials.cards,
      steps: FusingStep.cards,
      predictions: FusingPrediction.cards,
      claims: FusingDials.claims
    )
  }

  /// Prepares a walk through the shop that the seed makes.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> FusingRun {
    let dials = FusingDials(try card.resolved(settings))
    return FusingRun(
      dials: dials,
      source: .shop(FusingShop.Key(looksWithQuality: -dials.clickbait, seed: seed)),
      shelf: shelf,
      seed: seed
    )
  }

  /// Reads a CSV or TSV file of the user's, whose columns of 0 and 1 with a label's name are goals.
  public func prepare(_ data: DemoData) throws(DemoError) -> FusingData {
    try FusingData(card: card, reading: data)
  }
}
