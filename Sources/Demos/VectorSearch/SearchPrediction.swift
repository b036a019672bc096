import Wording

/// What the user is asked before the effort is swept.
enum SearchPrediction {
  static let share = "share-for-95"

  /// How much has to be compared for a recall of 0.95.
  enum Share: String {
    case little, some, most, never

    /// Judges the least share at which recall was high enough; NaN where it never was.
    init(_ share: Double) {
      self = share.isNaN ? .never : share < 0.1 ? .little : share < 0.5 ? .some : .most
    }
  }

  static let cards: [Prediction] = [
    Prediction(
      id: share,
      step: SearchStep.sweep.rawValue,
      asks: Bilingual(
        zh: "要让 recall@10 到 0.95，平均得比对库里多大一部分向量？",
        en: "How much of the catalogue must be compared, on average, for a recall@10 of 0.95?"
      ),
      choices: [
        PredictionChoice(
          id: Share.little.rawValue,
          text: Bilingual(zh: "不到一成", en: "less than a tenth")
        ),
        PredictionChoice(
          id: Share.some.rawValue,
          text: Bilingual(zh: "一成到一半", en: "between a tenth and a half")
        ),
        PredictionChoice(
          id: Share.most.rawValue,
          text: Bilingual(zh: "一大半，甚至全部", en: "more than half, or all")
        ),
        PredictionChoice(
          id: Share.never.rawValue,
          text: Bilingual(zh: "再怎么看也到不了", en: "no effort reaches it")
        ),
      ]
    )
  ]
}
