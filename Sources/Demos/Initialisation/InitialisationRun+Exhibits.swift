import Wording

extension InitialisationRun {
  private static let kinds = InitialisationKind.allCases

  func weightsStep() -> DemoStep {
    let bars = zip(Self.kinds, plans).map { kind, plan in
      let deviation = plan.initialiser.deviation(inputs: plan.width, outputs: plan.width)
      let factor = NumberFormat.fixed(
        Double(plan.width) * deviation * deviation,
        fractionDigits: 3
      )
      return Bars.Bar(
        label: kind.title,
        value: deviation,
        note: Bilingual(zh: "n·σ² = \(factor)", en: "n·σ² = \(factor)")
      )
    }
    return DemoStep(
      id: InitialisationStep.weights.rawValue,
      exhibits: [
        Exhibit(
          id: "deviations",
          content: .bars(
            Bars(
              measure: Bilingual(zh: "权重的标准差 σ", en: "standard deviation σ of the weights"),
              bars: bars,
              fractionDigits: 4
            )
          )
        )
      ],
      remark: Bilingual(
        zh: "n = \(plans[0].width)。线性层要 n·σ² = 1，方差才不变；ReLU 要 2。"
          + (source.isOwnWorld ? "" : "第 1 层的 n 是表的列数 \(inputs)，这里画的是后面各层。"),
        en:
          "n = \(plans[0].width). A linear layer keeps the variance at n·σ² = 1, a ReLU "
          + "layer at 2."
          + (source.isOwnWorld
            ? ""
            : " Layer 1 has the table's \(inputs) columns as its n; these are the layers after it.")
      )
    )
  }

  func forwardStep(_ flows: [NetworkFlow]) -> DemoStep {
    let ratios = flows.map(\.signalLeft)
    return DemoStep(
      id: InitialisationStep.forward.rawValue,
      exhibits: [
        curves(
          "signals",
          Bilingual(
            zh: "信号标准差（对数，超出的画在边上）",
            en: "signal std, log; what is beyond, at the edge"
          ),
          flows.map(\.signals)
        )
      ],
      remark: Bilingual(
        zh: "最后一层的信号与第 1 层之比："
          + zip(Self.kinds, ratios).map { "\($0.title.zh) \($1.inSentence)" }.joined(separator: "，")
          + "。",
        en: "The signal of the last layer against layer 1's: "
          + zip(Self.kinds, ratios).map { "\($0.title.en) \($1.inSentence)" }.joined(
            separator: ", "
          )
          + "."
      ),
      outcome: source.isOwnWorld
        ? ["which-keeps-the-signal": Self.nearestToOne(ratios)?.rawValue ?? "none"] : [:]
    )
  }

  func backwardStep(_ flows: [NetworkFlow]) -> DemoStep {
    let ratios = flows.map { ($0.gradientNorms.first ?? .nan) / ($0.gradientNorms.last ?? .nan) }
    return DemoStep(
      id: InitialisationStep.backward.rawValue,
      exhibits: [
        curves(
          "gradients",
          Bilingual(
            zh: "激活的梯度，以最后一层为 1（对数）",
            en: "gradient norm, last layer = 1, log"
          ),
          flows.map { flow in
            flow.gradientNorms.map { $0 / (flow.gradientNorms.last ?? .nan) }
          },
          isBackward: true
        )
      ],
      remark: Bilingual(
        zh: "第 1 层与最后一层之比："
          + zip(Self.kinds, ratios).map { "\($0.title.zh) \($1.inSentence)" }.joined(separator: "，")
          + "。",
        en: "Layer 1 against the last layer: "
          + zip(Self.kinds, ratios).map { "\($0.title.en) \($1.inSentence)" }.joined(
            separator: ", "
          )
          + "."
      )
    )
  }

  private var inputs: Int { source.inputs(width: plans[0].width) }

