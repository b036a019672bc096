import Wording

extension MultiTaskDials {
  /// What the demo shows.
  static let claim = Bilingual(
    zh: "两个任务问的是同一件事时，共享底层把任务一的标签借给稀疏的任务二，AUC 高出 .05 以上。",
    en:
      "Where both tasks ask the same, a shared bottom lends the labels of task 1 to the sparse task 2, whose "
      + "AUC rises by more than .05."
  )

  /// Where it is not so.
  static let failsWhen = Bilingual(
    zh: "ρ = 0：两个任务互不相干，没有什么可借，好处没了；十次平均，共享底层还略低一点，MMoE 低得更多，这就是负迁移，"
      + "可单次的起伏比这点差距大，区间往往含 0。"
      + "只有 1 个专家：MMoE 就是共享底层，门控无从分开。商店里 r 低（标题党）：ESMM 反而不如只学点击的。",
    en:
      "At ρ = 0 the tasks have nothing in common, and nothing is lent: the gain is gone. In the mean of ten runs a shared "
      + "bottom is then a little behind, and MMoE more so, which is negative transfer; but single runs lie further apart than "
      + "that, and the interval often holds 0. With one expert MMoE is a shared bottom, and gates cannot part. In a shop of clickbait (low r) ESMM is worse "
      + "than a model of clicks alone."
  )

  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "alike-tasks-help",
      statement: Bilingual(
        zh: "共享底层的任务二，AUC 比各自一个网络高 .05 以上。",
        en:
          "In a shared bottom the second task's AUC is above that of separate nets by more than .05."
      ),
      test: .isAbove(gain(.sharedBottom), .constant(0.05)),
      fails: [DemoSettings(values: [ID.correlation: .number(0)])]
    ),
    Claim(
      id: "strangers-cost-a-shared-bottom",
      statement: Bilingual(
        zh: "ρ = 0 时，共享底层的任务二，AUC 比各自一个网络低。",
        en: "At ρ = 0 the second task's AUC in a shared bottom is below that of separate nets."
      ),
      test: .isBelow(gain(.sharedBottom), .constant(0)),
      holds: [DemoSettings(values: [ID.correlation: .number(0)])],
      fails: [DemoSettings()]
    ),
    Claim(
      id: "strangers-cost-gates",
      statement: Bilingual(
        zh: "ρ = 0 时，MMoE 的任务二，AUC 比各自一个网络低 .02 以上：在这么小的网络里，门控也挡不住。",
        en:
          "At ρ = 0 the second task's AUC in MMoE is below that of separate nets by more than .02: in nets this small "
          + "gates do not prevent it."
      ),
      test: .isBelow(gain(.mmoe), .constant(-0.02)),
      holds: [DemoSettings(values: [ID.correlation: .number(0)])],
      fails: [DemoSettings()]
    ),
    Claim(
      id: "gates-part",
      statement: Bilingual(
        zh: "ρ = 0 时，两个任务的门控在同一个样本上相距 .15 以上。",
        en: "At ρ = 0 the gates of the two tasks lie more than .15 apart on one example."
      ),
      test: .isAbove(
        .value(ClaimPlace(MultiTaskStep.gates.rawValue, "figures", "distance")),
        .constant(0.15)
      ),
      holds: [DemoSettings(values: [ID.runs: .number(2), ID.correlation: .number(0)])],
      fails: [DemoSettings(values: [ID.runs: .number(2), ID.experts: .number(1)])]
    ),
    Claim(
      id: "all-impressions-help-where-clicks-tell",
      statement: Bilingual(
        zh: "r = .9 时，ESMM 估加购率的 AUC 比只学点击的高 .01 以上。",
        en:
          "At r = .9 ESMM's AUC of the rate of carts is above that of clicks alone by more than .01."
      ),
      test: .isAbove(
        .value(ClaimPlace(MultiTaskStep.funnel.rawValue, "figures", "gain")),
        .constant(0.01)
      ),
      fails: [
        DemoSettings(values: [ID.looksWithQuality: .number(-0.6)]),
        DemoSettings(values: [ID.looksWithQuality: .number(0)]),
      ]
    ),
  ]

  /// What a net gains on the second task, the mean of the runs.
  private static func gain(_ net: MultiTaskNet) -> ClaimQuantity {
    let row = MultiTaskNet.allCases.firstIndex(of: net) ?? 0
    return .value(ClaimPlace(MultiTaskStep.compare.rawValue, "gains", "gain-2", .at(row)))
  }
}
