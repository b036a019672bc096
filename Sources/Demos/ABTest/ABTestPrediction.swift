import Wording

/// What the user is asked before the errors of peeking are shown.
enum ABTestPrediction {
  static let error = "error-of-peeking"

  /// How often a test without a difference is called significant.
  enum Error: String {
    case asPlanned = "as-planned"
    case tenth, fifth

    /// Judges a share.
    init(_ share: Double) { self = share < 0.07 ? .asPlanned : share < 0.15 ? .tenth : .fifth }
  }

  static let cards: [Prediction] = [
    Prediction(
      id: error,
      step: ABTestStep.peek.rawValue,
      asks: Bilingual(
        zh: "两组其实一模一样。按现在的次数看，p < .05 就停、宣布有差别：多大比例的实验会误报？",
        en:
          "Both arms are the same. Looking as often as the dial says and stopping at p < .05: what share of tests cries difference?"
      ),
      choices: [
        PredictionChoice(
          id: Error.asPlanned.rawValue,
          text: Bilingual(zh: "5% 左右：p < .05 就是这个意思", en: "about 5%: that is what p < .05 means")
        ),
        PredictionChoice(
          id: Error.tenth.rawValue,
          text: Bilingual(zh: "7% 到 15%", en: "7% to 15%")
        ),
        PredictionChoice(
          id: Error.fifth.rawValue,
          text: Bilingual(zh: "15% 以上", en: "15% or more")
        ),
      ]
    )
  ]
}
