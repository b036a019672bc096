import Wording

/// What the user is asked before something is computed.
enum RivalPrediction {
  static let memory = "itemcf-on-brand-new"
  static let towers = "where-towers-win"
  static let correction = "head-without-log-q"
  static let merged = "merged-against-best"

  /// How much ItemCF finds of what is brand-new, beside what it finds overall.
  enum Memory: String {
    case same, less, none

    init(new: Double, all: Double) {
      self = new > 0.5 * all ? .same : new > 0 ? .less : .none
    }
  }

  /// Where two towers find more than ItemCF.
  enum Towers: String {
    case everywhere, new, head, nowhere

    init(itemCF: RivalFigures, towers: RivalFigures) {
      let head = towers.recall(.head) > itemCF.recall(.head)
      let new = towers.recall(.new) > itemCF.recall(.new)
      self = head ? new ? .everywhere : .head : new ? .new : .nowhere
    }
  }

  /// What the head's recall comes to without the correction, as a multiple of that with it.
  enum Correction: String {
    case falls, same, rises

    init(_ ratio: Double) { self = ratio < 0.75 ? .falls : ratio > 1.1 ? .rises : .same }
  }

  static let cards: [Prediction] = [
    Prediction(
      id: memory,
      step: RivalStep.memory.rawValue,
      asks: Bilingual(
        zh: "ItemCF 学完了日志。全新物品的考题点击，它能找回多少？",
        en:
          "ItemCF has learnt the log. How much of the test clicks on brand-new items does it find?"
      ),
      choices: [
        choice(Memory.same, zh: "和别的物品差不多", en: "about as much as of other items"),
        choice(Memory.less, zh: "少得多，但有", en: "far less, but some"),
        choice(Memory.none, zh: "一个也没有", en: "nothing at all"),
      ]
    ),
    Prediction(
      id: towers,
      step: RivalStep.train.rawValue,
      asks: Bilingual(
        zh: "双塔会在哪里比 ItemCF 找得多？",
        en: "Where will the two towers find more than ItemCF?"
      ),
      choices: [
        choice(Towers.everywhere, zh: "头部和全新都是", en: "both on the head and on brand-new items"),
        choice(Towers.new, zh: "全新；头部不行", en: "on brand-new items, not on the head"),
        choice(Towers.head, zh: "头部；全新不行", en: "on the head, not on brand-new items"),
        choice(Towers.nowhere, zh: "都不行", en: "on neither"),
      ]
    ),
    Prediction(
      id: correction,
      step: RivalStep.correction.rawValue,
      asks: Bilingual(
        zh: "不做 logQ 校正，头部物品的召回率会怎样？",
        en: "What does recall of the head come to without the logQ correction?"
      ),
      choices: [
        choice(Correction.falls, zh: "低得多：热门被压下去", en: "far less: popular items are pushed down"),
        choice(Correction.same, zh: "差不多", en: "about the same"),
        choice(Correction.rises, zh: "更高", en: "more"),
      ]
    ),
    Prediction(
      id: merged,
      step: RivalStep.together.rawValue,
      asks: Bilingual(
        zh: "列表一样长，两路各占一份。和更好的那一路比，召回率会怎样？",
        en:
          "At equal length, each with its share: how does recall compare with the better channel alone?"
      ),
      choices: [
        choice(
          ChannelPrediction.Gain.better,
          zh: "高 1% 以上：各找各的",
          en: "over 1% higher: each finds its own"
        ),
        choice(ChannelPrediction.Gain.same, zh: "差不多，相差不到 1%", en: "the same to within 1%"),
        choice(
          ChannelPrediction.Gain.worse,
          zh: "低 1% 以上：互相占位置",
          en: "over 1% lower: they take each other's places"
        ),
      ]
    ),
  ]

  private static func choice(
    _ id: some RawRepresentable<String>,
    zh: String,
    en: String
  ) -> PredictionChoice {
    PredictionChoice(id: id.rawValue, text: Bilingual(zh: zh, en: en))
  }
}
