import Recommender
import Wording

/// The nets, simplest first; raw values are the names of ``Recommender/RankingCatalogue``.
enum MultiTaskNet: String, CaseIterable, Sendable {
  case separate
  case sharedBottom = "shared-bottom"
  case mmoe
  case ple

  /// What the net is called.
  var title: Bilingual {
    switch self {
    case .separate: Bilingual(zh: "各自一个网络", en: "separate")
    case .sharedBottom: Bilingual(zh: "共享底层", en: "shared bottom")
    case .mmoe: Bilingual(zh: "MMoE", en: "MMoE")
    case .ple: Bilingual(zh: "PLE", en: "PLE")
    }
  }
}
