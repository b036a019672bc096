import Recommender
import Wording

extension MultiTaskRun {
  /// What the tasks are like: positives, correlation, and how well they can be told at all.
  func tasksStep(_ world: MultiTaskWorld) -> DemoStep {
    var exhibits = [
      Exhibit(id: "tasks", content: .table(taskTable(world))),
      Exhibit(id: "examples", content: .facts(facts(world))),
    ]
    if let recipe = world.recipe {
      exhibits.append(
        Exhibit(
          id: "response",
          title: Bilingual(
            zh: "标签背后的 y：阈值以上是正例",
            en: "What labels come of: positive above the threshold"
          ),
          content: .curves(responseCurves(recipe))
        )
      )
    }
    let last = world.tasks.count - 1
    let hidden = MultiTaskFile.sentence(hiding: world.hidden)
    return DemoStep(
      id: MultiTaskStep.tasks.rawValue,
      exhibits: exhibits,
      remark: Bilingual(
        zh: HanLatinSpacing.spaced(
          "\(world.tasks[last].zh)有 \(world.positives(of: last)) 个正例可学，"
            + "\(world.tasks[0].zh)有 \(world.positives(of: 0)) 个；两者标签相关 "
            + "\(world.labelCorrelation(0, last).inShort)。"
        ) + (hidden?.zh ?? ""),
        en:
          "\(world.tasks[last].en.capitalisedFirst) has "
          + "\(world.positives(of: last).counted("positive")) to learn from, "
          + "\(world.tasks[0].en) \(world.positives(of: 0)); their labels correlate by "
          + "\(world.labelCorrelation(0, last).inShort)."
          + (hidden.map { " " + $0.en } ?? "")
      )
    )
  }

  private func taskTable(_ world: MultiTaskWorld) -> Table {
    let knowsCeilings = !world.ceilings.isEmpty
    return Table(
      columns: [
        Table.Column(id: "task", title: Bilingual(zh: "任务", en: "Task")),
        Table.Column(id: "positives", title: Bilingual(zh: "训练正例", en: "Positives learnt")),
        Table.Column(id: "share", title: Bilingual(zh: "占训练样本", en: "Share of training rows")),
      ]
        + (knowsCeilings
          ? [Table.Column(id: "ceiling", title: Bilingual(zh: "AUC 上限", en: "Best AUC"))] : []),
      rows: world.tasks.indices.map { task in
        Table.Row(
          values: [
            .text(world.tasks[task]),
            .number(Double(world.positives(of: task)), fractionDigits: 0),
            .number(world.share(of: task), fractionDigits: 3),
          ] + (knowsCeilings ? [.number(world.ceilings[task], fractionDigits: 3)] : [])
        )
      }
    )
  }

  private func facts(_ world: MultiTaskWorld) -> [Fact] {
    let last = world.tasks.count - 1
    return [
      .count("train", Bilingual(zh: "学习样本", en: "to learn from"), world.train.count),
      .count("test", Bilingual(zh: "测试样本", en: "to be asked"), world.test.count),
      .count("features", Bilingual(zh: "特征", en: "features"), world.train.featureCount),
      .share(
        "label-correlation",
        Bilingual(zh: "标签相关", en: "labels correlate"),
        world.labelCorrelation(0, last)
      ),
    ]
  }

  private func responseCurves(_ recipe: CorrelatedTasks) -> Curves {
    let places = (-30...30).map { Double($0) / 10 }
    let threshold = recipe.threshold(above: dials.recipe.share, of: 1)
    return Curves(
      x: Curves.Axis(
        id: "z",
        title: Bilingual(zh: "w·x", en: "w·x"),
        range: -3...3,
        format: .fixed(1)
      ),
      y: Curves.Axis(id: "y", title: Bilingual(zh: "y", en: "y"), format: .fixed(1)),
      places: places,
      series: [
        Curves.Series(
          id: "response",
          title: Bilingual(zh: "y", en: "y"),
          values: places.map(recipe.response(to:))
        ),
        Curves.Series(
          id: "threshold",
          title: Bilingual(zh: "任务二阈值", en: "threshold 2"),
          values: places.map { _ in threshold }
        ),
      ]
    )
  }
}

extension String {
  /// The text with a capital first letter, as sentences begin.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
