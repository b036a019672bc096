import Recommender
import Wording

extension MultiTaskRun {
  /// A state of the trainings: each task's AUC by model, and the last task's on the way.
  ///
  /// - Parameter trials: one a model, in the order of ``models``.
  func trainStep(_ trials: [MultiTaskTrial], _ world: MultiTaskWorld) -> DemoStep {
    let done = (trials.first?.course.count ?? 1) - 1
    let last = world.tasks.count - 1
    return DemoStep(
      id: MultiTaskStep.train.rawValue,
      exhibits: [
        // Without a heading, so that table, chart and remark are in view at 80×24.
        Exhibit(id: "areas", content: .table(areaTable(trials, world))),
        Exhibit(
          id: "course",
          title: Bilingual(
            zh: HanLatinSpacing.spaced("\(world.tasks[last].zh)一路上"),
            en: "On the way: \(world.tasks[last].en)"
          ),
          content: .curves(
            Curves(
              x: Curves.Axis(
                id: "epoch",
                title: Bilingual(zh: "轮", en: "epoch"),
                range: 0...Double(MultiTaskTraining.epochs),
                format: .fixed(0)
              ),
              y: Curves.Axis(
                id: "auc",
                title: Bilingual(zh: "测试 AUC", en: "test AUC"),
                range: 0.4...1,
                format: .fixed(2)
              ),
              places: (0...done).map(Double.init),
              series: zip(nets, trials).map { net, trial in
                Curves.Series(
                  id: net.rawValue,
                  title: net.title,
                  values: trial.course.map { $0[last] }
                )
              }
            )
          )
        ),
      ],
      remark: saying(done == MultiTaskTraining.epochs ? trainRemark(trials, world) : nil),
      progress: StepProgress(done: done, total: MultiTaskTraining.epochs)
    )
  }

  private func areaTable(_ trials: [MultiTaskTrial], _ world: MultiTaskWorld) -> Table {
    Table(
      columns: [Table.Column(id: "net", title: Bilingual(zh: "网络", en: "Net"))]
        + taskColumns(world, prefix: "auc")
        + [Table.Column(id: "numbers", title: Bilingual(zh: "参数", en: "Parameters"))],
      rows: zip(models, trials).map { net, trial in
        Table.Row(
          values: [.text(net.title)]
            + trial.areas.map { .measured($0, .rounded(3)) }
            + [.measured(trial.isMeasured ? Double(trial.parameterCount) : .nan, .rounded(0))]
        )
      }
    )
  }

  /// A remark, and behind it that trees have no library where they have none.
  func saying(_ remark: Bilingual?) -> Bilingual? {
    guard lacksTrees else { return remark }
    guard let remark else { return MultiTaskTrees.missing }
    return Bilingual(
      zh: remark.zh + MultiTaskTrees.missing.zh,
      en: remark.en + " " + MultiTaskTrees.missing.en
    )
  }

  /// A column a task, as `auc-1` and `auc-2`.
  func taskColumns(_ world: MultiTaskWorld, prefix: String) -> [Table.Column] {
    world.tasks.enumerated().map { task, title in
      Table.Column(
        id: "\(prefix)-\(task + 1)",
        title: Bilingual(zh: "\(title.zh) AUC", en: "\(title.en) AUC")
      )
    }
  }

  private func trainRemark(_ trials: [MultiTaskTrial], _ world: MultiTaskWorld) -> Bilingual? {
    let last = world.tasks.count - 1
    let ranked = zip(models, trials).filter { $0.1.isMeasured }
      .sorted { $0.1.areas[last] > $1.1.areas[last] }
    guard let best = ranked.first, let worst = ranked.last else { return nil }
    let (top, bottom) = (best.1.areas[last].inShort, worst.1.areas[last].inShort)
    let (task, sizes) = (world.tasks[last], sizes(trials))
    guard top != bottom else {
      return Bilingual(
        zh: HanLatinSpacing.spaced("\(task.zh)这一次：都是 \(top)。") + sizes.zh,
        en: "\(task.en.capitalisedFirst), this time: all have \(top). \(sizes.en)"
      )
    }
    // One training has no spread: whoever is ahead may be so by luck.
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "\(task.zh)：从\(worst.0.title.zh)的 \(bottom) 到\(best.0.title.zh)的 \(top)。只跑了一次，谁更好看不出来，下一步再跑几次。"
      ) + sizes.zh,
      en: "\(task.en.capitalisedFirst): from \(bottom) (\(worst.0.title.en)) to \(top) "
        + "(\(best.0.title.en)). One run tells no winner; the next step makes more. \(sizes.en)"
    )
  }

  /// Between which sizes the nets lie: units and experts are whole, so that none meets MMoE's size
  /// but by chance.
  private func sizes(_ trials: [MultiTaskTrial]) -> Bilingual {
    let sorted = zip(nets, trials).sorted { $0.1.parameterCount < $1.1.parameterCount }
    guard let least = sorted.first, let most = sorted.last else {
      preconditionFailure("a comparison of no nets")
    }
    let (fewest, highest) = (least.1.parameterCount, most.1.parameterCount)
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "网络的参数从 \(fewest) 个（\(least.0.title.zh)）到 \(highest) 个（\(most.0.title.zh)）。"
      ),
      en: "Nets have from \(fewest) parameters (\(least.0.title.en)) to \(highest) "
        + "(\(most.0.title.en))."
    )
  }
}
