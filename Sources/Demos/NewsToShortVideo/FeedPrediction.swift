import Wording

/// What the user is asked on the way.
enum FeedPrediction {
  static let longest = "longest-session"
  static let favoured = "seconds-favour"

  /// Which durations scores of seconds favour.
  enum Favour: String {
    case short, neither, long

    /// Judges the rank correlation of scores and duration; NaN where all last equally long.
    init(correlation: Double) {
      self = correlation > 0.15 ? .long : correlation < -0.15 ? .short : .neither
    }
  }

  static let cards: [Prediction] = [
    Prediction(
      id: favoured,
      step: FeedStep.train.rawValue,
      asks: Bilingual(
        zh: "按期望时长打分，分数偏向哪种视频？",
        en: "Scored by expected watch time, which videos are favoured?"
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
