import Wording

extension RivalDials {
  /// The figures that the demo stands for, each with a setting at which it is not so.
  ///
  /// What changes the world comes last: a replay then trains less often.
  static let claims: [Claim] = [
    Claim(
      id: "memory-wins-the-head",
      statement: Bilingual(
        zh: "头部的召回率，ItemCF 是双塔的 1.3 倍以上。",
        en: "On the head ItemCF recalls more than 1.3 times what the towers do."
      ),
      test: .isAbove(.ratio(bar(0), bar(1)), .constant(1.3)),
      fails: [hot]
    ),
    Claim(
      id: "features-win-the-tail",
      statement: Bilingual(
        zh: "尾部的召回率，双塔高于 ItemCF。",
        en: "On the tail the towers recall more than ItemCF."
      ),
      test: .isAbove(bar(5), bar(4)),
      fails: [hot]
    ),
    Claim(
      id: "features-find-the-new",
      statement: Bilingual(
        zh: "全新物品的考题点击，双塔找回 20% 以上。",
        en: "Of the test clicks on brand-new items the towers find more than 20%."
      ),
      test: .isAbove(bar(7), .constant(0.2)),
      fails: [ids]
    ),
    Claim(
      id: "log-q-saves-the-head",
      statement: Bilingual(
        zh: "批内负样本，做 logQ 校正的头部召回率是不做的两倍以上。",
        en:
          "With in-batch negatives, recall of the head with the correction is more than twice that without."
      ),
      test: .isAbove(.ratio(correction("with", 0), correction("without", 0)), .constant(2)),
      fails: [uniform]
    ),
    Claim(
      id: "log-q-pays-overall",
      statement: Bilingual(
        zh: "全部考题，做校正的召回率是不做的 1.2 倍以上。",
        en: "Over all test clicks recall with the correction is more than 1.2 times that without."
      ),
      test: .isAbove(.ratio(correction("with", 4), correction("without", 4)), .constant(1.2)),
      fails: [uniform]
    ),
    Claim(
      id: "both-find-more",
      statement: Bilingual(
        zh: "同样长，两路合并的召回率高于更好的一路。",
        en:
          "At equal length both channels merged recall more than the better one does."
      ),
      test: .isAbove(
        .ratio(together("merged"), together("best-alone")),
        .constant(1)
      ),
      fails: [alone]
    ),
    Claim(
      id: "memory-wins-the-middle",
      statement: Bilingual(
        zh: "腰部的召回率，ItemCF 是双塔的 1.05 倍以上。",
        en: "On the middle ItemCF recalls more than 1.05 times what the towers do."
      ),
      test: .isAbove(.ratio(bar(2), bar(3)), .constant(1.05)),
      fails: [noPairs]
    ),
  ]

  private static let noPairs = DemoSettings(values: [ID.pairShare: .number(0)])
  private static let hot = DemoSettings(values: [ID.temperature: .number(1)])
  private static let ids = DemoSettings(values: [ID.features: .choice(Features.ids.rawValue)])
  private static let uniform = DemoSettings(values: [
    ID.negatives: .choice(Negatives.uniform.rawValue)
  ])
  private static let alone = DemoSettings(values: [ID.itemCFShare: .number(1)])

  /// A number of the step `side-by-side`.
  private static func sideBySide(_ exhibit: String, _ name: String) -> ClaimQuantity {
    .value(ClaimPlace(RivalStep.sideBySide.rawValue, exhibit, name))
  }

  /// A recall of the step `side-by-side`: ItemCF's and the towers' of each band in turn.
  private static func bar(_ place: Int) -> ClaimQuantity {
    .value(ClaimPlace(RivalStep.sideBySide.rawValue, "recall", "value", .at(place)))
  }

  /// A row of the step `log-q`: the bands in their order, then all.
  private static func correction(_ column: String, _ row: Int) -> ClaimQuantity {
    .value(ClaimPlace(RivalStep.correction.rawValue, "bands", column, .at(row)))
  }

  private static func together(_ name: String) -> ClaimQuantity {
    .value(ClaimPlace(RivalStep.together.rawValue, "figures", name))
  }
}
