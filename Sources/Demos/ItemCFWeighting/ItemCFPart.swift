import Recommender
import Wording

/// A weight of ItemCF that can be taken away from all others.
enum ItemCFPart: String, CaseIterable, Sendable {
  /// None is taken away.
  case none = "all"
  /// The gap in time and the session window, between clicks and in the history.
  case time = "without-time"
  /// Which of both was clicked first.
  case direction = "without-direction"
  /// How many clicks lie between.
  case position = "without-position"
  /// How active the user is.
  case activeUser = "without-active-user"
  /// The division by the neighbour's popularity, and the shrinkage.
  case popularity = "without-popularity"
  /// The place in the history.
  case history = "without-history"

  /// The weights that decide what belongs together, rather than what of it comes first.
  static let movingNeighbours: [ItemCFPart] = [
    .none, .time, .position, .activeUser, .popularity,
  ]

  /// How the bar is called.
  var title: Bilingual {
    switch self {
    case .none: Bilingual(zh: "全部权重", en: "all weights")
    case .time: Bilingual(zh: "不看时间", en: "without time")
    case .direction: Bilingual(zh: "不分先后", en: "without direction")
    case .position: Bilingual(zh: "不看中间隔几次", en: "without position")
    case .activeUser: Bilingual(zh: "不罚活跃用户", en: "without active-user penalty")
    case .popularity: Bilingual(zh: "不罚热门", en: "without popularity penalty")
    case .history: Bilingual(zh: "历史一样重", en: "without history decay")
    }
  }

  /// The weight itself, within a sentence.
  var weight: Bilingual {
    switch self {
    case .none: Bilingual(zh: "权重", en: "weights")
    case .time: Bilingual(zh: "时间权重", en: "the weight of time")
    case .direction: Bilingual(zh: "先后", en: "direction")
    case .position: Bilingual(zh: "位置衰减", en: "the position decay")
    case .activeUser: Bilingual(zh: "活跃用户惩罚", en: "the active-user penalty")
    case .popularity: Bilingual(zh: "热门惩罚", en: "the popularity penalty")
    case .history: Bilingual(zh: "历史衰减", en: "the history decay")
    }
  }

  /// The options without the weight.
  func removed(from options: ItemCFOptions) -> ItemCFOptions {
    var options = options
    switch self {
    case .none: break
    case .time:
      (options.timeDecay, options.sessionWindow) = (.none, nil)
      options.history.timeDecay = .none
    case .direction: options.backwardWeight = 1
    case .position: options.positionDecay = 1
    case .activeUser: options.activeUserPenalty = 0
    case .popularity:
      (options.popularityExponent, options.ownExponent, options.shrinkage) = (0, nil, 0)
    case .history: options.history.positionDecay = 1
    }
    return options
  }
}