  func theoryStep(_ flows: [NetworkFlow], _ singularValues: [[Double]]) -> DemoStep {
    let theories = plans.map { SignalTheory($0, inputs: inputs) }
    // The theory begins with independent inputs of variance 1, which a table's columns are not.
    let hasTheory = source.isOwnWorld
    let rows = Self.kinds.indices.map { index -> Table.Row in
      let norms = flows[index].gradientNorms
      func value(_ number: Double?) -> ExhibitValue { .measured(number ?? .nan, .sentence) }
      var values: [ExhibitValue] = [
        .text(Self.kinds[index].title), value(flows[index].signals.last),
        value(flows[index].deviations.last),
      ]
      if hasTheory { values.append(value(theories[index].layers.last?.deviation)) }
      values.append(value((norms.first ?? .nan) / (norms.last ?? .nan)))
      if hasTheory { values.append(value(theories[index].gradientRatio)) }
      return Table.Row(values: values)
    }
    let columns =
      [
        Table.Column(id: "initialiser", title: Bilingual(zh: "初始化", en: "initialiser")),
        Table.Column(id: "signal-std", title: Bilingual(zh: "信号", en: "signal")),
        Table.Column(id: "measured-std", title: Bilingual(zh: "激活", en: "activation")),
        Table.Column(id: "theoretical-std", title: Bilingual(zh: "理论激活", en: "in theory")),
        Table.Column(id: "measured-gradient-ratio", title: Bilingual(zh: "梯度", en: "gradient")),
        Table.Column(
          id: "theoretical-gradient-ratio",
          title: Bilingual(zh: "理论梯度", en: "in theory")
        ),
      ].filter { hasTheory || !$0.id.hasPrefix("theoretical") }
    return DemoStep(
      id: InitialisationStep.theory.rawValue,
      exhibits: [
        Exhibit(
          id: "theory",
          title: Bilingual(
            zh: "最后一层的信号和激活的标准差；第 1 层的梯度，以最后一层为 1",
            en: "Last layer: std of signal and activation; gradient at layer 1, last layer = 1"
          ),
          content: .table(
            Table(
              columns: columns,
              rows: rows
            )
          )
        ),
        Exhibit(
          id: "activations",
          content: .curves(activations(flows, hasTheory ? theories : []))
        ),
        Exhibit(
          id: "singular-values",
          title: Bilingual(
            zh: "一个样本上 ∂h/∂x 的奇异值：各个方向被拉伸多少倍",
            en: "Singular values of ∂h/∂x at one example: how each direction is stretched"
          ),
          content: .table(
            Table(
              columns: [
                Table.Column(id: "initialiser", title: Bilingual(zh: "初始化", en: "initialiser")),
                Table.Column(id: "greatest", title: Bilingual(zh: "最大", en: "greatest")),
                Table.Column(id: "median", title: Bilingual(zh: "中位数", en: "median")),
                Table.Column(id: "least", title: Bilingual(zh: "最小", en: "least")),
              ],
              rows: zip(Self.kinds, singularValues).map { kind, values in
                Table.Row(values: [
                  .text(kind.title),
                  .measured(values.first ?? .nan, .sentence),
                  .measured(values.isEmpty ? .nan : values[(values.count - 1) / 2], .sentence),
                  .measured(values.last ?? .nan, .sentence),
                ])
              }
            )
          )
        ),
      ],
      remark: !hasTheory
        ? Bilingual(
          zh: "理论要求输入互不相关、方差为 1；用自己的表格时，只显示实测。",
          en:
            "The theory asks for independent inputs of variance 1; with a table of your own, only the "
            + "measurement is shown."
        )
        : Bilingual(
          zh: "理论讲的是无限宽的层，算的是平均；这里的宽度是 \(plans[0].width)，量出来的会有出入，越窄越深越明显。"
            + "0 是小到 32 位存不下，或者这个方向已经丢了。",
          en:
            "The theory is for infinitely wide layers, and an average; these are "
            + "\(plans[0].width) wide, and nets stray from it, narrow and deep ones most. A 0 is too "
            + "small for 32 bits, or a direction that is lost."
        )
    )
  }

  /// The activations' standard deviations over the layers, of He and of Xavier, beside the
  /// theory's.
  private func activations(_ flows: [NetworkFlow], _ theories: [SignalTheory]) -> Curves {
    let shown = Self.kinds.indices.filter { [.he, .xavier].contains(Self.kinds[$0]) }
    func title(_ index: Int) -> Bilingual { Self.kinds[index].title }
    let measured = shown.map { index in
      Curves.Series(
        id: "\(Self.kinds[index].rawValue)-measured",
        title: title(index),
        values: flows[index].deviations
      )
    }
    let theory =
      theories.isEmpty
      ? []
      : shown.map { index in
        Curves.Series(
          id: "\(Self.kinds[index].rawValue)-theory",
          title: Bilingual(zh: "\(title(index).zh) 理论", en: "\(title(index).en), theory"),
          values: theories[index].layers.map(\.deviation)
        )
      }
    return Curves(
      x: Curves.Axis(id: "layer", title: Bilingual(zh: "层", en: "layer"), format: .fixed(0)),
      y: Curves.Axis(
        id: "activation-std",
        title: Bilingual(zh: "每层激活的标准差（对数）", en: "activation std by layer, log"),
        scale: .logarithmic,
        format: .scientific
      ),
      places: (1...plans[0].depth).map(Double.init),
      series: measured + theory
    )
  }

