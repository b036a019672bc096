import Wording

/// The dials that demos on a made world share.
extension Dial {
  /// What the items are.
  static func world(_ id: String, initial: WorldKind, firstStep: String) -> Dial {
    Dial(
      id: id,
      title: Bilingual(zh: "世界", en: "World"),
      explanation: Bilingual(
        zh: "物品是什么：视频、成系列的电影、过几天就没人看的新闻，或者有价格、用完再买的商品。",
        en:
          "What the items are: videos, films in series, news that fades within days, or goods with "
          + "prices, some bought again."
      ),
      kind: .choice(options: WorldKind.dialOptions, initial: initial.rawValue),
      firstStep: firstStep
    )
  }

  /// The share of clicks that follow the crowd.
  static func crowd(_ id: String, firstStep: String) -> Dial {
    Dial(
      id: id,
      title: Bilingual(zh: "随大流", en: "Crowd"),
      explanation: Bilingual(
        zh: "多大比例的点击不看口味、只看热度；0 就没有人跟风。",
        en: "The share of clicks that follow popularity whatever one's taste; at 0 nobody follows "
          + "the crowd."
      ),
      kind: .number(range: 0...0.9, step: 0.1, initial: 0.4, fractionDigits: 1),
      firstStep: firstStep
    )
  }
}
