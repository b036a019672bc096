import Recommender
import Wording

/// The models, the plainest first; raw values are the names of ``Recommender/RankingCatalogue``.
enum MultiTaskNet: String, CaseIterable, Sendable {
  case separate
  case sharedBottom = "shared-bottom"
  case mmoe
  case ple
  /// ESMM, where labels are the stages of a funnel.
  case entireSpace = "esmm"
  /// Trees for each task by itself: no net, and fitted at once.
  case trees = "xgboost"

  /// What the model is called.
  var title: Bilingual {
    switch self {
    case .separate: Bilingual(zh: "各自一个网络", en: "separate")
    case .sharedBottom: Bilingual(zh: "共享底层", en: "shared bottom")
    case .mmoe: Bilingual(zh: "MMoE", en: "MMoE")
    case .ple: Bilingual(zh: "PLE", en: "PLE")
    case .entireSpace: Bilingual(zh: "ESMM", en: "ESMM")
    case .trees: Bilingual(zh: "各自 XGBoost", en: "XGBoost")
    }
  }
}
