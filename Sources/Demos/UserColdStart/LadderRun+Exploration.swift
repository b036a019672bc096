import Recommender
import Wording

extension LadderRun {
  /// What exploring earns, what its log looks like, and what the log tells of another policy.
  func explorationStep(
    _ world: LadderWorld,
    _ lists: LadderLists
  ) throws(DemoError) -> DemoStep {
    let exploration = try LadderExploration(
      world,
      lists.ladder,
      dials,
      lines: Self.linesShown,
      seed: seed
    )
    let policy = dials.policy.title
    return DemoStep(
      id: LadderStep.exploration.rawValue,
      exhibits: [
        Exhibit(
          id: "log",
          title: Bilingual(
            zh: "\(policy.zh) 的日志：最后几位新用户各一行",
            en: "The log of \(policy.en): a line of each of the last newcomers"
          ),
          content: .table(logTable(exploration, world))
        ),
        Exhibit(
          id: "click-rate",
          title: Bilingual(zh: "到目前为止的点击率", en: "Click rate so far"),
          content: .curves(rateCurves(exploration))
        ),
        Exhibit(
          id: "figures",
          title: Bilingual(zh: "所有新用户来过之后", en: "After all newcomers"),
          content: .facts(explorationFacts(exploration))
        ),
      ],
      remark: explorationRemark(exploration)
    )
  }

  private static let linesShown = 3

  private func logTable(_ exploration: LadderExploration, _ world: LadderWorld) -> Table {
    Table(
      columns: [
        Table.Column(id: "newcomer", title: Bilingual(zh: "新用户", en: "Newcomer")),
        Table.Column(id: "group", title: Bilingual(zh: "人群", en: "Group")),
        Table.Column(id: "item", title: Bilingual(zh: "推的视频", en: "Video shown")),
        Table.Column(id: "propensity", title: Bilingual(zh: "概率 p", en: "p")),
        Table.Column(id: "clicked", title: Bilingual(zh: "点了吗", en: "Clicked")),
      ],
      rows: exploration.lines.map { line in
        Table.Row(
          values: [
            .text(world.log.userNames[line.newcomer.user.value]),
            .text(line.newcomer.group?.title ?? Bilingual(zh: "", en: "")),
            .text(world.name(line.shown.item)),
            .number(line.shown.choice.propensity, fractionDigits: 3),
            .text(
              line.isClick ? Bilingual(zh: "点了", en: "yes") : Bilingual(zh: "没点", en: "no")
            ),
          ],
          isFocus: line.newcomer.taste.contains(line.topic)
        )
      }
    )
  }

  private func rateCurves(_ exploration: LadderExploration) -> Curves {
    let count = exploration.rates[.explore]?.count ?? 0
    return Curves(
      x: Curves.Axis(
        id: "arrived",
        title: Bilingual(zh: "来了几个新用户", en: "newcomers so far"),
        format: .fixed(0)
      ),
      y: Curves.Axis(
        id: "rate",
        title: Bilingual(zh: "点击 / 展示", en: "clicks / shown"),
        format: .fixed(3)
      ),
      places: (0..<count).map { Double($0 + 1) },
      series: LadderExploration.Way.allCases.map { way in
        Curves.Series(
          id: way.rawValue,
          title: way.title,
          values: exploration.rates[way] ?? []
        )
      }
    )
  }

  private func explorationFacts(_ exploration: LadderExploration) -> [Fact] {
    LadderExploration.Way.allCases.map { way in
      Fact(
        id: way.rawValue,
        title: way.title,
        value: .number(exploration.rates[way]?.last ?? 0, fractionDigits: 3)
      )
    } + [
      Fact(
        id: "estimate",
        title: Bilingual(zh: "“只推人群最爱”：从日志估", en: "favourites only, from the log"),
        value: .number(exploration.estimate, fractionDigits: 3)
      ),
      Fact(
        id: "truth",
        title: Bilingual(zh: "它的真实点击率", en: "its true rate"),
        value: .number(exploration.truth, fractionDigits: 3)
      ),
    ]
  }

  private func explorationRemark(_ exploration: LadderExploration) -> Bilingual {
    func rate(_ way: LadderExploration.Way) -> String {
      NumberFormat.percent(exploration.rates[way]?.last ?? 0)
    }
    let (estimate, truth) = (
      NumberFormat.percent(exploration.estimate), NumberFormat.percent(exploration.truth)
    )
    return Bilingual(
      zh: "点击率：边推边试 \(rate(.explore))，从不试探 \(rate(.greedy))，平均着推 \(rate(.even))。"
        + "从平均着推的日志估“只推人群最爱”是 \(estimate)，真实是 \(truth)。",
      en: "Click rates: exploring \(rate(.explore)), never exploring \(rate(.greedy)), even choice "
        + "\(rate(.even)). By the even log alone, the groups' favourites only would get "
        + "\(estimate); they do get \(truth)."
    )
  }
}

extension LadderExploration.Way {
  var title: Bilingual {
    switch self {
    case .explore: Bilingual(zh: "边推边试", en: "exploring")
    case .greedy: Bilingual(zh: "从不试探", en: "never exploring")
    case .even: Bilingual(zh: "平均着推", en: "even choice")
    }
  }
}
