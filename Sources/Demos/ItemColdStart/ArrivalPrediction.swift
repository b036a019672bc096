import Wording

/// What the user is asked about new items.
enum ArrivalPrediction {
  static let coin = "id-based-area"

  /// What ItemCF's scores of new items are worth.
  enum Coin: String {
    case below, chance, above

    /// Judges an area under the curve.
    init(area: Double) { self = area < 0.48 ? .below : area > 0.52 ? .above : .chance }
  }

  static let best = "best-method"

  static let cards: [Prediction] = [
    Prediction(
      id: coin,
      step: ArrivalStep.idBased.rawValue,
      asks: Bilingual(
        zh: "直接拿 ItemCF 给这些新物品打分，AUC 会是多少？",
        en: "ItemCF scores these new items as they are. What will the AUC be?"
      ),
      choices: [
        PredictionChoice(
          id: Coin.above.rawValue,
          text: Bilingual(zh: "高于 0.5：总比瞎猜强", en: "above 0.5: better than guessing")
        ),
        PredictionChoice(
          id: Coin.chance.rawValue,
          text: Bilingual(zh: "就是 0.5：跟抛硬币一样", en: "0.5: a coin toss")
        ),
        PredictionChoice(
          id: Coin.below.rawValue,
          text: Bilingual(zh: "低于 0.5：新物品总被压在后面", en: "below 0.5: new items are held back")
        ),
      ]
    ),
    Prediction(
      id: best,
      step: ArrivalStep.figures.rawValue,
      asks: Bilingual(
        zh: "这几种内容办法，哪种 AUC 最高？",
        en: "Which way by content has the highest AUC?"
      ),
      choices: [ArrivalMethod.popularity, .attributes, .text, .ridge].map {
        PredictionChoice(id: $0.rawValue, text: $0.title)
      }
    ),
  ]
}
