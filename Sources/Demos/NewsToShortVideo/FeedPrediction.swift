import Wording

/// What the user is asked on the way.
enum FeedPrediction {
  static let longest = "longest-session"
  static let favoured = "seconds-favour"

  /// Which durations a ranking by seconds puts first.
  enum Favour: String {
    case short, neither, long

    /// Judges the mean duration of the first ten, by that of the candidates.
    init(ratio: Double) { self = ratio > 1.15 ? .long : ratio < 0.87 ? .short : .neither }
  }

  static let cards: [Prediction] = [
    Prediction(
      id: favoured,
      step: FeedStep.bias.rawValue,
      asks: Bilingual(
        zh: "按期望时长排，前十名偏向哪种视频？",
        en: "Ranked by expected watch time, which videos do the first ten favour?"
      ),
      choices: [
        PredictionChoice(id: Favour.short.rawValue, text: Bilingual(zh: "短的", en: "short ones")),
        PredictionChoice(id: Favour.neither.rawValue, text: Bilingual(zh: "不偏", en: "neither")),
        PredictionChoice(id: Favour.long.rawValue, text: Bilingual(zh: "长的", en: "long ones")),
      ]
    ),
    Prediction(
      id: longest,
      step: FeedStep.session.rawValue,
      asks: Bilingual(
        zh: "哪种排法让用户这一次刷得最久（总秒数的期望）？",
        en: "Which ranking is watched longest in a session, in expected seconds?"
      ),
      choices: FeedRanker.allCases.map { PredictionChoice(id: $0.rawValue, text: $0.title) }
    ),
  ]
}
