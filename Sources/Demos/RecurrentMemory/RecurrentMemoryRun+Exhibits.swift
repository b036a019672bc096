import Neural
import Wording

extension RecurrentMemoryRun {
  func taskStep(_ batch: CopyTask.Batch, weights: [MemoryCell: Int]) -> DemoStep {
    let shown = [2, 3].filter { $0 < plan.length } + [plan.length]
    let columns =
      [Table.Column(id: "step-1", title: Bilingual(zh: "第 1 步", en: "step 1"))]
      + shown.map { step in
        let title = Bilingual(zh: "第 \(step) 步", en: "step \(step)")
        return Table.Column(id: step == plan.length ? "last-step" : "step-\(step)", title: title)
      } + [Table.Column(id: "asked", title: Bilingual(zh: "要说出", en: "to be named"))]
    return DemoStep(
      id: RecurrentMemoryStep.task.rawValue,
      exhibits: [
        Exhibit(
          id: "sequences",
          content: .table(
            Table(
              columns: columns,
              rows: (0..<4).map { sequence in
                let key = CopyTask.name(of: batch.keys[sequence])
                return Table.Row(
                  values: [.text(Bilingual(zh: key, en: key))]
                    + shown.map { step in
                      let noise = Self.short(batch.noise(at: step, of: sequence))
                      return .text(Bilingual(zh: noise, en: noise))
                    } + [.text(Bilingual(zh: key, en: key))]
                )
              }
            )
          )
        ),
        Exhibit(
          id: "nets",
          content: .facts(
            [
              Fact(
                id: "length",
                title: Bilingual(zh: "步数", en: "steps"),
                value: .number(Double(plan.length), fractionDigits: 0)
              ),
              Fact(
                id: "chance",
                title: Bilingual(zh: "瞎猜的准确率", en: "accuracy by guessing"),
                value: .number(1 / Double(CopyTask.keys), fractionDigits: 2)
              ),
            ]
              + MemoryCell.allCases.map { cell in
                Fact(
                  id: "\(cell.rawValue)-weights",
                  title: Bilingual(
                    zh: "\(cell.name.zh) 的权重个数",
                    en: "weights of the \(cell.name.en)"
                  ),
                  value: .number(Double(weights[cell] ?? 0), fractionDigits: 0)
                )
              }
          )
        ),
      ],
      remark: Bilingual(
        zh: "第 1 步之后再没有线索：\(plan.length - 1) 步之后还要说得出来。",
        en: "After step 1 there is no further clue: it must be known \(plan.length - 1) "
          + "\(plan.length == 2 ? "step" : "steps") later."
      )
    )
  }

  func backwardStep(_ flow: MemoryFlow) -> DemoStep {
    var measures: [(measure: Profile.Measure, values: [Double])] = [
      (MemoryMeasure.gradient, flow.gradientNorms),
      (MemoryMeasure.factor, flow.factors),
    ]
    if plan.cell.isGated { measures.append((MemoryMeasure.gate(plan.cell), flow.gates)) }
    let ratio = flow.ratio
    let mean = flow.meanFactor.map { MeasureFormat.factor.text(of: $0) }
    return DemoStep(
      id: RecurrentMemoryStep.backward.rawValue,
      exhibits: [
        Exhibit(
          id: "steps",
          content: .profile(
            Profile(
              rowID: "time",
              rowTitle: Bilingual(zh: "步", en: "step"),
              measures: measures.map(\.measure),
              rows: (0..<plan.length).map { step in
                Profile.Row(number: step + 1, values: measures.map { $0.values[step] })
              },
              lastRowOnTop: true,
              isWalked: true
            )
          )
        )
      ],
      remark: Bilingual(
        zh: "\(plan.cell.name.zh)：第 1 步的梯度是第 \(plan.length) 步的 \(ratio.inSentence) 倍"
          + (mean.map { "，平均每步乘 \($0)" } ?? "") + "。",
        en:
          "In the \(plan.cell.name.en) the gradient at step 1 is \(ratio.inSentence) times that at "
          + "step \(plan.length)" + (mean.map { ", a factor of \($0) a step on average" } ?? "")
          + "."
      ),
      outcome: ["gradient-at-step-1": GradientFate(of: ratio).rawValue]
    )
  }

  func cellsStep(_ flows: [MemoryCell: MemoryFlow]) -> DemoStep {
    func ratio(_ cell: MemoryCell) -> String { (flows[cell]?.ratio ?? .nan).inSentence }
    return DemoStep(
      id: RecurrentMemoryStep.cells.rawValue,
      exhibits: [
        Exhibit(
          id: "gradients",
          content: .curves(
            Curves(
              x: Curves.Axis(
                id: "time",
                title: Bilingual(zh: "步", en: "step"),
                format: .fixed(0),
                isReversed: true
              ),
              y: Curves.Axis(
                id: "share",
                title: Bilingual(zh: "梯度，以最后一步为 1（对数）", en: "gradient, last step = 1, log"),
                scale: .logarithmic,
                format: .scientific
              ),
              places: (1...plan.length).map(Double.init),
              series: MemoryCell.allCases.map { cell in
                Curves.Series(
                  id: cell.rawValue,
                  title: cell.name,
                  values: flows[cell]?.shares ?? []
                )
              }
            )
          )
        )
      ],
      remark: Bilingual(
        zh: "传到第 1 步的梯度，以最后一步为 1：普通 RNN \(ratio(.rnn))，LSTM \(ratio(.lstm))，"
          + "GRU \(ratio(.gru))。",
        en: "The gradient at step 1, with the last step's as 1: plain RNN \(ratio(.rnn)), LSTM "
          + "\(ratio(.lstm)), GRU \(ratio(.gru))."
      )
    )
  }

