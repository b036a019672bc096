import Wording

extension ArrivalDials {
  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "ids-are-a-coin-toss",
      statement: Bilingual(
        zh: "全新的物品，ItemCF 打分的 AUC 就是 0.5。",
        en: "Of brand-new items ItemCF's scores have an AUC of 0.5."
      ),
      test: .isBetween(figure(.idBased, "itemcf-auc"), 0.499, 0.501),
      fails: [DemoSettings(values: [ID.keptLikes: .number(20)])]
    ),
    Claim(
      id: "tags-find-the-audience",
      statement: Bilingual(
        zh: "按标签找邻居，新物品的 AUC 超过 0.6。",
        en: "With neighbours by tags the AUC of new items is above 0.6."
      ),
      test: .isAbove(figure(.attributes, "auc"), .constant(0.6)),
      holds: WorldKind.allCases.map {
        DemoSettings(values: [ID.world: .choice($0.rawValue)])
      },
      fails: [DemoSettings(values: [ID.tagTruth: .number(0)])]
    ),
    Claim(
      id: "words-help-where-tags-do-not",
      statement: Bilingual(
        zh: "标签全标错时，按文字找邻居，AUC 还超过 0.6。",
        en: "Where no topic tag is right, neighbours by words still have an AUC above 0.6."
      ),
      test: .isAbove(figure(.text, "auc"), .constant(0.6)),
      holds: [DemoSettings(values: [ID.tagTruth: .number(0)])],
      fails: [DemoSettings(values: [ID.tagTruth: .number(0), ID.text: .choice(clickbait)])]
    ),
    Claim(
      id: "ridge-weighs-tags",
      statement: Bilingual(
        zh: "岭回归里，主题标签的分量是形式标签的两倍以上。",
        en: "In the ridge, topic tags count for more than twice what format tags do."
      ),
      test: .isAbove(.ratio(weight(.first), weight(.last)), .constant(2)),
      fails: [DemoSettings(values: [ID.tagTruth: .number(0)])]
    ),
  ]

  private static func figure(_ step: ArrivalStep, _ name: String) -> ClaimQuantity {
    .value(ClaimPlace(step.rawValue, "figures", name))
  }

  private static func weight(_ entry: ClaimPlace.Entry) -> ClaimQuantity {
    .value(ClaimPlace(ArrivalStep.ridge.rawValue, "weights", "value", entry))
  }
}
