import Recommender
import Wording

extension ABTestRun {
  /// The lifts that the plan lists beside the dial's.
  private static let lifts = [0.5, 0.2, 0.1, 0.05]

  /// How many users lifts take, and how power grows with users.
  func planStep() -> DemoStep {
    let needed = usersNeeded(for: dials.leastLift)
    var exhibits = [Exhibit(id: "sizes", content: .table(sizeTable()))]
    if let needed {
      exhibits.append(
        Exhibit(
          id: "power",
          title: Bilingual(
            zh: "人数和功效（α = .05）",
            en: "Users, and how often the lift is found (α = .05)"
          ),
          content: .curves(powerCurves(needed))
        )
      )
    }
    let facts = planFacts(needed)
    if !facts.isEmpty { exhibits.append(Exhibit(id: "figures", content: .facts(facts))) }
    return DemoStep(id: ABTestStep.plan.rawValue, exhibits: exhibits, remark: planRemark(needed))
  }

  /// The lifts of the table, falling: those below a rate of 1, and shares of the greatest one where
  /// the dial's is not below it.
  private var listedLifts: [Double] {
    var lifts = Set(Self.lifts + [dials.leastLift]).filter { usersNeeded(for: $0) != nil }
    let room = 1 / baseline - 1
    if !lifts.contains(dials.leastLift) { lifts.formUnion([room / 2, room / 4]) }
    return lifts.sorted(by: >)
  }

  private func sizeTable() -> Table {
    Table(
      columns: [
        Table.Column(id: "lift", title: Bilingual(zh: "相对提升", en: "Lift")),
        Table.Column(id: "rate", title: Bilingual(zh: "实验组转化率", en: "Treatment's rate")),
        Table.Column(id: "users", title: Bilingual(zh: "每组人数", en: "Users an arm")),
        Table.Column(id: "both", title: Bilingual(zh: "两组一共", en: "Both arms")),
      ],
      rows: listedLifts.map { lift in
        let users = usersNeeded(for: lift).map(Double.init) ?? .nan
        return Table.Row(
          values: [
            .number(lift, fractionDigits: lift < 0.05 ? 4 : 2),
            .number(baseline * (1 + lift), fractionDigits: 4),
            .number(users, fractionDigits: 0), .number(2 * users, fractionDigits: 0),
          ],
          isFocus: lift == dials.leastLift
        )
      }
    )
  }

  private func powerCurves(_ needed: Int) -> Curves {
    let places = (1...20).map { Double(max(2, needed) * $0 / 10) }
    func powers(_ lift: Double) -> [Double] {
      places.map {
        SampleSize.power(
          usersPerArm: Int($0),
          baseline: baseline,
          lift: lift,
          level: ABTestDials.level
        )
      }
    }
    // An axis writes millions with an exponent; in thousands they are whole.
    let isLarge = (places.last ?? 0) >= 1e6
    return Curves(
      x: isLarge
        ? Curves.Axis(
          id: "thousand-users-per-arm",
          title: Bilingual(zh: "每组千人", en: "thousand users an arm"),
          format: .fixed(0)
        )
        : Curves.Axis(
          id: "users-per-arm",
          title: Bilingual(zh: "每组人数", en: "users an arm"),
          format: .fixed(0)
        ),
      y: Curves.Axis(
        id: "power-axis",
        title: Bilingual(zh: "功效", en: "power"),
        range: 0...1,
        format: .fixed(2)
      ),
      places: isLarge ? places.map { $0 / 1000 } : places,
      series: [
        Curves.Series(
          id: "least-lift",
          title: Bilingual(
            zh: "提升 \(dials.leastLift.inPercent)",
            en: "lift \(dials.leastLift.inPercent)"
          ),
          values: powers(dials.leastLift)
        ),
        Curves.Series(
          id: "half-lift",
          title: Bilingual(
            zh: "提升减半",
            en: "half of it"
          ),
          values: powers(dials.leastLift / 2)
        ),
      ]
    )
  }

