import Wording

/// What the user is asked before the newcomers click on.
enum LadderPrediction {
  static let first = "after-one-click"

  /// Which list is best after a single click.
  enum First: String {
    case tags, itemCF = "itemcf", blend
  }

  static let cards: [Prediction] = [
    Prediction(
      id: first,
      step: LadderStep.sweep.rawValue,
      asks: Bilingual(
        zh: "新用户选过标签，又刚点了 1 次。这时哪张榜最准？",
        en: "The newcomers have ticked their tags and made a single click. Which list is best now?"
      ),
      choices: [
        PredictionChoice(
          id: First.itemCF.rawValue,
          text: Bilingual(
            zh: "马上换成 ItemCF：行为最可信",
            en: "switch to ItemCF: behaviour is what counts"
          )
        ),
        PredictionChoice(
          id: First.tags.rawValue,
          text: Bilingual(
            zh: "先不动，还用标签榜：一次点击是噪声",
            en: "keep the tags' list: one click is noise"
          )
        ),
        PredictionChoice(
          id: First.blend.rawValue,
          text: Bilingual(
            zh: "混着用：点击占一小份",
            en: "blend: let the click have a small say"
          )
        ),
      ]
    )
  ]
}
