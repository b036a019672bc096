import Wording

/// An A/B test planned, run, peeked at and decided.
///
/// A simulated test whose true rates are known, or one of the user's from a file. Sample sizes,
/// draws, bounds and errors are those of `Recommender`'s experiments.
public struct ABTest: DataDemo {
  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "ab-test",
      title: Bilingual(zh: "A/B 实验", en: "A/B tests"),
      claim: ABTestDials.claim,
      failsWhen: ABTestDials.failsWhen,
      dials: ABTestDials.cards,
      steps: ABTestStep.cards,
      predictions: ABTestPrediction.cards,
      claims: ABTestDials.claims
    )
  }

  /// Prepares a walk through the test that the seed draws.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ABTestRun {
    ABTestRun(dials: ABTestDials(try card.resolved(settings)), log: nil, seed: seed)
  }

  /// Reads a CSV or TSV file of the user's: a column of arms and one of 0 and 1, a row a user.
  public func prepare(_ data: DemoData) throws(DemoError) -> ABTestData {
    try ABTestData(card: card, reading: data)
  }
}
