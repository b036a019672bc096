import Wording

extension RivalDials {
  /// The figures that the demo stands for, each with a setting at which it is not so.
  ///
  /// What changes the world comes last: a replay then trains less often.
  static let claims: [Claim] = [
    Claim(
      id: "memory-has-the-pairs",
      statement: Bilingual(
        zh: "看过另一半的成对点击，ItemCF 的召回率是双塔的 1.3 倍以上。",
        en:
          "Of clicks on pairs whose other half was watched ItemCF recalls more than 1.3 times what the towers do."
      ),
      test: .isAbove(
        .ratio(sideBySide("pairs", "itemcf"), sideBySide("pairs", "two-tower")),
        .constant(1.3)
      ),
      fails: [ids]
    ),
    Claim(
      id: "memory-wins-the-head",
      statement: Bilingual(
        zh: "头部的召回率，ItemCF 是双塔的 1.3 倍以上。",
        en: "On the head ItemCF recalls more than 1.3 times what the towers do."
      ),
      test: .isAbove(.ratio(bar(.head, .itemCF), bar(.head, .towers)), .constant(1.3)),
      fails: [hot]
    ),
    Claim(
      id: "popularity-has-the-head",
      statement: Bilingual(
        zh: "头部的召回率，光推热门比 ItemCF 还高。",
        en: "On the head popularity alone recalls more than ItemCF does."
      ),
      test: .isAbove(bar(.head, .popularity), bar(.head, .itemCF)),
      fails: [short]
    ),
    Claim(
      id: "towers-win-the-tail",
      statement: Bilingual(
        zh: "尾部的召回率，双塔高于 ItemCF；只读 ID，或者不做校正，也一样。",
        en:
          "On the tail the towers recall more than ItemCF, by ids alone too, and without the correction."
      ),
      test: .isAbove(bar(.tail, .towers), bar(.tail, .itemCF)),
      holds: [DemoSettings(), ids, uncorrected],
      fails: [hot]
    ),
    Claim(
      id: "features-find-the-new",
      statement: Bilingual(
        zh: "全新物品的考题点击，双塔找回 30% 以上。",
        en: "Of the test clicks on brand-new items the towers find more than 30%."
      ),
      test: .isAbove(bar(.new, .towers), .constant(0.3)),
      fails: [ids, hot, manyPairs]
    ),
    Claim(
      id: "log-q-saves-the-head",
      statement: Bilingual(
        zh: "批内负样本，做 logQ 校正的头部召回率是不做的两倍以上。",
        en:
          "With in-batch negatives, recall of the head with the correction is more than twice that without."
      ),
      test: .isAbove(.ratio(correction("with", 0), correction("without", 0)), .constant(2)),
      fails: [uniform, all]
    ),
    Claim(
      id: "the-tail-pays-for-log-q",
      statement: Bilingual(
        zh: "批内负样本，不做 logQ 校正的尾部召回率是做的 1.5 倍以上。",
        en:
          "With in-batch negatives, recall of the tail without the correction is more than 1.5 times that with it."
      ),
      test: .isAbove(.ratio(correction("without", 2), correction("with", 2)), .constant(1.5)),
      fails: [uniform, all]
    ),
    Claim(
      id: "log-q-pays-overall",
      statement: Bilingual(
        zh: "全部考题，做校正的召回率是不做的 1.2 倍以上。",
        en: "Over all test clicks recall with the correction is more than 1.2 times that without."
      ),
      test: .isAbove(.ratio(correction("with", 4), correction("without", 4)), .constant(1.2)),
      fails: [uniform, all]
    ),
    Claim(
      id: "both-find-more",
      statement: Bilingual(
        zh: "同样长，两路合并的召回率比更好的一路高 1% 以上。",
        en:
          "At equal length both channels merged recall over 1% more than the better one does."
      ),
      test: .isAbove(
        .ratio(together("merged"), together("best-alone")),
        .constant(1.01)
      ),
      fails: [short]
    ),
    Claim(
      id: "memory-wins-the-middle",
      statement: Bilingual(
        zh: "腰部的召回率，ItemCF 是双塔的 1.05 倍以上。",
        en: "On the middle ItemCF recalls more than 1.05 times what the towers do."
      ),
      test: .isAbove(.ratio(bar(.middle, .itemCF), bar(.middle, .towers)), .constant(1.05)),
      fails: [short, noPairs]
    ),
  ]

  private static let noPairs = DemoSettings(values: [ID.pairShare: .number(0)])
  private static let hot = DemoSettings(values: [ID.temperature: .number(1)])
  private static let ids = DemoSettings(values: [ID.features: .choice(Features.ids.rawValue)])
  private static let uniform = DemoSettings(values: [
    ID.negatives: .choice(Negatives.uniform.rawValue)
  ])
  private static let all = DemoSettings(values: [
    ID.negatives: .choice(Negatives.all.rawValue)
  ])
  private static let uncorrected = DemoSettings(values: [ID.correction: .choice(ID.off)])
  private static let manyPairs = DemoSettings(values: [ID.pairShare: .number(0.6)])
  private static let short = DemoSettings(values: [ID.length: .number(10)])

  /// A number of the step `side-by-side`.
  private static func sideBySide(_ exhibit: String, _ name: String) -> ClaimQuantity {
    .value(ClaimPlace(RivalStep.sideBySide.rawValue, exhibit, name))
  }

  /// Whose recall a bar of the step `side-by-side` is, in the order of the bars of a band.
  private enum Side: Int {
    case itemCF, towers, popularity
  }

  /// A recall of the step `side-by-side`, of a world in which every band is asked for.
  private static func bar(_ band: RivalBand, _ side: Side) -> ClaimQuantity {
    let place = RivalBand.allCases.firstIndex(of: band) ?? 0
    return .value(
      ClaimPlace(RivalStep.sideBySide.rawValue, "recall", "value", .at(3 * place + side.rawValue))
    )
  }

  /// A row of the step `log-q`: the bands in their order, then all.
  private static func correction(_ column: String, _ row: Int) -> ClaimQuantity {
    .value(ClaimPlace(RivalStep.correction.rawValue, "bands", column, .at(row)))
  }

  private static func together(_ name: String) -> ClaimQuantity {
    .value(ClaimPlace(RivalStep.together.rawValue, "figures", name))
  }
}
