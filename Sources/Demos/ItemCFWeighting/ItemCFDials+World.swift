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
    Dial(
      id: ID.heavyShare,
      title: Bilingual(zh: "乱点大户", en: "Heavy clickers"),
      explanation: Bilingual(
        zh: "多大比例的人什么都点、一个人点上百个；0 就没有这种人。",
        en: "The share of people who click a hundred items of any kind; at 0 there is nobody like "
          + "that."
      ),
      kind: .number(range: 0...0.3, step: 0.05, initial: 0, fractionDigits: 2),
      firstStep: ItemCFStepID.worth.rawValue
    ),
    Dial(
      id: ID.halfLife,
      title: Bilingual(zh: "新闻半衰期", en: "News half-life"),
      explanation: Bilingual(
        zh: "世界选新闻时，一条新闻出来几天后只剩一半人想看；0 表示不会过时。",
        en: "With news as the world: after how many days a story is half as interesting; at 0 none "
          + "fades."
      ),
      kind: .number(range: 0...60, step: 1, initial: 10, fractionDigits: 0),
      firstStep: ItemCFStepID.worth.rawValue,
      stops: [0, 1, 2, 5, 10, 20, 60]
    ),
    Dial(
      id: ID.pricePull,
      title: Bilingual(zh: "价格影响", en: "Price influence"),
      explanation: Bilingual(
        zh: "世界选商品时，价位不合适的有多大概率换成价位合适的；0 表示谁也不看价格。",
        en: "With goods as the world: how likely a good of the wrong price is passed over for one "
          + "of the right; at 0 nobody looks at prices."
      ),
      kind: .number(range: 0...1, step: 0.1, initial: 0.8, fractionDigits: 1),
      firstStep: ItemCFStepID.worth.rawValue
    ),
    Dial(
      id: ID.repeats,
      title: Bilingual(zh: "重复购买", en: "Repeats"),
      explanation: Bilingual(
        zh: "世界选商品时，用完要再买的那些主题里，多大比例的点击再买点过的；0 表示什么都只买一次。",
        en: "With goods as the world: of the clicks on things that are used up, the share that buy "
          + "one of them again; at 0 nothing is bought twice."
      ),
      kind: .number(range: 0...0.9, step: 0.1, initial: 0.3, fractionDigits: 1),
      firstStep: ItemCFStepID.worth.rawValue
    ),
  ]
}
