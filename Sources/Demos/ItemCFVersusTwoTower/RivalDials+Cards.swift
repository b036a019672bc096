import Wording

extension RivalDials {
  /// The dials in the order of the steps that they change.
  static let cards: [Dial] = [
    Dial(
      id: ID.people,
      title: Bilingual(zh: "用户数", en: "People"),
      explanation: Bilingual(
        zh: "人越多点击越多，尾部也就不那么稀疏。",
        en: "The more people, the more clicks, and the less sparse the tail."
      ),
      kind: .number(range: 40...480, step: 1, initial: 320, fractionDigits: 0),
      firstStep: RivalStep.bands.rawValue,
      stops: [40, 80, 160, 240, 320, 480]
    ),
    Dial(
      id: ID.pairShare,
      title: Bilingual(zh: "搭着看的点击", en: "Clicks in pairs"),
      explanation: Bilingual(
        zh: "多大比例的点击，是去看和以前看过的某个视频成对的那个。主题不同，属性里看不出来，像啤酒和尿布。",
        en:
          "The share of clicks that go to the other half of a pair, one half of which was watched. No "
          + "attribute tells of pairs, as with beer and nappies."
      ),
      kind: .number(range: 0...0.6, step: 0.1, initial: 0.2, fractionDigits: 1),
      firstStep: RivalStep.bands.rawValue
    ),
    Dial(
      id: ID.length,
      title: Bilingual(zh: "列表长度 K", en: "Length K"),
      explanation: Bilingual(
        zh: "两边的列表都取这么长，才好公平比较。",
        en: "Both lists are this long, so that they can be compared."
      ),
      kind: .number(range: 1...50, step: 1, initial: 30, fractionDigits: 0),
      firstStep: RivalStep.memory.rawValue,
      stops: [5, 10, 20, 30, 50]
    ),
    Dial(
      id: ID.features,
      title: Bilingual(zh: "物品塔读什么", en: "Item tower reads"),
      explanation: Bilingual(
        zh: "ID 记得住单个物品，属性认得出没见过的；只读 ID，就没有全新物品。",
        en: "Ids remember items; attributes place those never seen, ids cannot."
      ),
      kind: .choice(
        options: [
          DialOption(id: "both", title: Bilingual(zh: "ID+属性", en: "ids + attributes")),
          DialOption(id: "ids", title: Bilingual(zh: "只有 ID", en: "ids")),
          DialOption(id: "attributes", title: Bilingual(zh: "只有属性", en: "attributes")),
        ],
        initial: Features.both.rawValue
      ),
      firstStep: RivalStep.train.rawValue
    ),
    Dial(
      id: ID.negatives,
      title: Bilingual(zh: "负样本", en: "Negatives"),
      explanation: Bilingual(
        zh: "拿什么当反例：同一批里别人点的，均匀抽 \(Negatives.drawn) 个，还是全部物品。",
        en:
          "What a click is held against: what others of the batch clicked, \(Negatives.drawn) drawn evenly, "
          + "or all items."
      ),
      kind: .choice(
        options: [
          DialOption(id: "in-batch", title: Bilingual(zh: "批内", en: "in-batch")),
          DialOption(id: "uniform", title: Bilingual(zh: "均匀", en: "uniform")),
          DialOption(id: "all", title: Bilingual(zh: "全部", en: "all")),
        ],
        initial: Negatives.inBatch.rawValue
      ),
      firstStep: RivalStep.train.rawValue
    ),
    Dial(
      id: ID.correction,
      title: Bilingual(zh: "logQ 校正", en: "logQ correction"),
      explanation: Bilingual(
        zh: "热门物品当反例的次数多；校正从分数里减去 ln(期望次数)，把这份亏欠补回来。",
        en:
          "Popular items come up as negatives more often; the correction takes ln(times expected) off their "
          + "logits."
      ),
      kind: .choice(
        options: [
          DialOption(id: ID.on, title: Bilingual(zh: "开", en: "on")),
          DialOption(id: ID.off, title: Bilingual(zh: "关", en: "off")),
        ],
        initial: ID.on
      ),
      firstStep: RivalStep.train.rawValue
    ),
    Dial(
      id: ID.temperature,
      title: Bilingual(zh: "温度 τ", en: "Temperature τ"),
      explanation: Bilingual(
        zh: "余弦除以它再做 softmax；越低，越计较细小的差别。",
        en:
          "Cosines are divided by it before the softmax; the lower, the more small differences count."
      ),
      kind: .number(range: 0.05...1, step: 0.05, initial: 0.2, fractionDigits: 2),
      firstStep: RivalStep.train.rawValue,
      stops: [0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 1]
    ),
    epochsDial(initial: usualEpochs),
    Dial(
      id: ID.itemCFShare,
      title: Bilingual(zh: "ItemCF 占比", en: "ItemCF's share"),
      explanation: Bilingual(
        zh: "合并的列表里 ItemCF 先占多少，其余归双塔；1 或 0 就只剩一路。",
        en:
          "The share of the merged list that ItemCF has first, the towers have the rest; 1 or 0 leaves "
          + "one channel."
      ),
      kind: .number(range: 0...1, step: 0.1, initial: 0.6, fractionDigits: 1),
      firstStep: RivalStep.together.rawValue
    ),
  ]

  /// How often every click is learnt from, as a log begins with it.
  static func epochsDial(initial: Int) -> Dial {
    let fewer =
      initial < usualEpochs
      ? Bilingual(
        zh: "这份日志大，从 \(initial) 轮开始，而不是 \(usualEpochs) 轮。",
        en: " This log is large and begins with \(initial) instead of \(usualEpochs)."
      ) : Bilingual(zh: "", en: "")
    return Dial(
      id: ID.epochs,
      title: Bilingual(zh: "训练轮数", en: "Epochs"),
      explanation: Bilingual(
        zh: "每次点击学几遍。\(fewer.zh)",
        en: "How often every click is learnt from.\(fewer.en)"
      ),
      kind: .number(range: 1...40, step: 1, initial: Double(initial), fractionDigits: 0),
      firstStep: RivalStep.train.rawValue,
      stops: epochStops.map(Double.init)
    )
  }
}
