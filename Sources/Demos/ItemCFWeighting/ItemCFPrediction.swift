import Wording

/// What the user is asked before the weights are applied.
enum ItemCFPrediction {
  static let nearest = "nearest-after-time"
  static let blockbuster = "blockbuster-after-popularity"

  /// Who comes first once the gap in time counts.
  enum Nearest: String { case companion, blockbuster, drifter, other }

  /// Of how many items the blockbuster is the nearest neighbour after the penalty.
  enum Spread: String {
    case none, fewer
    case noFewer = "no-fewer"
  }

  static let cards: [Prediction] = [
    Prediction(
      id: nearest,
      step: ItemCFStepID.timeGap.rawValue,
      asks: Bilingual(
        zh: "按间隔加权之后，谁会是《流浪地球2》的最近邻？",
        en: "Once the gap counts, which film is the nearest neighbour of The Wandering Earth II?"
      ),
      choices: [
        PredictionChoice(
          id: Nearest.blockbuster.rawValue,
          text: Bilingual(zh: "阿凡达，大家都点过", en: "Avatar, which everyone clicked")
        ),
        PredictionChoice(
          id: Nearest.drifter.rawValue,
          text: Bilingual(zh: "寻梦环游记，隔了一年", en: "Coco, clicked a year apart")
        ),
        PredictionChoice(
          id: Nearest.companion.rawValue,
          text: Bilingual(zh: "流浪地球，同一个会话", en: "The Wandering Earth, same session")
        ),
        PredictionChoice(
          id: Nearest.other.rawValue,
          text: Bilingual(zh: "别的电影", en: "another film")
        ),
      ]
    ),
    Prediction(
      id: blockbuster,
      step: ItemCFStepID.popularity.rawValue,
      asks: Bilingual(
        zh: "《阿凡达》现在是好几部电影的最近邻。除以热门度之后，还会是几部的最近邻？",
        en:
          "Avatar is now the nearest neighbour of several films. How many will be left "
          + "once we divide by popularity?"
      ),
      choices: [
        PredictionChoice(
          id: Spread.noFewer.rawValue,
          text: Bilingual(zh: "一部也不少", en: "as many as now")
        ),
        PredictionChoice(
          id: Spread.fewer.rawValue,
          text: Bilingual(zh: "少了，但还有", en: "fewer, but still some")
        ),
        PredictionChoice(
          id: Spread.none.rawValue,
          text: Bilingual(zh: "一部也没有了", en: "none at all")
        ),
      ]
    ),
  ]
}
