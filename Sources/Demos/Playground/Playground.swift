import Wording

/// A small net on two classes of points, built by dials and trained before the eyes.
///
/// What it takes for each point of the plane, its losses, and the gradients of each layer, while it
/// learns.
public struct Playground: DataDemo {
  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "playground",
      title: Bilingual(zh: "游乐场", en: "Playground"),
      claim: Bilingual(
        zh: "四层、每层 16 个 ReLU，用普通的梯度下降就能学会双螺旋，测试正确率九成以上。",
        en:
          "Four layers of 16 ReLU units learn the two spirals by plain gradient descent "
          + "and get over nine test points in ten right."
      ),
      failsWhen: Bilingual(
        zh: "换成 sigmoid：梯度到前几层只剩几十分之一，四层网络学不会。只留一层：梯度没问题，但分界线弯不了那么多。",
        en:
          "With sigmoid, the first layers get a few hundredths of the gradient and the net does "
          + "not learn. With a single layer they get all, but its boundary cannot bend that much."
      ),
      dials: PlaygroundCards.dials,
      steps: PlaygroundStep.cards,
      predictions: PlaygroundCards.predictions,
      claims: PlaygroundCards.claims
    )
  }

  /// Prepares a walk; points and weights are drawn from the seed.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> PlaygroundRun {
    let values = try card.resolved(settings)
    return PlaygroundRun(
      values: values,
      source: ExampleSource(named: values.choice(PlaygroundCards.data)),
      noise: values.number(PlaygroundCards.noise),
      seed: seed
    )
  }

  /// Reads a CSV or TSV file of numbers whose last column names two classes.
  public func prepare(_ data: DemoData) throws(DemoError) -> TableWalks<PlaygroundRun> {
    let table = try NumberTable(reading: data)
    let dropped = [PlaygroundCards.data, PlaygroundCards.noise]
    return TableWalks(card: card, without: dropped) { values, seed in
      PlaygroundRun(values: values, source: .table(table), noise: 0, seed: seed)
    }
  }
}
