import Tutor
import Wording

/// The words about a question whose meaning was changed.
extension Phrase {
  static func revised(from known: Int, to revision: Int) -> Bilingual {
    Bilingual(
      zh: "这道题在你答过之后改过（从第 \(known) 版到第 \(revision) 版），要答的内容和以前不完全一样了。",
      en:
        "This question was changed after you answered it (revision \(known), now \(revision)): it "
        + "no longer asks for quite the same."
    )
  }

  static let doesMemoryHold = Bilingual(
    zh: "以前的记忆还算数吗？",
    en: "Does what you remember of it still hold?"
  )

  static func name(of choice: MemoryChoice) -> Bilingual {
    switch choice {
    case .keep: Bilingual(zh: "算数，接着用", en: "Yes, keep the memory")
    case .anew: Bilingual(zh: "不算，从头开始", en: "No, start anew")
    }
  }

  /// What a choice comes to.
  static func meaning(of choice: MemoryChoice) -> Bilingual {
    switch choice {
    case .keep:
      Bilingual(
        zh: "复习时间照旧；这一版不再问。",
        en: "Due dates go on as they are; of this revision you are not asked again."
      )
    case .anew:
      Bilingual(
        zh: "这道题和它的要点当作还没答过；以前的回答在历次回答里还看得到。",
        en: "The question and its points count as never answered; past answers stay to be read."
      )
    }
  }
}
