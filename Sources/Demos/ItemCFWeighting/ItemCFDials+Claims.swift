import Wording

extension ItemCFDials {
  /// What the demo claims, each with a setting at which it is not so.
  static let claims: [Claim] = ofFilms + ofWorlds

  /// What the weights do to the films that are followed by name.
  private static let ofFilms = [
    Claim(
      id: "weights-lift-the-companion",
      statement: Bilingual(
        zh: "加权之后，《流浪地球2》的最近邻是《流浪地球》。",
        en: "With weights, the nearest neighbour of The Wandering Earth II is The Wandering Earth."
      ),
      test: .isText(nearest(.popularity), companion),
      fails: [set([ID.timeForm: .choice("none"), ID.popularityExponent: .number(0)])]
    ),
    Claim(
      id: "a-decay-must-decay",
      statement: Bilingual(
        zh: "按指数衰减，光加时间权重，最近邻就已经是《流浪地球》。",
        en:
          "With exponential decay the weight of time alone makes The Wandering Earth the nearest."
      ),
      test: .isText(nearest(.timeGap), companion),
      // It never falls below 1, so that a pair a year apart still counts.
      fails: [set([ID.timeForm: .choice("competition")])]
    ),
    Claim(
      id: "a-window-does-it-too",
      statement: Bilingual(
        zh: "不衰减，只数一天之内的共现，最近邻也是《流浪地球》。",
        en: "Without decay, counting only pairs within a day makes The Wandering Earth the nearest "
          + "as well."
      ),
      test: .isText(nearest(.timeGap), companion),
      holds: [set([ID.timeForm: .choice("none"), ID.sessionWindow: .choice("day")])],
      fails: [set([ID.timeForm: .choice("none")])]
    ),
  ]

  /// What a weight is worth in the larger world, with what it is made for and without.
  private static let ofWorlds = [
    Claim(
      id: "gaps-filter-drift",
      statement: Bilingual(
        zh: "口味漂得快时，按间隔加权，真正同一主题的邻居占比高出 5% 以上。",
        en: "Where taste drifts fast, the weight of gaps raises the share of neighbours on the "
          + "same topic by more than 5%."
      ),
      test: .isAbove(kin(without: .time), .constant(1.05)),
      holds: [
        set([ID.drift: .number(8), ID.series: .number(0)]),
        set([ID.drift: .number(8), ID.series: .number(0), ID.sessions: .choice(off)]),
      ],
      fails: [
        set([ID.drift: .number(0), ID.series: .number(0)]),
        set([ID.drift: .number(0), ID.series: .number(0), ID.sessions: .choice(off)]),
      ]
    ),
    Claim(
      id: "a-window-needs-sessions",
      statement: Bilingual(
        zh: "不衰减，只数一小时内的共现：点击成会话时，同一主题的邻居占比也高出 5% 以上。",
        en:
          "Without decay, counting only pairs within an hour raises that share by more than 5% as "
          + "well, where clicks come in sessions."
      ),
      test: .isAbove(kin(without: .time), .constant(1.05)),
      holds: [set(window)],
      fails: [set(window.merging([ID.sessions: .choice(off)]) { $1 })]
    ),
    Claim(
      id: "places-stand-in-for-times",
      statement: Bilingual(
        zh: "口味漂得快又不看时间，位置衰减能让同一主题的邻居占比高出 20% 以上。",
        en: "Where taste drifts fast and times are not looked at, the position decay raises that "
          + "share by more than 20%."
      ),
      test: .isAbove(kin(without: .position), .constant(1.2)),
      holds: [set(timeless)],
      fails: [set(timeless.merging([ID.drift: .number(0)]) { $1 })]
    ),
    Claim(
      id: "the-latest-clicks-tell-of-drift",
      statement: Bilingual(
        zh: "口味会漂时，越近的历史越重，nDCG 高出 20% 以上。",
        en: "Where taste drifts, weighing the latest clicks most raises nDCG by more than 20%."
      ),
      test: .isAbove(worth(without: .history), .constant(1.2)),
      holds: [set([ID.drift: .number(2), ID.series: .number(0)])],
      fails: [set([ID.drift: .number(0), ID.series: .number(0)])]
    ),
    Claim(
      id: "direction-finds-what-follows",
      statement: Bilingual(
        zh: "大家接着看下一部时，只留 1 个邻居，分先后能让 nDCG 高出 10% 以上。",
        en:
          "Where people go on to the next of a series and one neighbour is kept, direction raises "
          + "nDCG by more than 10%."
      ),
      test: .isAbove(worth(without: .direction), .constant(1.1)),
      holds: [set([ID.series: .number(0.6), ID.topK: .number(1)])],
      fails: [set([ID.series: .number(0), ID.topK: .number(1)])]
    ),
    Claim(
      id: "the-penalty-keeps-the-crowd-out",
      statement: Bilingual(
        zh: "有人随大流时，除以热门度，真正同一主题的邻居占比高出 10% 以上。",
        en: "Where people follow the crowd, the division by popularity raises the share of "
          + "neighbours on the same topic by more than 10%."
      ),
      test: .isAbove(kin(without: .popularity), .constant(1.1)),
      fails: [set([ID.crowd: .number(0)])]
    ),
    Claim(
      id: "heavy-clickers-tie-everything",
      statement: Bilingual(
        zh: "五分之一的人什么都点时，活跃用户惩罚能让同一主题的邻居占比高出 10% 以上（不看时间和位置，幂次 2）。",
        en: "Where a fifth of the people click anything, the active-user penalty raises the share "
          + "of neighbours on the same topic by more than 10%, with a power of 2 and neither time "
          + "nor position."
      ),
      test: .isAbove(kin(without: .activeUser), .constant(1.1)),
      holds: [set(crowded.merging([ID.heavyShare: .number(0.2)]) { $1 })],
      fails: [set(crowded)]
    ),
    Claim(
      id: "news-is-of-the-day",
      statement: Bilingual(
        zh: "新闻两天就凉一半时，越近的历史越重，nDCG 高出一半以上，口味不变也一样。",
        en: "Where news is half as interesting after two days, weighing the latest clicks most "
          + "raises nDCG by more than half, though taste stays as it is."
      ),
      test: .isAbove(worth(without: .history), .constant(1.5)),
      holds: [set(news.merging([ID.halfLife: .number(2)]) { $1 })],
      fails: [set(news.merging([ID.halfLife: .number(0)]) { $1 })]
    ),
    Claim(
      id: "prices-part-the-goods",
      statement: Bilingual(
        zh: "大家认价位时，商品的邻居有七成以上在同一价位；没人看价格时到不了。",
        en: "Where people keep to a price band, more than 70% of a good's neighbours are in its "
          + "band; where nobody looks at prices, fewer are."
      ),
      test: .isAbove(
        .value(ClaimPlace(ItemCFStepID.worth.rawValue, "price", "value", .first)),
        .constant(0.7)
      ),
      holds: [set([ID.world: .choice(WorldKind.goods.rawValue)])],
      fails: [
        set([ID.world: .choice(WorldKind.goods.rawValue), ID.pricePull: .number(0)])
      ]
    ),
  ]

