import Wording

/// What clipping does to a gradient, to a step and to a training.
///
/// First on a loss of two parameters with a wall in it, where everything can be drawn; then on a
/// deep net whose gradients explode. The cliff is computed in 64 bits, the net in 32 as in
/// practice.
public struct GradientClippingDemo: DataDemo {
  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "gradient-clipping",
      title: Bilingual(zh: "梯度裁剪", en: "Gradient clipping"),
      claim: Bilingual(
        zh: "二十层、初始权重偏大的网络，不裁剪几步就变成 NaN；按范数裁到 1，同一个网络就学会了。",
        en: "A net of twenty layers whose initial weights are a little too large becomes NaN "
          + "within a few steps; clipped by norm at 1, the same net learns."
      ),
      failsWhen: Bilingual(
        zh: "增益调回 1：梯度本来就不爆炸，不裁剪也活得下来。阈值调到 1000：活下来了，却什么也没学到。",
        en:
          "At a gain of 1 nothing explodes, and the net survives without clipping. At a "
          + "threshold of 1000 it survives but learns nothing."
      ),
      dials: ClippingCards.dials,
      steps: ClippingStep.cards,
      predictions: ClippingCards.predictions,
      claims: ClippingCards.claims
    )
  }

  /// Prepares a walk; data and weights are drawn from the seed.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ClippingRun {
    ClippingRun(values: try card.resolved(settings), source: .normal, seed: seed)
  }

  /// Reads a CSV or TSV file of numbers whose last column names two classes, for the deep net.
  public func prepare(_ data: DemoData) throws(DemoError) -> TableWalks<ClippingRun> {
    let table = try NumberTable(reading: data)
    return TableWalks(card: card) { values, seed in
      ClippingRun(values: values, source: .table(table), seed: seed)
    }
  }
}
