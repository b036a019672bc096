import Neural
import Wording

extension GradientFlowRun {
  func networkStep(_ flow: NetworkFlow, deviation: Double) -> DemoStep {
    let hidden = plan.initialiser.deviation(inputs: plan.width, outputs: plan.width)
    let weights = plan.width * inputs + (plan.depth - 1) * plan.width * plan.width
    return DemoStep(
      id: GradientFlowStep.network.rawValue,
      exhibits: [
        Exhibit(
          id: "net",
          content: .facts([
            Fact(
              id: "layers",
              title: Bilingual(zh: "隐藏层", en: "hidden layers"),
              value: .number(Double(plan.depth), fractionDigits: 0)
            ),
            Fact(
              id: "weights",
              title: Bilingual(zh: "权重个数", en: "weights"),
              value: .number(Double(weights), fractionDigits: 0)
            ),
            Fact(
              id: "weight-std",
              title: Bilingual(zh: "权重标准差 σ", en: "weight std σ"),
              value: .number(hidden, fractionDigits: 4)
            ),
            Fact(
              id: "measured-weight-std",
              title: Bilingual(zh: "最后一层的 σ，实测", en: "σ of the last layer, measured"),
              value: .number(deviation, fractionDigits: 4)
            ),
            Fact(
              id: "variance-factor",
              title: Bilingual(zh: "方差的倍数 n·σ²", en: "n·σ², factor on the variance"),
              value: .number(Double(plan.width) * hidden * hidden, fractionDigits: 3)
            ),
            Fact(
              id: "batch",
              title: Bilingual(zh: "每批样本", en: "batch size"),
              value: .number(Double(plan.batch), fractionDigits: 0)
            ),
            Fact(
              id: "loss",
              title: Bilingual(zh: "训练前的损失", en: "loss before training"),
              value: .number(flow.loss, fractionDigits: 3)
            ),
          ])
        )
      ],
      remark: Bilingual(
        zh: "两类各占一半时，瞎猜的损失是 ln 2 = 0.693。",
        en: "With two balanced classes, pure guessing has a loss of ln 2 = 0.693."
      )
    )
  }

  func forwardStep(_ flow: NetworkFlow) -> DemoStep {
    let (signals, deviations) = (flow.signals, flow.deviations)
    let (first, last) = (signals.first ?? .nan, signals.last ?? .nan)
    let all = (deviations.last ?? .nan).inSentence
    return DemoStep(
      id: GradientFlowStep.forward.rawValue,
      exhibits: [
        Exhibit(
          id: "signals",
          content: .profile(
            profile(
              [
                (FlowMeasure.signal(signals), signals),
                (FlowMeasure.deviation(deviations), deviations),
                (FlowMeasure.saturated, flow.layers.map(\.saturatedShare)),
                (FlowMeasure.dead, flow.layers.map(\.deadShare)),
              ],
              isWalked: true
            )
          )
        )
      ],
      remark: Bilingual(
        zh: "同一个单元在不同样本之间的标准差（信号），从第 1 层的 \(first.inSentence) 到第 \(plan.depth) 层的 "
          + "\(last.inSentence)，是原来的 \(flow.signalLeft.inSentence) 倍；"
          + "连同单元之间固有的差别，最后一层的标准差是 \(all)。",
        en: "Across examples the standard deviation of a unit, the signal, goes from "
          + "\(first.inSentence) in layer 1 to \(last.inSentence) in layer \(plan.depth), "
          + "\(flow.signalLeft.inSentence) times as much. All of the last layer's activations, "
          + "whose units differ in any case, have \(all)."
      )
    )
  }

  func backwardStep(_ flow: NetworkFlow) -> DemoStep {
    let norms = flow.gradientNorms
    let ratio = flow.gradientRatio
    let (signals, deviations) = (flow.signals, flow.deviations)
    return DemoStep(
      id: GradientFlowStep.backward.rawValue,
      exhibits: [
        Exhibit(
          id: "layers",
          content: .profile(
            profile(
              [
                (FlowMeasure.deviation(deviations), deviations), (FlowMeasure.gradient, norms),
                (FlowMeasure.factor, flow.gradientFactors),
                (FlowMeasure.weightGradient, flow.weightGradientNorms),
                (FlowMeasure.signal(signals), signals),
              ],
              leading: FlowMeasure.gradient.id,
              lastRowOnTop: true,
              isWalked: true
            )
          )
        )
      ],
      remark: Bilingual(
        zh: "第 1 层的梯度是第 \(plan.depth) 层的 \(ratio.inSentence) 倍"
          + (mean(ratio).map { "，平均每层乘 \(MeasureFormat.factor.text(of: $0))" } ?? "") + "。",
        en: "The gradient of layer 1 is \(ratio.inSentence) times that of layer \(plan.depth)"
          + (mean(ratio).map {
            ", a factor of \(MeasureFormat.factor.text(of: $0)) a layer on average"
          }
            ?? "") + "."
      ),
      outcome: source.isOwnWorld ? ["gradient-at-layer-1": GradientFate(of: ratio).rawValue] : [:]
    )
  }

