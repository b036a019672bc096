import Wording

extension ContentProblem.ValueType {
  /// The type as a noun with its article.
  var name: Bilingual {
    switch self {
    case .text: Bilingual(zh: "一段文字", en: "a text")
    case .bilingual:
      Bilingual(
        zh: "两种语言的文字：{zh: …, en: …}",
        en: "a text in both languages: {zh: …, en: …}"
      )
    case .number: Bilingual(zh: "一个整数，不加引号", en: "a whole number without quotes")
    case .list:
      Bilingual(
        zh: "列表，每项一行、前面加“- ”",
        en: "a list, one entry a line with \"- \" before it"
      )
    case .mapping, .entry:
      Bilingual(zh: "一组“名字: 内容”", en: "a group of \"key: value\" pairs")
    }
  }
}
