import Wording

extension Notice {
  /// Nothing that was chosen can be asked.
  static let nothingToAsk = Notice(
    Bilingual(
      zh: "选的主题里没有题目。换几个主题再试。",
      en: "The chosen topics hold no question. Tick others."
    )
  )

  /// An empty page is about to be handed in as the answer.
  static let passesQuestion = Notice(
    Bilingual(
      zh: "还没写答案。再按一次 Ctrl-D，就跳过这道题。",
      en: "Nothing is written yet. Ctrl-D once more passes on this question."
    )
  )

  /// An empty page is about to be handed in as the reply.
  static let passesFollowUp = Notice(
    Bilingual(
      zh: "还没回答。再按一次 Ctrl-D，就跳过这个追问。",
      en: "Nothing is written yet. Ctrl-D once more skips this follow-up."
    )
  )
}
