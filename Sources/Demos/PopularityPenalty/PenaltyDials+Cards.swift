import Wording

extension PenaltyDials {
  /// The dials in the order of the steps that they change.
  static let cards: [Dial] = [
    Dial(
      id: ID.skew,
      title: Bilingual(zh: "热度倾斜", en: "Popularity skew"),
      explanation: Bilingual(
        zh: "第 r 热的物品按 r^(−s) 的比例被点到；0 表示一样热，越大头部越集中。",
        en: "The item of rank r is clicked in proportion to r^(−s): at 0 all are alike, and the "
          + "greater s, the more the head takes."
      ),
      kind: .number(range: 0...1.5, step: 0.1, initial: 1.2, fractionDigits: 1),
      firstStep: PenaltyStep.log.rawValue
    ),
    .crowd(ID.crowd, firstStep: PenaltyStep.log.rawValue),
    .world(ID.world, initial: .videos, firstStep: PenaltyStep.log.rawValue),
    Dial(
      id: ID.exponent,
      title: Bilingual(zh: "热门指数 α", en: "Exponent α"),
      explanation: Bilingual(
        zh: "除以邻居热度的 α 次方；0 只看共现，½ 是余弦，越大罚得越重。",
        en: "Divides by the neighbour's popularity to the power α: 0 leaves the counts, ½ is the "
          + "cosine, and more penalises harder."
      ),
      kind: .number(range: 0...1, step: 0.1, initial: 0.6, fractionDigits: 2),
      firstStep: PenaltyStep.penalty.rawValue
    ),
    Dial(
      id: ID.shrinkage,
      title: Bilingual(zh: "收缩", en: "Shrinkage"),
      explanation: Bilingual(
        zh: "加在分母上的数：只靠一两次共现撑起来的相似度会被压低。",
        en: "Added to the divisor: a similarity that rests on one or two clicks shrinks."
      ),
      kind: .number(range: 0...100, step: 1, initial: 0, fractionDigits: 0),
      firstStep: PenaltyStep.penalty.rawValue,
      stops: [0, 1, 2, 5, 10, 20, 50, 100]
    ),
    Dial(
      id: ID.neighbours,
      title: Bilingual(zh: "邻居数 k", en: "Neighbours k"),
      explanation: Bilingual(
        zh: "每个物品保留几个最近的邻居。",
        en: "How many nearest neighbours each item keeps."
      ),
      kind: .number(range: 1...500, step: 1, initial: 50, fractionDigits: 0),
      firstStep: PenaltyStep.sweep.rawValue,
      stops: [1, 5, 10, 20, 50, 100, 200, 500]
    ),
    Dial(
      id: ID.listLength,
      title: Bilingual(zh: "推荐个数 K", en: "List length K"),
      explanation: Bilingual(
        zh: "给每个用户推荐几个；召回率就在这 K 个里数。",
        en: "How many items each user is recommended; recall is counted within these K."
      ),
      kind: .number(range: 1...100, step: 1, initial: 10, fractionDigits: 0),
      firstStep: PenaltyStep.sweep.rawValue,
      stops: [1, 5, 10, 20, 50, 100]
    ),
  ]
}
