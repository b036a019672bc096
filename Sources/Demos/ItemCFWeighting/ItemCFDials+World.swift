import Wording

extension ItemCFDials {
  /// The dials of the larger world, each of which has a value that switches its effect off.
  static let worldCards: [Dial] = [
    Dial(
      id: ID.world,
      title: Bilingual(zh: "世界", en: "World"),
      explanation: Bilingual(
        zh: "最后一步的大世界里，物品是什么：视频、成系列的电影、过几天就没人看的新闻，或者用完再买的商品。",
        en: "What the items of the last step's world are: videos, films in series, news that fades "
          + "within days, or goods, some bought again."
      ),
      kind: .choice(options: WorldKind.dialOptions, initial: WorldKind.films.rawValue),
      firstStep: ItemCFStepID.worth.rawValue
    ),
    Dial(
      id: ID.drift,
      title: Bilingual(zh: "兴趣漂移", en: "Drift"),
      explanation: Bilingual(
        zh: "每个兴趣每个月换掉几次；0 表示口味一直不变。",
        en: "How often a month each interest gives way to another; at 0 taste stays as it is."
      ),
      kind: .number(range: 0...8, step: 0.5, initial: 1, fractionDigits: 1),
      firstStep: ItemCFStepID.worth.rawValue,
      stops: [0, 0.5, 1, 2, 4, 8]
    ),
    Dial(
      id: ID.sessions,
      title: Bilingual(zh: "会话", en: "Sessions"),
      explanation: Bilingual(
        zh: "有：一次会话里连着点同一个主题。没有：每次点击各有各的日子和主题。",
        en: "On: the clicks of a session are minutes apart and on one topic. Off: each click has a "
          + "day and a topic of its own."
      ),
      kind: .choice(
        options: [
          DialOption(id: on, title: Bilingual(zh: "有", en: "on")),
          DialOption(id: off, title: Bilingual(zh: "没有", en: "off")),
        ],
        initial: on
      ),
      firstStep: ItemCFStepID.worth.rawValue
    ),
    Dial(
      id: ID.series,
      title: Bilingual(zh: "接着看下一部", en: "Series"),
      explanation: Bilingual(
        zh: "会话里有多大比例的点击接着点同一系列的下一个；0 就没有先后次序。",
        en: "The share of a session's clicks that go on to the next of the same series; at 0 no "
          + "order is kept."
      ),
      kind: .number(range: 0...0.9, step: 0.1, initial: 0.3, fractionDigits: 1),
      firstStep: ItemCFStepID.worth.rawValue
    ),
    .crowd(ID.crowd, firstStep: ItemCFStepID.worth.rawValue),
  ]
}