  /// Neither time nor place tells clicks apart, and active users are penalised hard.
  private static let crowded: [String: DialValue] = [
    ID.timeForm: .choice("none"), ID.positionDecay: .number(1), ID.activeUserPenalty: .number(2),
  ]

  /// News for people whose taste stays.
  private static let news: [String: DialValue] = [
    ID.world: .choice(WorldKind.news.rawValue), ID.drift: .number(0), ID.series: .number(0),
  ]

  /// Taste drifts fast, and no time is looked at.
  private static let timeless: [String: DialValue] = [
    ID.timeForm: .choice("none"), ID.drift: .number(8), ID.series: .number(0),
  ]

  /// The same, with a window.
  private static let window = timeless.merging([ID.sessionWindow: .choice("hour")]) { $1 }

  private static let companion = "The Wandering Earth"

  private static func set(_ values: [String: DialValue]) -> DemoSettings {
    DemoSettings(values: values)
  }

  private static func nearest(_ step: ItemCFStepID) -> ClaimPlace {
    ClaimPlace(step.rawValue, "neighbours", "label-en")
  }

  /// nDCG with all weights over nDCG without one.
  private static func worth(without part: ItemCFPart) -> ClaimQuantity {
    ratio("worth", of: ItemCFPart.allCases, without: part)
  }

  /// The share of neighbours on the same topic with all weights over that without one.
  private static func kin(without part: ItemCFPart) -> ClaimQuantity {
    ratio("kin", of: ItemCFPart.movingNeighbours, without: part)
  }

  private static func ratio(
    _ exhibit: String,
    of parts: [ItemCFPart],
    without part: ItemCFPart
  ) -> ClaimQuantity {
    func value(_ part: ItemCFPart) -> ClaimQuantity {
      let place = parts.firstIndex(of: part) ?? 0
      return .value(ClaimPlace(ItemCFStepID.worth.rawValue, exhibit, "value", .at(place)))
    }
    return .ratio(value(.none), value(part))
  }
}
