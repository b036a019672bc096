import Neural
import Wording

extension PlaygroundRun {
  func dataStep(_ world: World, surface: [Double]) -> DemoStep {
    let weights = plan.width * (world.training.inputs + (plan.depth - 1) * plan.width + 1)
    func fact(_ id: String, _ zh: String, _ en: String, _ value: Int) -> Fact {
      Fact(
        id: id,
        title: Bilingual(zh: zh, en: en),
        value: .number(Double(value), fractionDigits: 0)
      )
    }
    return DemoStep(
      id: PlaygroundStep.data.rawValue,
      exhibits: [
        Exhibit(id: "surface", content: .grid(grid(world, surface))),
        Exhibit(
          id: "net",
          content: .facts([
            fact("layers", "隐藏层", "hidden layers", plan.depth),
            fact("weights", "权重个数", "weights", weights),
            fact("training-points", "训练点", "training points", world.training.count),
            fact("test-points", "测试点", "test points", world.test.count),
          ])
        ),
      ]
    )
  }

  func trainStep(
    _ world: World,
    surface: [Double],
    _ flow: NetworkFlow,
    _ log: PlaygroundLog
  ) throws(DemoError) -> DemoStep {
    let distances = try world.trainer.distances()
    let isComplete = log.done >= PlaygroundLog.steps
    let (training, test) = (log.training.last ?? .nan, log.test.last ?? .nan)
    return DemoStep(
      id: PlaygroundStep.train.rawValue,
      exhibits: [
        Exhibit(id: "surface", content: .grid(grid(world, surface))),
        Exhibit(id: "loss", content: .curves(losses(log))),
        Exhibit(
          id: "layers",
          content: .profile(
            .layers(
              [
                (FlowMeasure.gradient, flow.gradientNorms),
                (FlowMeasure.moved, distances),
              ],
              count: plan.depth,
              lastRowOnTop: true
            )
          )
        ),
      ],
      remark: log.lostAt.map(TrainingLog.lost)
        ?? Bilingual(
          zh: "\(log.done) 步：训练损失 \(training.inSentence)，测试损失 \(test.inSentence)；"
            + "测试点分对 \(Self.share(log.testAccuracy))。",
          en:
            "\(log.done) steps: loss \(training.inSentence), test \(test.inSentence); "
            + "\(Self.share(log.testAccuracy)) of the test points right."
        ),
      outcome: isComplete && source.isOwnWorld ? ["will-it-learn": log.outcome] : [:],
      progress: StepProgress(
        done: log.done,
        total: PlaygroundLog.steps,
        stride: PlaygroundLog.stride
      )
    )
  }

  func layersStep(
    _ world: World,
    now: NetworkFlow,
    _ log: PlaygroundLog
  ) throws(DemoError) -> DemoStep {
    func fact(_ id: String, _ zh: String, _ en: String, _ value: Double) -> Fact {
      Fact(id: id, title: Bilingual(zh: zh, en: en), value: .number(value, fractionDigits: 3))
    }
    let distances = try world.trainer.distances()
    let (first, last) = (distances.first ?? .nan, distances.last ?? .nan)
    return DemoStep(
      id: PlaygroundStep.layers.rawValue,
      exhibits: [
        Exhibit(
          id: "layers",
          content: .profile(
            .layers(
              [
                (Self.before, world.before.gradientNorms), (Self.after, now.gradientNorms),
                (FlowMeasure.moved, distances), (FlowMeasure.dead, now.layers.map(\.deadShare)),
              ],
              count: plan.depth,
              leading: Self.after.id,
              lastRowOnTop: true
            )
          )
        ),
        Exhibit(
          id: "result",
          content: .facts([
            fact("test-accuracy", "测试正确率", "test accuracy", log.testAccuracy),
            fact("training-accuracy", "训练正确率", "training accuracy", log.trainingAccuracy),
            fact("test-loss", "测试损失", "test loss", log.test.last ?? .nan),
            fact("training-loss", "训练损失", "training loss", log.training.last ?? .nan),
          ])
        ),
      ],
      remark: log.lostAt.map(TrainingLog.lost)
        ?? Bilingual(
          zh: "权重变化：第 1 层 \(first.inSentence)"
            + (plan.depth > 1 ? "，第 \(plan.depth) 层 \(last.inSentence)" : "")
            + "（以自己原来的长度为 1）。",
          en: "Weight change: \(first.inSentence) in layer 1"
            + (plan.depth > 1 ? ", \(last.inSentence) in layer \(plan.depth)" : "")
            + ", relative to where they began."
        )
    )
  }

  /// A share in percent; what is not all is not rounded to 100%.
  private static func share(_ value: Double) -> String {
    value.isNaN ? value.inSentence : "\(NumberFormat.fixed(100 * value, fractionDigits: 1))%"
  }

  private static let before = Profile.Measure(
    id: "gradient-before",
    title: Bilingual(zh: "训练前梯度", en: "grad before"),
    scale: .logarithmic,
    format: .scientific,
    axis: "gradient"
  )
  private static let after = Profile.Measure(
    id: "gradient-after",
    title: Bilingual(zh: "训练后梯度", en: "grad after"),
    scale: .logarithmic,
    format: .scientific,
    axis: "gradient"
  )

  private func losses(_ log: PlaygroundLog) -> Curves {
    Curves(
      x: Curves.Axis(
        id: "step",
        title: Bilingual(zh: "步", en: "step"),
        range: 0...Double(PlaygroundLog.steps),
        format: .fixed(0)
      ),
      y: Curves.Axis(
        id: "loss",
        title: Bilingual(zh: "损失", en: "loss"),
        range: 0...1,
        format: .fixed(3)
      ),
      places: log.places,
      series: [
        Curves.Series(
          id: "training-loss",
          title: Bilingual(zh: "训练", en: "train"),
          values: log.training
        ),
        Curves.Series(
          id: "test-loss",
          title: Bilingual(zh: "测试", en: "test"),
          values: log.test
        ),
      ]
    )
  }

  /// How many of the points are drawn: more would hide what is below them.
  private static let shownPoints = 48

  private func grid(_ world: World, _ surface: [Double]) -> Grid {
    let names =
      switch source {
      case .table(let table): table.classes.map { Bilingual(zh: $0, en: $0) }
      case .normal, .plane:
        [Bilingual(zh: "第一类", en: "first class"), Bilingual(zh: "第二类", en: "second class")]
      }
    return Grid(
      measure: Bilingual(
        zh: source.isOwnWorld ? "第二类的概率" : "属于 \(names[1].zh) 的概率",
        en: source.isOwnWorld
          ? "probability of the second class" : "probability of \(names[1].en)"
      ),
      rowCount: Self.rows,
      columnCount: Self.columns,
      values: surface,
      range: 0...1,
      horizontal: -edge...edge,
      vertical: -edge...edge,
      points: (0..<min(Self.shownPoints, world.training.count)).map { row in
        let point = world.training.point(row)
        return Grid.Point(x: point.x, y: point.y, group: point.label)
      },
      groups: names
    )
  }
}