  private func planFacts(_ needed: Int?) -> [Fact] {
    var facts: [Fact] = []
    if let log {
      facts += [
        .count(
          "users-of-control",
          Bilingual(zh: "对照组人数", en: "users of the control"),
          log.outcomes[0].count
        ),
        .count(
          "users-of-treatment",
          Bilingual(zh: "实验组人数", en: "users of the treatment"),
          log.outcomes[1].count
        ),
        .count("crossed", Bilingual(zh: "两组都进过，剔除", en: "in both arms, left out"), log.crossed),
        Fact(
          id: "split-p-value",
          title: Bilingual(zh: "分流均匀的 p 值（SRM）", en: "p of a fair split (SRM)"),
          value: .measured(log.splitPValue, .probability)
        ),
      ]
    }
    if let needed {
      facts.append(.count("needed", Bilingual(zh: "每组要", en: "needed an arm"), needed))
    }
    if let half = usersNeeded(for: dials.leastLift / 2) {
      facts.append(
        .count("needed-for-half", Bilingual(zh: "提升减半，每组要", en: "for half the lift"), half)
      )
    }
    return facts
  }

  private func planRemark(_ needed: Int?) -> Bilingual {
    let plan = needed.map(reachRemark) ?? beyondRemark
    guard let log else { return plan }
    let isUneven = log.isMismatched
    let split = Bilingual(
      zh: isUneven ? "两组人数差得不像随机（SRM）：先查分流，结果别信。" : "",
      en: isUneven
        ? " The arms differ in size more than chance allows (SRM): mend the split first." : ""
    )
    return Bilingual(
      zh: plan.zh + "文件里较小的一组有 \(log.usersPerArm) 人。" + split.zh,
      en: plan.en + " The file's smaller arm has \(log.usersPerArm)." + split.en
    )
  }

  /// Two rates in percent, with as few digits as keep their distance to a tenth, at most four.
  private static func apart(_ first: Double, _ second: Double) -> (String, String) {
    let exact = [first * 100, second * 100]
    let error = abs(exact[1] - exact[0]) / 20
    func rounded(_ digits: Int) -> [String] {
      exact.map { NumberFormat.fixed($0, fractionDigits: digits) }
    }
    let digits =
      (1...4).first { digits in
        zip(rounded(digits), exact).allSatisfy { abs((Double($0) ?? .nan) - $1) <= error }
      } ?? 4
    let text = rounded(digits)
    return ("\(text[0])%", "\(text[1])%")
  }

  /// What the dial's lift takes.
  private func reachRemark(_ needed: Int) -> Bilingual {
    let (from, to) = Self.apart(baseline, baseline * (1 + dials.leastLift))
    let times = usersNeeded(for: dials.leastLift / 2).map { Double($0) / Double(needed) } ?? .nan
    let factor = NumberFormat.fixed(times, fractionDigits: 1)
    return Bilingual(
      zh: "要看出从 \(from) 到 \(to)，每组 \(needed) 人；提升减半，人数要 \(factor) 倍。",
      en:
        "To find a rise from \(from) to \(to) takes \(needed) users an arm; half the lift takes \(factor) times "
        + "as many."
    )
  }

  /// That the dial's lift leads to a rate of 1 or more.
  private var beyondRemark: Bilingual {
    let (rate, lift) = (baseline.inPercent, dials.leastLift.inPercent)
    let room = (1 / baseline - 1).inPercent
    return Bilingual(
      zh: "转化率 \(rate)，再提升 \(lift) 就超过 100% 了，不可能有；最多还能提升 \(room)，表里是它的一半和四分之一。",
      en:
        "At a rate of \(rate) a lift of \(lift) would pass 100%, so there is none to find; \(room) is the most "
        + "there can be, and the table has a half and a quarter of it."
    )
  }
}
