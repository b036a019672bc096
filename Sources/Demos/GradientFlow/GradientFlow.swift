import Wording

/// Gradients that vanish and explode on their way back through a deep net.
///
/// A net is drawn by the dials, a batch goes forward, and the gradient of its loss comes back one
/// layer at a time; then the same net is trained, and each layer shows how far it moved. All
/// numbers come from `Neural`, in 32 bits as in practice: what is too small for them becomes 0 and
/// what is too large becomes infinite, and both are shown.
public struct GradientFlow: DataDemo {
  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "gradient-flow",
      title: Bilingual(zh: "梯度流", en: "Gradient flow"),
      claim: Bilingual(
        zh: "十二层 sigmoid 网络里，第 1 层收到的梯度不到最后一层的千分之一：反向传播是连乘，每层都乘上一个小于 1 的数。",
        en: "In a net of twelve sigmoid layers, layer 1 gets less than a thousandth of the last "
          + "layer's gradient: backpropagation is a product, and every layer multiplies by less "
          + "than 1."
      ),
      failsWhen: Bilingual(
        zh: "换成 ReLU 配 He 初始化，或者打开残差连接：每层乘的数接近 1，梯度就传得到第 1 层。",
        en: "With ReLU and He initialisation, or with residual connections: every layer "
          + "multiplies by about 1, so the gradient reaches layer 1."
      ),
      dials: GradientFlowCards.dials,
      steps: GradientFlowStep.cards,
      predictions: GradientFlowCards.predictions,
      claims: GradientFlowCards.claims
    )
  }

  /// Prepares a walk on the data that the dial names, drawn from the seed.
  public func run(
    _ settings: DemoSettings,
    seed: UInt64
  ) throws(DialError) -> GradientFlowRun {
    let values = try card.resolved(settings)
    return GradientFlowRun(
      plan: NetworkDials.plan(values),
      source: ExampleSource(named: values.choice(GradientFlowCards.data)),
      seed: seed
    )
  }

  /// Reads a CSV or TSV file of numbers whose last column names two classes.
  public func prepare(_ data: DemoData) throws(DemoError) -> TableWalks<GradientFlowRun> {
    let table = try NumberTable(reading: data)
    return TableWalks(card: card, without: [GradientFlowCards.data]) { values, seed in
      GradientFlowRun(plan: NetworkDials.plan(values), source: .table(table), seed: seed)
    }
  }
}
