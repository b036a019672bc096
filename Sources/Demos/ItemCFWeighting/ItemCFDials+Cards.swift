import Wording

extension ItemCFDials {
  /// The dials, in words for what the log is of.
  static func cards(of thing: ItemCFThing) -> [Dial] {
    [
      Dial(
        id: ID.timeForm,
        title: Bilingual(zh: "时间衰减", en: "Time form"),
        explanation: Bilingual(
          zh: "两次点击的间隔按哪条曲线折算成权重。",
          en: "The curve that turns the gap between two clicks into a weight."
        ),
        kind: .choice(
          options: decays + [
            DialOption(id: "competition", title: Bilingual(zh: "竞赛写法", en: "competition"))
          ],
          initial: "exponential"
        ),
        firstStep: ItemCFStepID.timeGap.rawValue
      ),
      number(
        ID.timeDecay,
        title: Bilingual(zh: "衰减速度", en: "Time decay"),
        explanation: Bilingual(
          zh: "每天衰减多快 λ；半衰期形式下是每天半衰几次，竞赛写法下底数是 e^−λ。",
          en:
            "How fast a pair fades per day, λ; in the half-life form, how many halvings a day; the "
            + "competition form has the base e^−λ."
        ),
        range: 0.01...1,
        step: 0.01,
        initial: 0.1,
        fractionDigits: 2,
        firstStep: .timeGap
      ),
      Dial(
        id: ID.sessionWindow,
        title: Bilingual(zh: "会话窗口", en: "Session window"),
        explanation: Bilingual(
          zh: "间隔超过窗口的一对完全不算。",
          en: "A pair further apart than the window does not count at all."
        ),
        kind: .choice(
          options: [
            DialOption(id: "off", title: Bilingual(zh: "不限", en: "off")),
            DialOption(id: "hour", title: Bilingual(zh: "一小时", en: "1 hour")),
            DialOption(id: "day", title: Bilingual(zh: "一天", en: "1 day")),
            DialOption(id: "month", title: Bilingual(zh: "三十天", en: "30 days")),
          ],
          initial: "off"
        ),
        firstStep: ItemCFStepID.timeGap.rawValue
      ),
      number(
        ID.directionWeight,
        title: Bilingual(zh: "方向权重", en: "Direction weight"),
        explanation: Bilingual(
          zh: "邻居在前面点的，乘这个数；在后面点的乘 1。",
          en: "A neighbour clicked before is multiplied by this, one clicked after by 1."
        ),
        range: 0...1,
        step: 0.1,
        initial: 0.7,
        fractionDigits: 1,
        firstStep: .directionPosition
      ),
      number(
        ID.positionDecay,
        title: Bilingual(zh: "位置衰减", en: "Position decay"),
        explanation: Bilingual(
          zh: "中间每隔一次点击，再乘一次这个数。",
          en: "Each click in between multiplies the pair by this once more."
        ),
        range: 0.5...1,
        step: 0.05,
        initial: 0.9,
        fractionDigits: 2,
        firstStep: .directionPosition
      ),
      number(
        ID.activeUserPenalty,
        title: Bilingual(zh: "活跃用户惩罚", en: "Active-user penalty"),
        explanation: Bilingual(
          zh: "1/ln(1+点击数) 的幂次；0 表示人人一样。",
          en: "The power of 1/ln(1 + clicks); at 0 all users count alike."
        ),
        range: 0...2,
        step: 0.25,
        initial: 1,
        fractionDigits: 2,
        firstStep: .activeUser
      ),
      number(
        ID.popularityExponent,
        title: Bilingual(zh: "热门指数 α", en: "Popularity exponent α"),
        explanation: Bilingual(
          zh: "除以邻居热门度的 α 次方；½ 是余弦，越大罚得越重。",
          en:
            "Divides by the neighbour's popularity to the power α; ½ is the cosine, more "
            + "penalises harder."
        ),
        range: 0...1,
        step: 0.05,
        initial: 0.5,
        fractionDigits: 2,
        firstStep: .popularity
      ),
      Dial(
        id: ID.ownExponent,
        title: Bilingual(zh: "自己的指数", en: "Own exponent"),
        explanation: Bilingual(
          zh: "再除以自己热门度的几次方。同一个邻居表里的次序不变，变的是热门历史在推荐里的分量。",
          en:
            "The power of the item's own popularity in the divisor. It leaves the order of its neighbours, "
            + "and turns down popular items of a history."
        ),
        kind: .choice(
          options: [
            DialOption(id: "rest", title: Bilingual(zh: "1−α", en: "1−α")),
            DialOption(id: "zero", title: Bilingual(zh: "0", en: "0")),
            DialOption(id: "half", title: Bilingual(zh: "½", en: "½")),
            DialOption(id: "one", title: Bilingual(zh: "1", en: "1")),
          ],
          initial: "rest"
        ),
        firstStep: ItemCFStepID.popularity.rawValue
      ),
      number(
        ID.shrinkage,
        title: Bilingual(zh: "收缩", en: "Shrinkage"),
        explanation: Bilingual(
          zh: "加在分母上的数：共现少的相似度被压低。",
          en: "Is added to the divisor: similarities that rest on few clicks shrink."
        ),
        range: 0...20,
        step: 1,
        initial: 0,
        fractionDigits: 0,
        firstStep: .popularity
      ),
      number(
        ID.topK,
        title: Bilingual(zh: "邻居数 k", en: "Neighbours k"),
        explanation: Bilingual(
          zh: "每\(thing.measureWord)\(thing.noun.zh)保留几个最近的邻居。",
          en: "How many nearest neighbours each \(thing.noun.en) keeps."
        ),
        range: 1...12,
        step: 1,
        initial: 5,
        fractionDigits: 0,
        firstStep: .topK
      ),
      number(
        ID.historyDecay,
        title: Bilingual(zh: "历史衰减", en: "History decay"),
        explanation: Bilingual(
          zh: "推荐时，历史里每往前一个，权重乘一次这个数。",
          en: "In recommending, each step back in the history multiplies the weight by this."
        ),
        range: 0.1...1,
        step: 0.1,
        initial: 0.5,
        fractionDigits: 1,
        firstStep: .recommend
      ),
      Dial(
        id: ID.historyForm,
        title: Bilingual(zh: "历史的时间", en: "History time"),
        explanation: Bilingual(
          zh: "推荐时，历史里的点击除了按位置，还按离最近一次多久衰减，速度同上。",
          en:
            "In recommending, clicks of the history fade with their age against the newest one as well, at "
            + "the same rate."
        ),
        kind: .choice(
          options: decays,
          initial: "none"
        ),
        firstStep: ItemCFStepID.recommend.rawValue
      ),
    ]
  }

  /// The forms of a decay that weighs between 0 and 1, with that of none.
  private static let decays = [
    DialOption(id: "none", title: Bilingual(zh: "不加", en: "none")),
    DialOption(id: "exponential", title: Bilingual(zh: "指数", en: "exponential")),
    DialOption(id: "reciprocal", title: Bilingual(zh: "倒数", en: "reciprocal")),
    DialOption(id: "half-life", title: Bilingual(zh: "半衰期", en: "half-life")),
  ]

  private static func number(
    _ id: String,
    title: Bilingual,
    explanation: Bilingual,
    range: ClosedRange<Double>,
    step: Double,
    initial: Double,
    fractionDigits: Int,
    firstStep: ItemCFStepID
  ) -> Dial {
    Dial(
      id: id,
      title: title,
      explanation: explanation,
      kind: .number(range: range, step: step, initial: initial, fractionDigits: fractionDigits),
      firstStep: firstStep.rawValue
    )
  }
}