  func chainStep(_ flow: NetworkFlow) -> DemoStep {
    let factors = flow.gradientFactors
    let isPlain = !plan.isResidual && plan.normalisation == .none
    let theory = isPlain && inputs == plan.width ? SignalTheory(plan, inputs: inputs) : nil
    let measured = flow.gradientRatio
    var measures = [(FlowMeasure.factorBar, Array(factors.dropLast()))]
    var facts = [
      Fact(
        id: "measured-ratio",
        title: Bilingual(zh: "乘积，实测", en: "product, measured"),
        value: .measured(measured, .sentence)
      )
    ]
    if let theory {
      // Layer l's factor is what layer l + 1 multiplies by.
      measures.append((FlowMeasure.theory, theory.layers.dropFirst().map(\.gradientFactor)))
      facts.append(
        Fact(
          id: "theoretical-ratio",
          title: Bilingual(zh: "乘积，理论", en: "product, by theory"),
          value: .measured(theory.gradientRatio, .sentence)
        )
      )
    }
    return DemoStep(
      id: GradientFlowStep.chain.rawValue,
      exhibits: [
        Exhibit(
          id: "factors",
          content: .profile(
            profile(measures, rows: plan.depth - 1, lastRowOnTop: true)
          )
        ),
        Exhibit(id: "product", content: .facts(facts)),
      ],
      remark: theory == nil
        ? Bilingual(
          zh: "理论只适用于普通网络，输入还要和层一样宽；有残差、归一化或平面数据时，只显示实测。",
          en: "The theory covers plain nets whose input is as wide as a layer; with residuals, "
            + "normalisation or data in the plane, only the measurement is shown."
        )
        : Bilingual(
          zh: (plan.depth > 2 ? "这 \(plan.depth - 1) 个数连乘：" : "只有一个数：")
            + "理论值 \((theory?.gradientRatio ?? .nan).inSentence)，"
            + "实测 \(measured.inSentence)。",
          en: (plan.depth > 2 ? "The product of all \(plan.depth - 1): " : "There is one factor: ")
            + "\((theory?.gradientRatio ?? .nan).inSentence) by theory, \(measured.inSentence) "
            + "as measured."
        )
    )
  }

  func trainStep(
    _ flow: NetworkFlow,
    distances: [Double],
    _ log: TrainingLog,
    outcome: [String: String]
  ) -> DemoStep {
    let loss = Curves(
      x: Curves.Axis(
        id: "step",
        title: Bilingual(zh: "步", en: "step"),
        range: 0...Double(log.steps),
        format: .fixed(0)
      ),
      y: Curves.Axis(id: "loss", title: Bilingual(zh: "损失", en: "loss"), format: .fixed(3)),
      places: log.losses.indices.map(Double.init),
      series: [
        Curves.Series(
          id: "training-loss",
          title: Bilingual(zh: "训练损失", en: "training loss"),
          values: log.losses
        )
      ]
    )
    let (first, last) = (distances.first ?? .nan, distances.last ?? .nan)
    let isGuessing = log.isComplete && !log.hasFallen
    return DemoStep(
      id: GradientFlowStep.train.rawValue,
      exhibits: [
        Exhibit(id: "loss", content: .curves(loss)),
        Exhibit(
          id: "learning",
          content: .profile(
            profile(
              [(FlowMeasure.moved, distances), (FlowMeasure.gradient, flow.gradientNorms)],
              lastRowOnTop: true
            )
          )
        ),
      ],
      remark: log.done == 0
        ? nil
        : log.lostAt.map(TrainingLog.lost)
          ?? Bilingual(
            zh:
              "训练 \(log.done) 步："
              + "损失从 \((log.losses.first ?? .nan).inSentence) 到 \(log.finalLoss.inSentence)"
              + "（最后十分之一的平均）；"
              + "权重变化，第 1 层 \(first.inSentence)，"
              + "第 \(plan.depth) 层 \(last.inSentence)。"
              + (isGuessing ? "ln 2 = 0.693 就是瞎猜。" : ""),
            en:
              "In \(log.done) steps the loss went from "
              + "\((log.losses.first ?? .nan).inSentence) to \(log.finalLoss.inSentence), the mean over "
              + "the last tenth. Weight change: \(first.inSentence) in layer 1, \(last.inSentence) in layer "
              + "\(plan.depth)." + (isGuessing ? " Guessing costs ln 2 = 0.693." : "")
          ),
      outcome: outcome,
      progress: StepProgress(done: log.done, total: log.steps, stride: log.stride)
    )
  }

  func profile(
    _ measures: [(measure: Profile.Measure, values: [Double])],
    leading: String? = nil,
    rows: Int? = nil,
    lastRowOnTop: Bool = false,
    isWalked: Bool = false
  ) -> Profile {
    .layers(
      measures,
      count: rows ?? plan.depth,
      leading: leading,
      lastRowOnTop: lastRowOnTop,
      isWalked: isWalked
    )
  }

  /// The mean factor of a layer on the way back, where the ratio has one.
  private func mean(_ ratio: Double) -> Double? {
    guard ratio > 0, ratio.isFinite, plan.depth > 1 else { return nil }
    return FlowMeasure.root(of: ratio, plan.depth - 1)
  }
}
