import Recommender
import Wording

extension ABTestRun {
  /// A state of the decision: the one test by each rule, and, where the truth is known, what each
  /// rule comes to over many tests like it.
  ///
  /// - Parameter study: many tests like this one; nil for a file.
  func decideStep(
    _ study: StoppingStudy?,
    _ course: [ExperimentLook],
    _ bounds: [[Double]]
  ) -> DemoStep {
    let done = study?.figures.first?.runs ?? Self.runs
    let isWhole = done >= Self.runs
    var exhibits = [
      Exhibit(
        id: "verdicts",
        title: Bilingual(zh: "这一次实验，各条规则怎么判", en: "This one test, by each rule"),
        content: .table(verdictTable(course, bounds))
      )
    ]
    if let study {
      exhibits.append(
        Exhibit(
          id: "rules",
          title: Bilingual(
            zh: "同样的实验\(done > 0 ? " \(done) 次" : "，还没开始重复")，真实提升 \(dials.trueLift.asChange)",
            en: (done > 0 ? "Such tests \(done) times" : "Such tests, none made yet")
              + ", the true lift is \(dials.trueLift.asChange)"
          ),
          content: .table(studyTable(study))
        )
      )
    }
    exhibits.append(Exhibit(id: "figures", content: .facts(decideFacts())))
    return DemoStep(
      id: ABTestStep.decide.rawValue,
      exhibits: exhibits,
      remark: isWhole ? decideRemark(study, course, bounds) : nil,
      progress: study == nil
        ? nil : StepProgress(done: done, total: Self.runs, stride: Self.stride)
    )
  }

  private func decideFacts() -> [Fact] {
    // Nobody says how many a file's test was planned for.
    if let log {
      let needed = usersNeeded(for: dials.leastLift)
      return [
        .count("compared", Bilingual(zh: "每组比较人数", en: "users compared an arm"), usersPerArm)
      ]
        + (needed.map { [.count("needed", Bilingual(zh: "每组要", en: "needed an arm"), $0)] } ?? [])
        + [
          Fact(
            id: "split-p-value",
            title: Bilingual(zh: "分流均匀的 p 值（SRM）", en: "p of a fair split (SRM)"),
            value: .measured(log.splitPValue, .probability)
          )
        ]
    }
    return [
      .count("planned", Bilingual(zh: "计划每组人数", en: "planned users an arm"), usersPerArm),
      .share("true-lift", Bilingual(zh: "真实提升", en: "true lift"), dials.trueLift),
    ]
  }

  private func verdictTable(_ course: [ExperimentLook], _ bounds: [[Double]]) -> Table {
    Table(
      columns: [
        Table.Column(id: "rule", title: Bilingual(zh: "规则", en: "Rule")),
        Table.Column(id: "look", title: Bilingual(zh: "停在第几次", en: "Stops at look")),
        Table.Column(id: "users", title: Bilingual(zh: "每组人数", en: "Users an arm")),
        Table.Column(id: "lift", title: Bilingual(zh: "报出提升", en: "Lift reported")),
        Table.Column(id: "verdict", title: Bilingual(zh: "结论", en: "Verdict")),
      ],
      rows: zip(ABTestDials.rules, bounds).map { rule, bounds in
        let stop = OnlineExperiment.stop(course, bounds: bounds)
        let place = stop ?? course.count - 1
        return Table.Row(
          values: [
            .text(ABTestDials.title(of: rule.rule)),
            .number(Double(place + 1), fractionDigits: 0),
            .number(Double(course[place].usersPerArm), fractionDigits: 0),
            course[place].lift.map { .measured($0, .fixed(3)) } ?? .measured(.nan, .factor),
            .text(shortVerdict(stop.map { course[$0] })),
          ],
          isFocus: rule.rule == dials.rule
        )
      }
    )
  }

  /// The verdict as a table has room for it.
  private func shortVerdict(_ look: ExperimentLook?) -> Bilingual {
    if log?.isMismatched == true { return Bilingual(zh: "不算数", en: "void") }
    guard let look else {
      return hasTooFewUsers
        ? Bilingual(zh: "人不够", en: "too few") : Bilingual(zh: "看不出差别", en: "none seen")
    }
    return look.statistic > 0
      ? Bilingual(zh: "更好", en: "better") : Bilingual(zh: "更差", en: "worse")
  }

  /// What is said of a test that stopped at a look, or ran to its end.
  private func verdict(_ look: ExperimentLook?) -> Bilingual {
    guard let look else {
      return hasTooFewUsers
        ? Bilingual(zh: "人不够，判不了", en: "not enough users to tell")
        : Bilingual(zh: "看不出差别", en: "no difference seen")
    }
    return look.statistic > 0
      ? Bilingual(zh: "实验组更好", en: "treatment is better")
      : Bilingual(zh: "实验组更差", en: "treatment is worse")
  }