  func trainStep(_ logs: [TrainingLog]) -> DemoStep {
    let done = logs[0].done
    return DemoStep(
      id: InitialisationStep.train.rawValue,
      exhibits: [
        Exhibit(
          id: "loss",
          content: .curves(
            Curves(
              x: Curves.Axis(
                id: "step",
                title: Bilingual(zh: "步", en: "step"),
                range: 0...Double(logs[0].steps),
                format: .fixed(0)
              ),
              y: Curves.Axis(
                id: "loss",
                title: Bilingual(zh: "训练损失", en: "training loss"),
                range: 0...1.5,
                format: .fixed(3)
              ),
              places: logs[0].losses.indices.map(Double.init),
              series: zip(Self.kinds, logs).map { kind, log in
                Curves.Series(id: kind.rawValue, title: kind.title, values: log.losses)
              }
            )
          )
        )
      ],
      remark: done == 0 ? nil : trainRemark(logs),
      progress: StepProgress(done: done, total: logs[0].steps, stride: logs[0].stride)
    )
  }

  /// How each net fares, which of them have overflowed, and that a large net has few steps.
  private func trainRemark(_ logs: [TrainingLog]) -> Bilingual {
    let done = logs[0].done
    // The mean of the last tenth, which of few steps is the last one alone.
    let opening =
      logs[0].losses.count < 20
      ? Bilingual(zh: "第 \(done) 步的损失：", en: "Loss at step \(done): ")
      : Bilingual(
        zh: "训练 \(done) 步，最后十分之一的平均损失：",
        en: "Mean loss over the last tenth of \(done) steps: "
      )
    var remark = Bilingual(
      zh: opening.zh
        + zip(Self.kinds, logs).map { "\($0.title.zh) \($1.finalLoss.inSentence)" }
        .joined(separator: "，") + "。",
      en: opening.en
        + zip(Self.kinds, logs).map { "\($0.title.en) \($1.finalLoss.inSentence)" }
        .joined(separator: ", ") + "."
    )
    for (kind, log) in zip(Self.kinds, logs) {
      guard let step = log.lostAt else { continue }
      remark.zh += "“\(kind.title.zh)”到第 \(step) 步，权重已经溢出，损失不再是数。"
      remark.en +=
        " With \"\(kind.title.en)\" the weights have overflowed by step \(step): NaN from there on."
    }
    if done == logs[0].steps, done < TrainingLog.mostSteps {
      remark.zh += "网大，所以只训练 \(done) 步。"
      remark.en += " A net of this size is given \(done) steps only."
    }
    return remark
  }

  /// Curves of the four over the layers, within twenty decades; what leaves them is drawn at the
  /// edge.
  private func curves(
    _ id: String,
    _ title: Bilingual,
    _ values: [[Double]],
    isBackward: Bool = false
  ) -> Exhibit {
    Exhibit(
      id: id,
      content: .curves(
        Curves(
          x: Curves.Axis(
            id: "layer",
            title: Bilingual(zh: "层", en: "layer"),
            format: .fixed(0),
            isReversed: isBackward
          ),
          y: Curves.Axis(
            id: id,
            title: title,
            scale: .logarithmic,
            range: 1e-12...1e8,
            format: .scientific
          ),
          places: (1...plans[0].depth).map(Double.init),
          series: zip(Self.kinds, values).map { kind, values in
            Curves.Series(id: kind.rawValue, title: kind.title, values: values)
          }
        )
      )
    )
  }

  private static func nearestToOne(_ ratios: [Double]) -> InitialisationKind? {
    let distances = ratios.map { $0 > 1 ? $0 : 1 / $0 }
    let best = distances.indices.filter { distances[$0].isFinite }
      .min { distances[$0] < distances[$1] }
    return best.map { kinds[$0] }
  }
}
