import Wording

/// Four ways to begin, over many layers: too small, Xavier, He, too large.
///
/// The same data go through four nets that differ in the spread of their first weights alone; what
/// theory says of wide layers stands beside what was measured, and at the end all four are trained.
public struct Initialisation: DataDemo {
  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "initialisation",
      title: Bilingual(zh: "权重初始化", en: "Initial weights"),
      claim: Bilingual(
        zh: "三十层 ReLU：He 初始化让信号活到最后一层；Xavier 每层丢掉一半方差，到最后一层剩不到千分之一。",
        en: "Over thirty ReLU layers the signal lives with He initialisation; Xavier loses half of "
          + "the variance in every layer, and less than a thousandth is left at the end."
      ),
      failsWhen: Bilingual(
        zh: "激活换成 tanh：它在 0 附近的斜率是 1，不砍掉一半，Xavier 就不再衰减到千分之一以下。",
        en: "With tanh, which has slope 1 at 0 and cuts nothing away, Xavier keeps more than "
          + "a thousandth."
      ),
      dials: InitialisationCards.dials,
      steps: InitialisationStep.cards,
      predictions: InitialisationCards.predictions,
      claims: InitialisationCards.claims
    )
  }

  /// Prepares a walk; data and weights are drawn from the seed.
  public func run(
    _ settings: DemoSettings,
    seed: UInt64
  ) throws(DialError) -> InitialisationRun {
    InitialisationRun(values: try card.resolved(settings), source: .normal, seed: seed)
  }

  /// Reads a CSV or TSV file of numbers whose last column names two classes.
  public func prepare(_ data: DemoData) throws(DemoError) -> TableWalks<InitialisationRun> {
    let table = try NumberTable(reading: data)
    return TableWalks(card: card) { values, seed in
      InitialisationRun(values: values, source: .table(table), seed: seed)
    }
  }
}
