import Neural
import Recommender
import Wording

extension MultiTaskRun {
  /// How many examples of the test the gates are read on, and in how many groups.
  private static let gateExamples = 1000
  private static let gateGroups = 8

  /// MMoE's gates on the first run: a map a task, and how far the tasks' mixtures lie apart.
  func gatesStep(
    _ world: MultiTaskWorld,
    _ trials: [MultiTaskTrial]
  ) throws(RecommenderError) -> DemoStep {
    let place = models.firstIndex(of: .mmoe) ?? 0
    guard trials.indices.contains(place), let model = trials[place].model else {
      preconditionFailure("the gates come after the trainings")
    }
    let count = min(Self.gateExamples, world.test.count)
    let features = world.test.examples(at: 0..<count).features
    let predictions = try model.predictions(for: features)
    let gates = model.gates(for: features)?.first ?? []
    let means = gates.map(Self.means)
    let last = world.tasks.count - 1
    let distance = Self.distance(gates[0], gates[last])
    return DemoStep(
      id: MultiTaskStep.gates.rawValue,
      exhibits: [
        Exhibit(id: "means", content: .table(meanTable(means, world)))
      ]
        + world.tasks.indices.map { task in
          Exhibit(
            id: "map-\(task + 1)",
            title: Bilingual(
              zh: HanLatinSpacing.spaced("\(world.tasks[task].zh)的门控"),
              en: "The gate of \(world.tasks[task].en)"
            ),
            content: .grid(map(gates[task], (0..<count).map { predictions[$0, task] }))
          )
        } + [
          Exhibit(
            id: "figures",
            content: .facts([
              .share(
                "distance",
                Bilingual(
                  zh: HanLatinSpacing.spaced(
                    "\(world.tasks[0].zh)和\(world.tasks[last].zh)的门控相距"
                  ),
                  en: "gates of \(world.tasks[0].en) and \(world.tasks[last].en) apart by"
                ),
                distance
              )
            ])
          )
        ],
      remark: gatesRemark(gates, means, distance, world)
    )
  }

  /// How far two gates lie apart on an example, in [0, 1]: the mean of ½ Σ_e |g₁[e] − g₂[e]|.
  private static func distance(_ first: Matrix<Float>, _ second: Matrix<Float>) -> Double {
    let sum = zip(first.elements, second.elements).reduce(0.0) { $0 + Double(abs($1.0 - $1.1)) }
    return sum / 2 / Double(max(1, first.rows))
  }

  /// Each expert's mean weight.
  private static func means(_ gate: Matrix<Float>) -> [Double] {
    (0..<gate.columns).map { expert in
      (0..<gate.rows).reduce(0.0) { $0 + Double(gate[$1, expert]) } / Double(max(1, gate.rows))
    }
  }

  private func meanTable(_ means: [[Double]], _ world: MultiTaskWorld) -> Table {
    Table(
      columns: [Table.Column(id: "task", title: Bilingual(zh: "平均权重", en: "Mean weight"))]
        + means[0].indices.map { expert in
          Table.Column(
            id: "expert-\(expert + 1)",
            title: Bilingual(zh: "专家 \(expert + 1)", en: "E\(expert + 1)")
          )
        },
      rows: zip(world.tasks, means).map { task, means in
        Table.Row(values: [.text(task)] + means.map { .number($0, fractionDigits: 2) })
      }
    )
  }

  /// Weights by expert, over groups of examples by rising prediction; the highest on top.
  private func map(_ gate: Matrix<Float>, _ predictions: [Double]) -> Grid {
    let order = predictions.indices.sorted {
      (predictions[$1], $0) < (predictions[$0], $1)
    }
    let groups = min(Self.gateGroups, max(1, order.count))
    var values: [Double] = []
    for group in 0..<groups {
      let part = order[order.count * group / groups..<order.count * (group + 1) / groups]
      for expert in 0..<gate.columns {
        values.append(part.reduce(0.0) { $0 + Double(gate[$1, expert]) } / Double(part.count))
      }
    }
    return Grid(
      measure: Bilingual(zh: "权重", en: "weight"),
      rowCount: groups,
      columnCount: gate.columns,
      values: values,
      range: 0...1,
      horizontal: 1...Double(gate.columns),
      vertical: 0...1,
      format: .fixed(2),
      axes: Grid.Axes(
        across: Bilingual(zh: "专家", en: "expert"),
        upwards: Bilingual(zh: "预测从低到高", en: "rising prediction"),
        format: .fixed(0)
      )
    )
  }

  /// Whether a gate gives one expert more weight than another, example by example.
  private static func prefers(_ gate: Matrix<Float>, _ first: Int, to second: Int) -> Bool {
    SampleSpread((0..<gate.rows).map { Double(gate[$0, first] - gate[$0, second]) }).isClear
  }

  /// That one expert is a shared bottom, and why the net of that name has other figures.
  private func oneExpertRemark(_ world: MultiTaskWorld) -> Bilingual {
    let own = MultiTaskTraining.expertUnits
    guard case .sharedBottom(let bottom, _) = sharedBottom(world) else {
      preconditionFailure("a shared bottom without a bottom")
    }
    let units = bottom[0]
    return Bilingual(
      zh: "只有一个专家，门控总是 1：MMoE 就是 \(own) 单元的共享底层。名叫共享底层的那个网络"
        + (units == own ? "" : "把门控的参数也用在底层，有 \(units) 单元，") + "初始权重也不同，所以数字不一样。",
      en: "With one expert every gate is 1: MMoE is a shared bottom of \(own.counted("unit")). "
        + "The net of that name starts from other weights"
        + (units == own
          ? "" : " and spends the gates' parameters on a bottom of \(units.counted("unit"))")
        + ", so its figures differ."
    )
  }

  private func gatesRemark(
    _ gates: [Matrix<Float>],
    _ means: [[Double]],
    _ distance: Double,
    _ world: MultiTaskWorld
  ) -> Bilingual {
    guard means[0].count > 1 else {
      return oneExpertRemark(world)
    }
    // Experts that are alike have no favourite among them.
    func favourite(_ task: Int) -> Bilingual {
      let order = means[task].indices.sorted {
        (means[task][$1], $0) < (means[task][$0], $1)
      }
      let weight = NumberFormat.fixed(means[task][order[0]], fractionDigits: 2)
      return Self.prefers(gates[task], order[0], to: order[1])
        ? Bilingual(
          zh: "给专家 \(order[0] + 1) 的权重最大，\(weight)",
          en: "gives expert \(order[0] + 1) the most weight, \(weight)"
        )
        : Bilingual(zh: "没有明显偏向的专家", en: "has no clear favourite")
    }
    let last = world.tasks.count - 1
    let (first, other) = (favourite(0), favourite(last))
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "\(world.tasks[0].zh)\(first.zh)；\(world.tasks[last].zh)\(other.zh)。同一个样本上两者相距 "
          + "\(distance.inShort)。"
      ),
      en: "\(world.tasks[0].en.capitalisedFirst) \(first.en); \(world.tasks[last].en) \(other.en). "
        + "On one example they lie \(distance.inShort) apart."
    )
  }
}