  private func studyTable(_ study: StoppingStudy) -> Table {
    // Only where the truth is harm are its reports worth a column.
    let isHarm = dials.trueLift < 0
    return Table(
      columns: [
        Table.Column(id: "rule", title: Bilingual(zh: "规则", en: "Rule")),
        Table.Column(
          id: "found",
          title: dials.trueLift == 0
            ? Bilingual(zh: "误报", en: "Errs") : Bilingual(zh: "判有差别", en: "Sees difference")
        ),
        Table.Column(id: "users", title: Bilingual(zh: "平均每组人数", en: "Users an arm")),
        Table.Column(id: "reported", title: Bilingual(zh: "赢时报的提升", en: "Lift if won")),
      ]
        + (isHarm
          ? [Table.Column(id: "reported-loss", title: Bilingual(zh: "输时报的", en: "If lost"))]
          : []),
      rows: study.figures.map { figures in
        let isEmpty = figures.runs == 0
        return Table.Row(
          values: [
            .text(ABTestDials.title(of: figures.rule)),
            .measured(isEmpty ? .nan : figures.foundShare, .factor),
            isEmpty
              ? .measured(.nan, .factor) : .number(figures.meanUsersPerArm, fractionDigits: 0),
            .measured(figures.meanReportedLift ?? .nan, .factor),
          ] + (isHarm ? [.measured(figures.meanReportedLoss ?? .nan, .factor)] : []),
          isFocus: figures.rule == dials.rule
        )
      }
    )
  }

  private func decideRemark(
    _ study: StoppingStudy?,
    _ course: [ExperimentLook],
    _ bounds: [[Double]]
  ) -> Bilingual {
    let own = ABTestDials.rules.firstIndex { $0.rule == dials.rule } ?? 0
    let stop = OnlineExperiment.stop(course, bounds: bounds[own])
    if let log, log.isMismatched {
      let counts = log.outcomes.map(\.count)
      return Bilingual(
        zh: "两组 \(counts[0]) 和 \(counts[1]) 人，不像随机分出来的（SRM）：分流坏了，谁更好都不算数，先查分流。",
        en:
          "The arms have \(counts[0]) and \(counts[1]) users, which is no fair split (SRM): whatever the rules "
          + "say is void until the split is mended."
      )
    }
    let verdict = verdict(stop.map { course[$0] })
    let rule = ABTestDials.title(of: dials.rule)
    let place = (stop ?? course.count - 1) + 1
    let said = Bilingual(
      zh: HanLatinSpacing.spaced("\(rule.zh)：第 \(place) 次看时停，\(verdict.zh)。"),
      en: "\(rule.en.capitalisedFirst): stops at look \(place), \(verdict.en)."
    )
    guard let study, study.figures[own].runs > 0 else { return said }
    let many = studyRemark(study.figures[own])
    return Bilingual(zh: said.zh + many.zh, en: said.en + " " + many.en)
  }

  /// How many tests found what is true, how many its contrary, and what both reported.
  private func studyRemark(_ figures: StoppingFigures) -> Bilingual {
    guard dials.trueLift != 0 else {
      let share = figures.foundShare.inPercent
      return Bilingual(
        zh: "其实没有差别：这样的实验有 \(share) 误报。",
        en: "Nothing differs in truth: \(share) of such tests err."
      )
    }
    let (better, worse) = (
      Bilingual(zh: "更好", en: "better"), Bilingual(zh: "更差", en: "worse")
    )
    let wins = (name: better, count: figures.won, lift: figures.meanReportedLift)
    let losses = (name: worse, count: figures.lost, lift: figures.meanReportedLoss)
    let (right, wrong) = dials.trueLift > 0 ? (wins, losses) : (losses, wins)
    func share(_ count: Int) -> String { (Double(count) / Double(figures.runs)).inPercent }
    func reports(_ lift: Double?) -> Bilingual {
      guard let lift else { return Bilingual(zh: "", en: "") }
      return Bilingual(
        zh: "（平均报 \(lift.asChange)）",
        en: " (\(lift.asChange) reported in the mean)"
      )
    }
    let (found, mistaken) = (reports(right.lift), reports(wrong.lift))
    let contrary =
      wrong.count == 0
      ? Bilingual(zh: "没有一次判\(wrong.name.zh)", en: "none calls it \(wrong.name.en)")
      : Bilingual(
        zh: "\(share(wrong.count)) 反而判\(wrong.name.zh)\(mistaken.zh)",
        en: "\(share(wrong.count)) wrongly call it \(wrong.name.en)\(mistaken.en)"
      )
    return Bilingual(
      zh: "真实是 \(dials.trueLift.asChange)：这样的实验 \(share(right.count)) 判\(right.name.zh)"
        + "\(found.zh)，\(contrary.zh)。",
      en:
        "The truth is \(dials.trueLift.asChange): of such tests \(share(right.count)) find that it is "
        + "\(right.name.en)\(found.en), and \(contrary.en)."
    )
  }
}
