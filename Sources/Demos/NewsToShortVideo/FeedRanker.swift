import Recommender
import Wording

/// What the same candidates are ranked by.
enum FeedRanker: String, CaseIterable, Sendable {
  /// P(click), as news are ranked.
  case click
  /// Expected seconds.
  case time
  /// P(watched to the end).
  case completion
  /// D2Q: the quantile among videos of like duration.
  case quantile

  /// What the ranker is called.
  var title: Bilingual {
    switch self {
    case .click: Bilingual(zh: "点击率", en: "pCTR")
    case .time: Bilingual(zh: "期望时长", en: "watch time")
    case .completion: Bilingual(zh: "完播率", en: "completion")
    case .quantile: Bilingual(zh: "D2Q 分位", en: "D2Q quantile")
    }
  }

  /// What its net is taught; a cover that may be passed by has expected seconds by weighted
  /// logistic regression, a video that plays by itself by regression.
  func objective(playsByItself: Bool) -> WatchObjective {
    switch self {
    case .click: .click
    case .time: playsByItself ? .playTime : .weightedLogistic
    case .completion: .completion
    case .quantile: .durationQuantile
    }
  }
}
