import Randomness
import Recommender
import Wording

extension MultiTaskRun {
  /// A state of the comparison: each net against separate ones, on as many runs as were made.
  ///
  /// - Parameter times: how long training steps take; nil before all runs are made.
  func compareStep(
    _ runs: [[MultiTaskTrial]],
    _ world: MultiTaskWorld,
    _ times: MultiTaskTimes?
  ) -> DemoStep {
    let isWhole = runs.count == dials.runs
    let last = world.tasks.count - 1
    let exhibits = [
      Exhibit(
        id: "gains",
        title: runs.isEmpty
          ? Bilingual(
            zh: "测试 AUC，以及比各自一个网络高多少：还没开始跑",
            en: "Test AUC and gain over separate nets: no run made yet"
          )
          : Bilingual(
            zh: "测试 AUC，以及比各自一个网络高多少：\(runs.count) 次的均值（± 95% 区间）",
            en: "Test AUC and gain over separate nets: mean of \(runs.count.counted("run")) "
              + "(± 95% interval)"
          ),
        content: .table(gainTable(runs, world))
      ),
      Exhibit(
        id: "each-run",
        title: Bilingual(
          zh: "逐次结果（右侧：均值 ± 95% 区间）",
          en: "Run by run; right: mean ± 95% interval"
        ),
        content: .curves(eachRun(runs, world))
      ),
      Exhibit(
        id: "saving",
        title: Bilingual(
          zh: "共享省了多少：一个共享底层，和每个任务各要一个同宽网络",
          en: "What sharing saves: a shared bottom, and a net as wide for each task"
        ),
        content: .table(savingTable(world, times))
      ),
      Exhibit(id: "saved", content: .facts(savedFacts(world, times))),
    ]
    let gain = gains(runs, of: .sharedBottom, task: last)
    return DemoStep(
      id: MultiTaskStep.compare.rawValue,
      exhibits: exhibits,
      remark: saying(isWhole ? compareRemark(runs, world) : nil),
      outcome: isWhole && isMade
        ? [
          MultiTaskPrediction.sharing: MultiTaskPrediction.Sharing(gain: gain).rawValue
        ] : [:],
      progress: StepProgress(done: runs.count, total: dials.runs)
    )
  }

  private func place(of net: MultiTaskNet) -> Int { models.firstIndex(of: net) ?? 0 }

  /// The models that are measured: all but trees without their library.
  private var measured: [MultiTaskNet] { models.filter { $0 != .trees || !lacksTrees } }

  /// A net's AUC less that of separate nets, run by run.
  private func differences(
    _ runs: [[MultiTaskTrial]],
    of net: MultiTaskNet,
    task: Int
  ) -> [Double] {
    runs.map { $0[place(of: net)].areas[task] - $0[place(of: .separate)].areas[task] }
  }

  private func gains(
    _ runs: [[MultiTaskTrial]],
    of net: MultiTaskNet,
    task: Int
  ) -> SampleSpread {
    SampleSpread(differences(runs, of: net, task: task))
  }

  private func mean(_ runs: [[MultiTaskTrial]], of net: MultiTaskNet, task: Int) -> Double {
    SampleSpread(runs.map { $0[place(of: net)].areas[task] }).mean
  }

  private func gainTable(_ runs: [[MultiTaskTrial]], _ world: MultiTaskWorld) -> Table {
    Table(
      columns: [Table.Column(id: "net", title: Bilingual(zh: "网络", en: "Net"))]
        + world.tasks.enumerated().flatMap { task, title in
          [
            Table.Column(id: "auc-\(task + 1)", title: title),
            Table.Column(id: "gain-\(task + 1)", title: Bilingual(zh: "差", en: "gain")),
            Table.Column(id: "interval-\(task + 1)", title: Bilingual(zh: "±", en: "±")),
          ]
        },
      rows: models.map { net in
        Table.Row(
          values: [.text(net.title)]
            + world.tasks.indices.flatMap { task -> [ExhibitValue] in
              let gain = gains(runs, of: net, task: task)
              return [
                .measured(mean(runs, of: net, task: task), .rounded(3)),
                .measured(gain.mean, .rounded(3)), .measured(gain.halfWidth, .rounded(3)),
              ]
            }
        )
      }
    )
  }

  private func eachRun(_ runs: [[MultiTaskTrial]], _ world: MultiTaskWorld) -> Curves {
    let last = world.tasks.count - 1
    let nets = measured.filter { $0 != .separate }
    return Curves(
      x: Curves.Axis(
        id: "run",
        title: Bilingual(zh: "第几次", en: "run"),
        range: 1...Double(max(2, dials.runs)),
        format: .fixed(0)
      ),
      y: Curves.Axis(
        id: "gain",
        title: Bilingual(
          zh: "\(world.tasks[last].zh) AUC 之差",
          en: "gain in AUC, \(world.tasks[last].en)"
        ),
        format: .rounded(3)
      ),
      places: runs.indices.map { Double($0 + 1) },
      series: nets.map { net in
        Curves.Series(
          id: net.rawValue,
          title: net.title,
          values: differences(runs, of: net, task: last),
          summary: gains(runs, of: net, task: last).summary
        )
      } + [
        Curves.Series(
          id: "separate",
          title: MultiTaskNet.separate.title,
          values: runs.map { _ in 0 }
        )
      ]
    )
  }

