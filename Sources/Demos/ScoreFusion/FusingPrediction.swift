import Wording

/// What the user is asked before the gains are shown.
enum FusingPrediction {
  static let trade = "clicks-and-orders"

  /// What comes of clicks and of orders.
  enum Trade: String {
    case trade, both, neither

    /// Judges differences from ranking by clicks alone, as the step's own sentence does.
    init(clicks: SampleSpread, orders: SampleSpread) {
      let (isDearer, isBetter) = (
        clicks.isClear && clicks.mean < 0, orders.isClear && orders.mean > 0
      )
      self = !isBetter ? .neither : isDearer ? .trade : .both
    }
  }

  static let cards: [Prediction] = [
    Prediction(
      id: trade,
      step: FusingStep.gains.rawValue,
      asks: Bilingual(
        zh: "与只按点击排序相比，按现在的方式和权重，每页的点击和下单会怎样？",
        en:
          "Against ranking by clicks alone: what comes of a page's clicks and orders, at these weights?"
      ),
      choices: [
        PredictionChoice(
          id: Trade.trade.rawValue,
          text: Bilingual(zh: "下单多了，点击少了", en: "more orders, fewer clicks")
        ),
        PredictionChoice(
          id: Trade.both.rawValue,
          text: Bilingual(zh: "下单多了，点击没少", en: "more orders, and no fewer clicks")
        ),
        PredictionChoice(
          id: Trade.neither.rawValue,
          text: Bilingual(zh: "下单没多，或者看不出差别", en: "no clear gain in orders")
        ),
      ],
      weights: FusingDials.ID.weights
    )
  ]
}
