import Wording

extension ArrivalDials {
  /// The dials in the order of the steps that they change.
  static let cards: [Dial] = [
    .world(ID.world, initial: .videos, firstStep: ArrivalStep.arrivals.rawValue),
    Dial(
      id: ID.tagTruth,
      title: Bilingual(zh: "主题标对的比例", en: "Tags that are right"),
      explanation: Bilingual(
        zh: "多大比例的物品主题标签是对的，其余随便标；0 就跟口味无关。",
        en: "The share of items whose topic tag is right, the others have any; at 0 tags say "
          + "nothing of taste."
      ),
      kind: .number(range: 0...1, step: 0.1, initial: 0.9, fractionDigits: 1),
      firstStep: ArrivalStep.arrivals.rawValue
    ),
    Dial(
      id: ID.text,
      title: Bilingual(zh: "简介", en: "Descriptions"),
      explanation: Bilingual(
        zh: "简介写的是内容，还是放在哪个物品上都行的标题党。",
        en: "Whether descriptions tell what the item is about, or are clickbait that fits any."
      ),
      kind: .choice(
        options: [
          DialOption(id: telling, title: Bilingual(zh: "写内容", en: "telling")),
          DialOption(id: clickbait, title: Bilingual(zh: "标题党", en: "clickbait")),
        ],
        initial: telling
      ),
      firstStep: ArrivalStep.arrivals.rawValue
    ),
    Dial(
      id: ID.keptLikes,
      title: Bilingual(zh: "先攒的点击", en: "Likes kept"),
      explanation: Bilingual(
        zh: "每个新物品先有几次点击可以学；0 就是全新的。",
        en: "How many likes of each new item are learnt from; 0 leaves it brand-new."
      ),
      kind: .number(range: 0...50, step: 1, initial: 0, fractionDigits: 0),
      firstStep: ArrivalStep.arrivals.rawValue,
      stops: [0, 1, 2, 5, 10, 20, 50]
    ),
    Dial(
      id: ID.similarity,
      title: Bilingual(zh: "标签相似度", en: "Likeness of tags"),
      explanation: Bilingual(
        zh: "Jaccard：共有的占全部的比例；余弦：越少见的标签越有分量。",
        en: "Jaccard: common tags among all of both; cosine: the rarer a tag, the more it weighs."
      ),
      kind: .choice(
        options: [
          DialOption(id: "jaccard", title: Bilingual(zh: "Jaccard", en: "Jaccard")),
          DialOption(id: "cosine", title: Bilingual(zh: "TF-IDF 余弦", en: "TF-IDF cosine")),
        ],
        initial: "jaccard"
      ),
      firstStep: ArrivalStep.attributes.rawValue
    ),
    Dial(
      id: ID.nearest,
      title: Bilingual(zh: "相近老物品数 k", en: "Nearest k"),
      explanation: Bilingual(
        zh: "一个新物品由几个最相近的老物品合成。",
        en: "How many nearest mature items a new one is a mixture of."
      ),
      kind: .number(range: 1...100, step: 1, initial: 10, fractionDigits: 0),
      firstStep: ArrivalStep.attributes.rawValue,
      stops: [1, 2, 5, 10, 20, 50, 100]
    ),
    Dial(
      id: ID.interval,
      title: Bilingual(zh: "每几位混一个", en: "Mix in every"),
      explanation: Bilingual(
        zh: "推荐流里每几个位置给新物品一个。",
        en: "At every which place of a list a new item comes in."
      ),
      kind: .number(range: 2...10, step: 1, initial: 4, fractionDigits: 0),
      firstStep: ArrivalStep.flows.rawValue
    ),
    Dial(
      id: ID.penalty,
      title: Bilingual(zh: "岭回归惩罚 α", en: "Ridge penalty α"),
      explanation: Bilingual(
        zh: "越大，内容到向量的权重越小，新物品越像平均物品。",
        en: "The larger, the smaller the weights from content to factors, and the more a new item "
          + "resembles the mean of all."
      ),
      kind: .number(range: 0.1...10000, step: 0.1, initial: 10, fractionDigits: 1),
      firstStep: ArrivalStep.ridge.rawValue,
      stops: [0.1, 1, 10, 100, 1000, 10000]
    ),
  ]
}