  /// Parameters, and milliseconds of a training step where they were measured.
  private func savingTable(_ world: MultiTaskWorld, _ times: MultiTaskTimes?) -> Table {
    let saved = saved(world)
    let rows = [
      (Bilingual(zh: "一个共享底层", en: "one shared bottom"), saved.shared, times?.shared),
      (Bilingual(zh: "每个任务一个", en: "one for each task"), saved.apart, times?.apart),
    ]
    return Table(
      columns: [
        Table.Column(id: "network", title: Bilingual(zh: "网络", en: "Net")),
        Table.Column(id: "numbers", title: Bilingual(zh: "参数", en: "Parameters")),
        Table.Column(id: "step-milli-seconds", title: Bilingual(zh: "训练一步（毫秒）", en: "A step (ms)")),
      ],
      rows: rows.map { name, numbers, milliseconds in
        Table.Row(values: [
          .text(name), .number(Double(numbers), fractionDigits: 0),
          .measured(milliseconds ?? .nan, .factor),
        ])
      }
    )
  }

  /// What is left of parameters and of a step's time by sharing. The title of the latter says what
  /// the times come to: as they are the machine's, no remark does.
  private func savedFacts(_ world: MultiTaskWorld, _ times: MultiTaskTimes?) -> [Fact] {
    let saved = saved(world)
    let left = times.map { $0.shared / $0.apart } ?? .nan
    let title =
      left.isNaN
      ? Bilingual(zh: "训练一步的时间，共享 / 分开", en: "time of a step, shared / apart")
      : left < Self.clearlyLess
        ? Bilingual(zh: "时间也省：训练一步，共享 / 分开", en: "time saved: a step, shared / apart")
        : Bilingual(zh: "时间没省：训练一步，共享 / 分开", en: "no time saved: a step, shared / apart")
    return [
      Fact(
        id: "numbers-left",
        title: Bilingual(zh: "参数个数，共享 / 分开", en: "parameters, shared / apart"),
        value: .measured(Double(saved.shared) / Double(saved.apart), .rounded(2))
      ),
      Fact(id: "step-left-seconds", title: title, value: .measured(left, .rounded(2))),
    ]
  }

  /// The share of time below which sharing counts as saving: medians of 31 steps differ by a few
  /// hundredths by themselves.
  private static let clearlyLess = 0.95

  /// What a shared bottom has, and what as wide a net for each task would have.
  private func saved(_ world: MultiTaskWorld) -> (shared: Int, apart: Int) {
    let architecture = sharedBottom(world)
    let features = world.train.featureCount
    let shared = architecture.parameterCount(
      inputDimensions: features,
      taskCount: world.tasks.count
    )
    let one = architecture.parameterCount(inputDimensions: features, taskCount: 1)
    return (shared, one * world.tasks.count)
  }

  /// The shared bottom that is as large as MMoE.
  func sharedBottom(_ world: MultiTaskWorld) -> RankingArchitecture {
    let architecture = RankingCatalogue.architecture(
      named: MultiTaskNet.sharedBottom.rawValue,
      tasks: world.tasks.count,
      features: world.train.featureCount,
      experts: dials.experts,
      expertUnits: MultiTaskTraining.expertUnits
    )
    guard let architecture else { preconditionFailure("the catalogue has no shared bottom") }
    return architecture
  }

  /// Who is clearly ahead of separate nets, and who behind.
  private func compareRemark(_ runs: [[MultiTaskTrial]], _ world: MultiTaskWorld) -> Bilingual {
    let last = world.tasks.count - 1
    let task = world.tasks[last]
    let parts = measured.filter { $0 != .separate }.map { net -> Bilingual in
      let gain = gains(runs, of: net, task: last)
      let size = abs(gain.mean).inShort
      let (zh, en) =
        !gain.isClear
        ? ("看不出差别", "not clearly different")
        : gain.mean > 0 ? ("高 \(size)", "\(size) above") : ("低 \(size)", "\(size) below")
      return Bilingual(zh: "\(net.title.zh)\(zh)", en: "\(net.title.en) \(en)")
    }
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "\(task.zh)和各自一个网络比：\(parts.map(\.zh).joined(separator: "，"))。"
      ),
      en: "\(task.en.capitalisedFirst) against separate nets: "
        + "\(parts.map(\.en).joined(separator: ", "))."
    )
  }
}
