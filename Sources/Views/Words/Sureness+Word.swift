import Tutor
import Wording

extension Sureness {
  /// The word that the user picks.
  var word: Bilingual {
    switch self {
    case .guessing: Bilingual(zh: "瞎猜", en: "guessing")
    case .shaky: Bilingual(zh: "没底", en: "shaky")
    case .fairly: Bilingual(zh: "比较有把握", en: "fairly sure")
    case .certain: Bilingual(zh: "很确定", en: "certain")
    }
  }
}
