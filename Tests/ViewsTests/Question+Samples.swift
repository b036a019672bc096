import Questions
import Wording

extension Question {
  static let clipping = Question(
    id: "clipping",
    revision: 1,
    topic: "recall",
    level: 2,
    title: Bilingual(zh: "梯度裁剪", en: "Gradient clipping"),
    asks: Bilingual(
      zh: "梯度爆炸的时候你会做梯度裁剪，具体怎么裁？按值和按范数有什么区别？",
      en: "When gradients explode you clip them. How, exactly, and how do the two ways differ?"
    ),
    weakSample: WeakSample(
      answer: Bilingual(zh: "就是把梯度变小。", en: "One makes the gradient smaller."),
      critique: Bilingual(
        zh: "没有说怎么变小，也没有比较两种方式。",
        en: "It says neither how, nor how the two ways differ."
      )
    ),
    points: [
      point(
        "threshold",
        3,
        zh: "设一个阈值，更新之前把超过它的梯度裁剪回来。",
        en: "Set a threshold and cut the gradient back to it before the update.",
        rules: [["threshold", "阈值"], ["clip*", "裁剪"]]
      ),
      point(
        "keeps-direction",
        2,
        zh: "按范数裁剪是整体缩放，方向不变。",
        en: "Clipping by norm rescales the whole vector and keeps its direction.",
        rules: [["norm", "范数"], ["direction", "方向"]],
        wrong: [["by value", "按值"], ["keeps the direction", "保持方向", "方向不变"]],
        demos: [DemoLink(demo: "itemcf-weighting", step: "time-gap")]
      ),
      point(
        "usual-choice",
        1,
        zh: "按范数更常用。",
        en: "By norm is the more usual choice.",
        rules: [["norm", "范数"], ["usual", "常用"]]
      ),
    ],
    modelAnswer: Bilingual(
      zh: "先设一个阈值。\n\n按值裁剪逐个元素截断，会改变方向；按范数裁剪整体缩放，方向不变，所以更常用。",
      en:
        "First set a threshold.\n\nClipping by value cuts each element and turns the vector; by norm "
        + "rescales it whole, so its direction stays, and it is the usual choice."
    ),
    followUps: [Bilingual(zh: "阈值怎么定？", en: "How do you choose the threshold?")],
    sources: [Source(title: "Pascanu et al., 2013", reference: "arXiv:1211.5063")]
  )

  /// A question whose rules ask for more than one is likely to say.
  static let gap = Question(
    id: "gap",
    revision: 1,
    topic: "recall",
    level: 2,
    title: Bilingual(zh: "ItemCF：时间权重", en: "ItemCF: time weight"),
    asks: Bilingual(
      zh: "两次点击间隔越短，权重越高。为什么？",
      en: "The shorter the gap between two clicks, the higher the weight. Why?"
    ),
    weakSample: WeakSample(
      answer: Bilingual(zh: "因为新。", en: "Because it is new."),
      critique: Bilingual(zh: "间隔不是新旧。", en: "The gap is not the age.")
    ),
    points: [
      point(
        "same-session",
        3,
        zh: "同一个会话、短时间里点的物品，多半服务于同一个意图，彼此强相关。",
        en: "Items clicked in one session, within a short time, mostly serve one intent and are "
          + "strongly related.",
        rules: [["short", "短"], ["intent", "意图"], ["related", "相关"]]
      ),
      point(
        "noise",
        2,
        zh: "时间一长兴趣漂移，很多共现只是巧合，权重把这些噪声滤掉。",
        en: "Over a long time interests drift, many co-occurrences are chance, and the weight "
          + "filters that noise out.",
        rules: [["long", "长"], ["interest*", "兴趣"], ["noise", "噪声"]]
      ),
      point(
        "not-age",
        1,
        zh: "看的是间隔，不是新旧。",
        en: "It is the gap that counts, not the age.",
        rules: [["age", "新旧"], ["gap", "间隔"], ["not", "不是"]]
      ),
    ],
    modelAnswer: Bilingual(zh: "会话内意图相同。", en: "Within a session the intent is one."),
    followUps: [],
    sources: []
  )

  static let session = plain(
    "session",
    topic: "recall",
    zh: "同一个会话",
    en: "One session",
    points: 2
  )
  static let chain = plain(
    "chain",
    topic: "deep-networks",
    zh: "链式法则",
    en: "The chain rule",
    points: 2
  )

  private static func plain(
    _ id: QuestionID,
    topic: TopicID,
    zh: String,
    en: String,
    points: Int
  ) -> Question {
    let text = Bilingual(zh: zh, en: en)
    return Question(
      id: id,
      revision: 1,
      topic: topic,
      level: 1,
      title: text,
      asks: text,
      weakSample: WeakSample(answer: text, critique: text),
      points: (0..<points).map {
        point(PointID(rawValue: "p\($0)"), 1, zh: zh, en: en, rules: [["x"]])
      },
      modelAnswer: text,
      followUps: [],
      sources: []
    )
  }

  private static func point(
    _ id: PointID,
    _ weight: Int,
    zh: String,
    en: String,
    rules: [[String]],
    wrong: [[String]] = [],
    demos: [DemoLink] = []
  ) -> KeyPoint {
    func rule(_ slots: [[String]]) -> EvidenceRule {
      EvidenceRule(slots: slots.map { EvidenceRule.Slot(alternatives: $0) }, text: "")
    }
    return KeyPoint(
      id: id,
      weight: weight,
      statement: Bilingual(zh: zh, en: en),
      explanation: Bilingual(
        zh: "比如梯度是 (0.5, 20)，阈值是 1：按值得到 (0.5, 1)，方向几乎转了四十五度。",
        en: "Take the gradient (0.5, 20) and the threshold 1: by value it becomes (0.5, 1), turned "
          + "by a good twenty-five degrees."
      ),
      hint: Bilingual(zh: "想想整个向量的长度。", en: "Think of the length of the whole vector."),
      probe: Bilingual(
        zh: "那按范数呢？",
        en: "And the other way?"
      ),
      evidence: [rule(rules)],
      misconceptions: wrong.isEmpty
        ? []
        : [
          Misconception(
            says: [rule(wrong)],
            explanation: Bilingual(
              zh: "按值裁剪各元素截得不一样多，方向会变。",
              en: "By value, elements are cut by different amounts, and the direction turns."
            )
          )
        ],
      demos: demos
    )
  }
}
