import Wording

/// What the user is asked before the exponent is swept.
enum PenaltyPrediction {
  static let course = "recall-over-exponent"

  /// How recall goes as the exponent grows.
  enum Course: String {
    case rises, falls, peaks, flat

    /// The share of the best below which recall counts as lost.
    private static let kept = 0.9

    /// Judges a curve of recall, from no penalty to the full one.
    init(_ recall: [Double]) {
      let best = recall.max() ?? 0
      let (first, last) = (recall.first ?? 0, recall.last ?? 0)
      self =
        if last >= Self.kept * best {
          first < Self.kept * best ? .rises : .flat
        } else {
          recall.firstIndex(of: best) == 0 ? .falls : .peaks
        }
    }
  }

  static let cards: [Prediction] = [
    Prediction(
      id: course,
      step: PenaltyStep.sweep.rawValue,
      asks: Bilingual(
        zh: "α 从 0 一路调到 1，罚得越来越重。召回率会怎样？",
        en: "α goes from 0 to 1, and the penalty grows and grows. What becomes of recall?"
      ),
      choices: [
        PredictionChoice(
          id: Course.rises.rawValue,
          text: Bilingual(zh: "一路上升：热门是噪声", en: "it rises to the end: hits are noise")
        ),
        PredictionChoice(
          id: Course.falls.rawValue,
          text: Bilingual(
            zh: "一开始就下降：热门最好猜中",
            en: "it falls from the start: hits are the easy guesses"
          )
        ),
        PredictionChoice(
          id: Course.peaks.rawValue,
          text: Bilingual(zh: "先不降反升，后来大跌", en: "it rises a little, then falls far")
        ),
        PredictionChoice(
          id: Course.flat.rawValue,
          text: Bilingual(zh: "几乎不变", en: "it hardly changes")
        ),
      ]
    )
  ]
}
