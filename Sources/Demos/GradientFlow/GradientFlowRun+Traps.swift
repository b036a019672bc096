import Neural
import Wording

extension GradientFlowRun {
  /// The two nets that look healthy from one side, beside that of the dials.
  func weightsStep(_ flow: NetworkFlow, _ traps: TrapNets) -> DemoStep {
    let (first, second) = (traps.rectified, traps.normalised)
    let signals = first.signals
    return DemoStep(
      id: GradientFlowStep.weights.rawValue,
      exhibits: [
        Exhibit(
          id: "traps",
          title: Bilingual(
            zh: "梯度：第 1 层比最后一层；信号：最后一层比第 1 层",
            en: "Gradients: layer 1 / last layer; signal: last layer / layer 1"
          ),
          content: .table(Self.table(flow, traps))
        ),
        Exhibit(
          id: "weights",
          title: Self.rectified,
          content: .profile(
            profile(
              [
                (FlowMeasure.weightGradient, first.weightGradientNorms),
                (FlowMeasure.gradient, first.gradientNorms),
                (FlowMeasure.signal(signals), signals),
              ],
              rows: TrapNets.rectified.depth,
              lastRowOnTop: true
            )
          ),
          isFixed: true
        ),
      ],
      remark: Bilingual(
        zh: "ReLU 配 Xavier：权重梯度首尾之比 \(first.weightGradientRatio.inSentence)，看着正常，"
          + "激活梯度却只有 \(first.gradientRatio.inSentence)，信号只有 \(first.signalLeft.inSentence)。"
          + "批归一化：信号之比 \(second.signalLeft.inSentence)，"
          + "激活梯度却涨到 \(second.gradientRatio.inSentence) 倍。",
        en: "ReLU with Xavier: the weight gradients' ratio of "
          + "\(first.weightGradientRatio.inSentence) looks healthy; the gradients' is "
          + "\(first.gradientRatio.inSentence), the signal's \(first.signalLeft.inSentence). Batch "
          + "normalisation: the signal's ratio is \(second.signalLeft.inSentence), and the gradient grows to "
          + "\(second.gradientRatio.inSentence) times."
      )
    )
  }

  private static func table(_ flow: NetworkFlow, _ traps: TrapNets) -> Table {
    func row(_ name: Bilingual, _ flow: NetworkFlow) -> Table.Row {
      let ratios = [flow.weightGradientRatio, flow.gradientRatio, flow.signalLeft]
      return Table.Row(values: [.text(name)] + ratios.map { .measured($0, .sentence) })
    }
    return Table(
      columns: [
        Table.Column(id: "net", title: Bilingual(zh: "网络", en: "net")),
        Table.Column(
          id: "weight-gradient-ratio",
          title: Bilingual(zh: "权重梯度", en: "weight gradient")
        ),
        Table.Column(
          id: "activation-gradient-ratio",
          title: Bilingual(zh: "激活梯度", en: "gradient")
        ),
        Table.Column(id: "signal-left", title: Bilingual(zh: "信号", en: "signal")),
      ],
      rows: [
        row(rectified, traps.rectified), row(normalised, traps.normalised),
        row(Bilingual(zh: "你的设置", en: "your settings"), flow),
      ]
    )
  }

  private static let rectified = Bilingual(
    zh: "30 层 ReLU，Xavier",
    en: "30 ReLU layers, Xavier"
  )
  private static let normalised = Bilingual(
    zh: "50 层 tanh，批归一化",
    en: "50 tanh, batch norm"
  )
}
