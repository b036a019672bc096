import Wording

extension LadderDials {
  /// The dials in the order of the steps that they change.
  static let cards: [Dial] = [
    Dial(
      id: ID.groupPull,
      title: Bilingual(zh: "人群影响", en: "Group influence"),
      explanation: Bilingual(
        zh: "一个人的每个兴趣，有多大概率来自所在人群的偏好；0 表示年龄和地区跟口味无关。",
        en: "How likely each of a person's topics is one that the group leans to; at 0 age and "
          + "place say nothing of taste."
      ),
      kind: .number(range: 0...1, step: 0.1, initial: 0.4, fractionDigits: 1),
      firstStep: LadderStep.newcomers.rawValue
    ),
    Dial(
      id: ID.listLength,
      title: Bilingual(zh: "推荐个数 K", en: "List length K"),
      explanation: Bilingual(
        zh: "给每个新用户推荐几个；命中率和 nDCG 都在这 K 个里算。",
        en: "How many items each newcomer is recommended; hit rate and nDCG look at these K."
      ),
      kind: .number(range: 1...50, step: 1, initial: 10, fractionDigits: 0),
      firstStep: LadderStep.everyone.rawValue,
      stops: [1, 5, 10, 20, 50]
    ),
    Dial(
      id: ID.shrinkage,
      title: Bilingual(zh: "收缩 λ", en: "Shrinkage λ"),
      explanation: Bilingual(
        zh: "全站的看法顶多少个用户：人群越小、λ 越大，人群的得分越往全站靠。",
        en: "How many users everyone's opinion is worth: the smaller the group and the larger λ, "
          + "the closer the group's scores come to everyone's."
      ),
      kind: .number(range: 0...1000, step: 1, initial: 20, fractionDigits: 0),
      firstStep: LadderStep.group.rawValue,
      stops: [0, 5, 10, 20, 50, 100, 200, 500, 1000]
    ),
    tags(LadderLog.worldTags),
    Dial(
      id: ID.randomTicks,
      title: Bilingual(zh: "乱选比例", en: "Random ticks"),
      explanation: Bilingual(
        zh: "所有新用户勾的标签里，有多大比例是随手乱点的。",
        en: "The share of all newcomers' ticks that are made at random."
      ),
      kind: .number(range: 0...1, step: 0.1, initial: 0.2, fractionDigits: 1),
      firstStep: LadderStep.tags.rawValue
    ),
    Dial(
      id: ID.clicks,
      title: Bilingual(zh: "点击数 n", en: "Clicks n"),
      explanation: Bilingual(
        zh: "新用户已经点了几次。",
        en: "How many clicks the newcomers have made."
      ),
      kind: .number(range: 1...20, step: 1, initial: 2, fractionDigits: 0),
      firstStep: LadderStep.clicks.rawValue,
      stops: [1, 2, 3, 5, 8, 12, 20]
    ),
    Dial(
      id: ID.priorClicks,
      title: Bilingual(zh: "先验值几次点击 κ", en: "Prior κ"),
      explanation: Bilingual(
        zh: "没点击时的榜单顶几次点击：n 次点击占的权重是 n / (n + κ)。",
        en: "How many clicks the list without clicks is worth: n clicks weigh n / (n + κ)."
      ),
      kind: .number(range: 0.5...1000, step: 0.5, initial: 5, fractionDigits: 1),
      firstStep: LadderStep.clicks.rawValue,
      stops: [0.5, 1, 2, 5, 10, 20, 50, 1000]
    ),
    Dial(
      id: ID.policy,
      title: Bilingual(zh: "试探策略", en: "Policy"),
      explanation: Bilingual(
        zh: "LinUCB：估计的点击率加上没把握的那一截，取最大的。Thompson 采样：每个主题按信念抽一个点击率，取最大的。",
        en: "LinUCB takes the highest of what is expected plus how unsure it is; Thompson sampling "
          + "draws a click rate for each topic from what is believed of it, and takes the highest."
      ),
      kind: .choice(options: LadderPolicy.dialOptions, initial: LadderPolicy.linUCB.rawValue),
      firstStep: LadderStep.exploration.rawValue
    ),
    Dial(
      id: ID.exploration,
      title: Bilingual(zh: "试探力度 α", en: "Exploration α"),
      explanation: Bilingual(
        zh: "LinUCB 给没把握的主题加多少分；越大试得越勤。Thompson 采样不用它。",
        en: "How much LinUCB adds to a topic that it is not sure of: the larger, the more it "
          + "tries. Thompson sampling has no use for it."
      ),
      kind: .number(range: 0...5, step: 0.05, initial: 0.5, fractionDigits: 2),
      firstStep: LadderStep.exploration.rawValue,
      stops: [0, 0.1, 0.25, 0.5, 1, 2, 5]
    ),
    Dial(
      id: ID.rounds,
      title: Bilingual(zh: "每人看几条", en: "Videos each"),
      explanation: Bilingual(
        zh: "试探时给每个新用户看几条。",
        en: "How many videos each newcomer is shown while topics are tried."
      ),
      kind: .number(range: 1...50, step: 1, initial: 20, fractionDigits: 0),
      firstStep: LadderStep.exploration.rawValue,
      stops: [1, 5, 10, 20, 50]
    ),
  ]

  /// The dial of the page that asks for interests, of which any number can be ticked.
  static func tags(_ tags: [DialOption]) -> Dial {
    Dial(
      id: ID.tags,
      title: Bilingual(zh: "勾标签", en: "Tags"),
      explanation: Bilingual(
        zh: "替这位新用户勾兴趣，勾几个都行，榜单马上跟着变；“本人”是他自己会勾的两个。",
        en: "Tick interests for the newcomer, as many as you like, and the list follows at once; "
          + "“own” is the two that the newcomer would tick."
      ),
      kind: .picks(
        options: [DialOption(id: own, title: Bilingual(zh: "本人", en: "own"))] + tags,
        initial: [own]
      ),
      firstStep: LadderStep.tags.rawValue
    )
  }
}
