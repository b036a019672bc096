import Wording

extension Notice {
  /// Nothing that was chosen can be asked.
  static let nothingToAsk = Notice(
    Bilingual(
      zh: "选的主题里没有题目。换几个主题再试。",
      en: "The chosen topics hold no question. Tick others."
    )
  )
}
