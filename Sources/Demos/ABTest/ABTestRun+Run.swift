import Recommender
import Wording

extension ABTestRun {
  /// A state of the one test: |z| at the looks so far beside the bounds of all, and what the
  /// last look sees.
  func runStep(_ course: [ExperimentLook], _ bounds: [[Double]]) -> DemoStep {
    let isWhole = course.count == dials.looks
    let exhibits = [
      Exhibit(
        id: "statistic",
        title: Bilingual(zh: "每看一次的 |z|，和各条规则的线", en: "|z| at each look, and the rules' lines"),
        content: .curves(statisticCurves(course, bounds))
      ),
      Exhibit(id: "seen", content: .table(lookTable(course.last))),
    ]
    return DemoStep(
      id: ABTestStep.run.rawValue,
      exhibits: exhibits,
      remark: isWhole ? runRemark(course, bounds) : nil,
      progress: StepProgress(done: course.count, total: dials.looks)
    )
  }

  private func statisticCurves(_ course: [ExperimentLook], _ bounds: [[Double]]) -> Curves {
    let lines = zip(ABTestDials.rules, bounds).filter { $0.0.rule != .atTheEnd }
    return Curves(
      x: Curves.Axis(
        id: "look",
        title: Bilingual(zh: "第几次看", en: "look"),
        range: 1...Double(max(2, dials.looks)),
        format: .fixed(0)
      ),
      y: Curves.Axis(
        id: "z",
        title: Bilingual(zh: "|z|", en: "|z|"),
        range: 0...6,
        format: .fixed(2)
      ),
      places: (1...dials.looks).map(Double.init),
      series: [
        Curves.Series(
          id: "statistic",
          title: Bilingual(zh: "这次实验", en: "this test"),
          values: course.map { abs($0.statistic) }
        )
      ]
        + lines.map { rule, bounds in
          Curves.Series(
            id: "bound-\(rule.name)",
            title: ABTestDials.title(of: rule.rule),
            values: bounds
          )
        }
    )
  }

  /// What a look sees, in one row; nothing yet before the first.
  private func lookTable(_ look: ExperimentLook?) -> Table {
    let names: [Bilingual] =
      log?.names.map { Bilingual(zh: $0, en: $0) }
      ?? [Bilingual(zh: "对照组", en: "control"), Bilingual(zh: "实验组", en: "treatment")]
    func rate(_ arm: ExperimentArm, _ id: String) -> Table.Column {
      let name = names[arm.rawValue]
      return Table.Column(
        id: id,
        title: Bilingual(
          zh: HanLatinSpacing.spaced("\(name.zh)转化率"),
          en: "Rate of \(name.en)"
        )
      )
    }
    return Table(
      columns: [
        Table.Column(id: "users", title: Bilingual(zh: "每组已有", en: "Users an arm")),
        rate(.control, "rate-of-control"), rate(.treatment, "rate-of-treatment"),
        Table.Column(id: "lift", title: Bilingual(zh: "看到的提升", en: "Lift seen")),
        Table.Column(id: "p-value", title: Bilingual(zh: "p 值", en: "p value")),
      ],
      rows: [
        Table.Row(values: [
          .number(Double(look?.usersPerArm ?? 0), fractionDigits: 0),
          .measured(look?.rate(of: .control) ?? .nan, .rounded(4)),
          .measured(look?.rate(of: .treatment) ?? .nan, .rounded(4)),
          .correlation(look?.lift ?? .nan), .measured(look?.pValue ?? .nan, .probability),
        ])
      ]
    )
  }

  private func runRemark(_ course: [ExperimentLook], _ bounds: [[Double]]) -> Bilingual {
    let crossed = course.count { abs($0.statistic) > (bounds[1].first ?? .infinity) }
    let lifts = course.compactMap(\.lift)
    let spread = (lifts.min() ?? .nan, lifts.max() ?? .nan)
    let stop = OnlineExperiment.stop(course, bounds: bounds[1])
    let stopped = Bilingual(
      zh: stop.map { "偷看的人第 \($0 + 1) 次就停了" } ?? "偷看的人也跑到了最后",
      en: stop.map { "A peeker stops at look \($0 + 1)" } ?? "A peeker runs to the end, too"
    )
    if course.count == 1 {
      let isBelow = crossed == 1
      return Bilingual(
        zh: "只看一次，\(isBelow ? "p < .05" : "p ≥ .05")。看到的提升是 \(spread.0.asChange)。",
        en: "The one look had p \(isBelow ? "<" : "≥") .05. The lift seen is \(spread.0.asChange)."
      )
    }
    return Bilingual(
      zh:
        "看 \(course.count) 次，\(crossed) 次 p < .05；\(stopped.zh)。看到的提升在 \(spread.0.asChange) 到 \(spread.1.asChange) 之间。",
      en:
        "At \(crossed) of \(course.count) looks p < .05. \(stopped.en). Lifts seen lie between \(spread.0.asChange) "
        + "and \(spread.1.asChange)."
    )
  }
}
