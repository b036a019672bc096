import Memory
import Wording

extension Rating {
  /// The rating in a word.
  var word: Bilingual {
    switch self {
    case .again: Bilingual(zh: "重来", en: "Again")
    case .hard: Bilingual(zh: "困难", en: "Hard")
    case .good: Bilingual(zh: "记得", en: "Good")
    case .easy: Bilingual(zh: "轻松", en: "Easy")
    }
  }
}