  func forgetStep(_ measured: [Double], _ flow: MemoryFlow) -> DemoStep {
    let products = Self.biases.map { straight($0) }
    let gate = flow.gates.reduce(0, +) / Double(max(1, flow.gates.count))
    let mean = NumberFormat.fixed(gate, fractionDigits: 3)
    let (arrives, product) = (flow.ratio.inSentence, straight(plan.forgetBias).inSentence)
    return DemoStep(
      id: RecurrentMemoryStep.forget.rawValue,
      exhibits: [
        Exhibit(
          id: "biases",
          content: .curves(
            Curves(
              x: Curves.Axis(
                id: "bias",
                title: Bilingual(zh: "遗忘门偏置", en: "forget bias"),
                format: .fixed(0)
              ),
              y: Curves.Axis(
                id: "share",
                title: Bilingual(zh: "传到第 1 步的梯度（对数）", en: "gradient at step 1, log"),
                scale: .logarithmic,
                format: .scientific
              ),
              places: Self.biases,
              series: [
                Curves.Series(
                  id: "measured",
                  title: Bilingual(zh: "LSTM，实测", en: "LSTM, measured"),
                  values: measured
                ),
                Curves.Series(
                  id: "straight-way",
                  title: Bilingual(zh: "只走直通路径", en: "direct path only"),
                  values: products
                ),
              ]
            )
          )
        )
      ],
      remark: Bilingual(
        zh: "偏置 \(bias)：门的平均值 \(mean)；传到第 1 步的梯度，只走直通路径是 \(product)，实测 \(arrives)。",
        en:
          "Bias \(bias): mean gate \(mean). The gradient at step 1: \(product) by the direct path "
          + "alone, \(arrives) as measured."
      )
    )
  }

  func trainStep(_ log: MemoryLog) -> DemoStep {
    let updates = Curves.Axis(
      id: "update",
      title: Bilingual(zh: "更新", en: "update"),
      range: 0...Double(log.updates),
      format: .fixed(0)
    )
    func curves(_ id: String, _ y: Curves.Axis, _ values: [MemoryCell: [Double]]) -> Exhibit {
      Exhibit(
        id: id,
        content: .curves(
          Curves(
            x: updates,
            y: y,
            places: log.places.map(Double.init),
            series: MemoryCell.allCases.map { cell in
              Curves.Series(id: cell.rawValue, title: cell.name, values: values[cell] ?? [])
            }
          )
        )
      )
    }
    func last(_ cell: MemoryCell) -> String {
      NumberFormat.fixed(log.finalAccuracy(of: cell), fractionDigits: 2)
    }
    return DemoStep(
      id: RecurrentMemoryStep.train.rawValue,
      exhibits: [
        curves(
          "accuracy",
          Curves.Axis(
            id: "share-right",
            title: Bilingual(zh: "说对第一个符号的比例", en: "share of first symbols named"),
            range: 0...1,
            format: .fixed(2)
          ),
          log.accuracies
        ),
        curves(
          "gradient-ratio",
          Curves.Axis(
            id: "ratio",
            title: Bilingual(
              zh: "第 1 步的梯度，以最后一步为 1（对数）",
              en: "gradient at step 1, last step = 1, log"
            ),
            scale: .logarithmic,
            format: .scientific
          ),
          log.ratios
        ),
      ],
      remark: log.done == 0
        ? nil
        : Bilingual(
          zh:
            "更新 \(log.done) 次，最后 \(log.averaged) 个点平均：普通 RNN 说对 \(last(.rnn))，LSTM \(last(.lstm))，GRU \(last(.gru))。",
          en:
            "After \(log.done) updates, right on average over the last \(log.averaged) points: plain "
            + "RNN \(last(.rnn)), LSTM \(last(.lstm)), GRU \(last(.gru))."
        ),
      outcome: log.isComplete ? ["who-remembers": log.outcome] : [:],
      progress: StepProgress(done: log.done, total: log.updates, stride: max(1, log.stride))
    )
  }

  /// σ(b)^(T − 1): what is left of a gradient that takes the way along the cells alone.
  private func straight(_ bias: Double) -> Double {
    let gate = Activation.sigmoid(bias)
    return (1..<plan.length).reduce(1) { product, _ in product * gate }
  }

  /// A number of the noise with two digits; what rounds to 0 is written as 0.
  private static func short(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    return NumberFormat.fixed(rounded == 0 ? 0 : rounded, fractionDigits: 2)
  }

  private var bias: String { NumberFormat.fixed(plan.forgetBias, fractionDigits: 1) }
}
