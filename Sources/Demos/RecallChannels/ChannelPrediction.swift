import Wording

/// What the user is asked before the channels are compared.
enum ChannelPrediction {
  static let gain = "merged-against-best"

  /// How the merged list does against the best channel.
  enum Gain: String {
    case better, same, worse

    /// Judges recall of the merged list as a multiple of the best channel's.
    init(_ ratio: Double) {
      self = ratio > 1.01 ? .better : ratio < 0.99 ? .worse : .same
    }
  }

  static let cards: [Prediction] = [
    Prediction(
      id: gain,
      step: ChannelStep.union.rawValue,
      asks: Bilingual(
        zh: "列表一样长，各路按配额合并。和单独最好的一路比，召回率会怎样？",
        en:
          "Lists of equal length, merged by quotas. How does recall compare with the best channel alone?"
      ),
      choices: [
        PredictionChoice(
          id: Gain.better.rawValue,
          text: Bilingual(zh: "更高：互相补漏", en: "higher: each finds what others miss")
        ),
        PredictionChoice(
          id: Gain.same.rawValue,
          text: Bilingual(zh: "差不多：最好的一路够了", en: "the same: the best one is enough")
        ),
        PredictionChoice(
          id: Gain.worse.rawValue,
          text: Bilingual(zh: "更低：弱的几路占了位置", en: "lower: weak channels take places")
        ),
      ]
    )
  ]
}
