import Wording

extension FusingDials {
  /// What the demo shows.
  static let claim = Bilingual(
    zh: "只按点击分排，十个位置有一半是标题党；把下单分乘进来，标题党去掉一多半，点击少两成，下单多出一半以上。",
    en:
      "Ranked by clicks alone, half of ten places hold clickbait. With the order score multiplied in, most of it goes, "
      + "clicks fall by a fifth, and orders rise by more than half."
  )

  /// Where it is not so.
  static let failsWhen = Bilingual(
    zh: "下单权重为 0：还是只按点击的那一页。好看的就是好的（标题党程度 −0.9）：目标本来一致，没什么可换。"
      + "用加权和、权重都是 1：点击分平均是下单分的 20 倍，标题党还剩四分之三左右。",
    en:
      "With an order weight of 0 it is the page by clicks. Where what looks best is best (clickbait −0.9), the goals "
      + "agree and there is little to trade. In a sum of equal weights click scores, 20 times the order scores in the "
      + "mean, keep some three quarters of the clickbait."
  )

  /// The figures that the demo stands for, each with settings at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "orders-rise",
      statement: Bilingual(
        zh: "每页的下单是只按点击排的 1.5 倍以上。",
        en: "A page has more than 1.5 times the orders of one ranked by clicks alone."
      ),
      test: .isAbove(
        .ratio(gains("last-goal"), gains("last-goal-by-first")),
        .constant(1.5)
      ),
      fails: [
        DemoSettings(values: [ID.weights[2]: .number(0)]),
        DemoSettings(values: [ID.clickbait: .number(-0.9)]),
      ]
    ),
    Claim(
      id: "clicks-pay-for-it",
      statement: Bilingual(
        zh: "代价是一成以上的点击。",
        en: "More than a tenth of the clicks pays for it."
      ),
      test: .isBelow(
        .ratio(gains("first-goal"), gains("first-goal-by-first")),
        .constant(0.9)
      ),
      fails: [
        DemoSettings(values: [ID.weights[2]: .number(0)]),
        DemoSettings(values: [ID.clickbait: .number(-0.9)]),
      ]
    ),
    Claim(
      id: "clickbait-goes",
      statement: Bilingual(
        zh: "前十里的标题党不到原来的三分之一。",
        en: "Less than a third of the clickbait in ten places is left."
      ),
      test: .isBelow(.ratio(gains("bait"), gains("bait-by-first")), .constant(1 / 3.0)),
      fails: [
        DemoSettings(values: [ID.weights[2]: .number(0)]),
        DemoSettings(values: [ID.rule: .choice("sum")]),
      ]
    ),
    Claim(
      id: "products-know-no-scale",
      statement: Bilingual(
        zh: "下单分整体减半，榜上一个也不换。",
        en: "With all order scores halved, no place of a page changes."
      ),
      test: .isBelow(
        .value(ClaimPlace(FusingStep.scale.rawValue, "figures", "changed-when-halved")),
        .constant(0.0001)
      ),
      fails: [DemoSettings(values: [ID.rule: .choice("sum"), ID.weights[2]: .number(20)])]
    ),
  ]

  private static func gains(_ name: String) -> ClaimQuantity {
    .value(ClaimPlace(FusingStep.gains.rawValue, "figures", name))
  }
}
