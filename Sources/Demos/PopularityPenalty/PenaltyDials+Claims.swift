import Wording

extension PenaltyDials {
  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "too-much-hurts",
      statement: Bilingual(
        zh: "α 调到 1，召回率不到最高时的一半。",
        en: "At α = 1 recall is less than half of what it is at its best."
      ),
      test: .isBelow(
        .ratio(sweep("accuracy", "recall", .last), sweep("accuracy", "recall", .greatest)),
        .constant(0.5)
      ),
      holds: everyday,
      fails: [noSkew, noCrowd, shrunk]
    ),
    Claim(
      id: "some-helps",
      statement: Bilingual(
        zh: "α 取 0.6，召回率比 0 时高出 3% 以上。",
        en: "At α = 0.6 recall is more than 3% above what it is at 0."
      ),
      test: .isAbove(
        .ratio(sweep("accuracy", "recall", .at(6)), sweep("accuracy", "recall", .first)),
        .constant(1.03)
      ),
      fails: [noCrowd, oneItem]
    ),
    Claim(
      id: "coverage-grows",
      statement: Bilingual(
        zh: "α 取 0.5，覆盖率是 0 时的一倍半以上。",
        en: "At α = 0.5 coverage is more than one and a half times what it is at 0."
      ),
      test: .isAbove(
        .ratio(sweep("reach", "coverage", .at(5)), sweep("reach", "coverage", .first)),
        .constant(1.5)
      ),
      holds: everyday,
      fails: [noSkew, noCrowd]
    ),
    Claim(
      id: "long-tail-grows",
      statement: Bilingual(
        zh: "α 取 0.5，推荐里长尾的占比是 0 时的两倍以上。",
        en: "At α = 0.5 the long tail has more than twice the share that it has at 0."
      ),
      test: .isAbove(
        .ratio(sweep("reach", "long-tail", .at(5)), sweep("reach", "long-tail", .first)),
        .constant(2)
      ),
      holds: everyday,
      fails: [noSkew, noCrowd]
    ),
  ]

  /// The world of videos, and that of goods.
  private static let everyday = [
    DemoSettings(),
    DemoSettings(values: [ID.world: .choice(WorldKind.goods.rawValue)]),
  ]
  private static let noCrowd = DemoSettings(values: [ID.crowd: .number(0)])
  private static let noSkew = DemoSettings(values: [ID.skew: .number(0)])
  private static let shrunk = DemoSettings(values: [ID.shrinkage: .number(10)])
  private static let oneItem = DemoSettings(values: [ID.listLength: .number(1)])

  private static func sweep(
    _ exhibit: String,
    _ name: String,
    _ entry: ClaimPlace.Entry
  ) -> ClaimQuantity {
    .value(ClaimPlace(PenaltyStep.sweep.rawValue, exhibit, name, entry))
  }
}
