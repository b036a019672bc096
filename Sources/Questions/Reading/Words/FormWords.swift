import Wording

/// The sentences about the form of a file.
enum FormWords {
  static let invalidUTF8 = Bilingual(
    zh: "这里的字节不是 UTF-8 文本；请用 UTF-8 编码保存文件",
    en: "these bytes are not UTF-8 text; save the file as UTF-8"
  )

  static let anchor = Bilingual(
    zh: "内容文件里不用 YAML 的锚点和别名（&名字、*名字）；请把文字写全，或把以 & 或 * 开头的文字放进引号",
    en: "YAML anchors and aliases (&name, *name) are not used in content; write the text out, "
      + "or quote a text that begins with & or *"
  )

  static let nestedTooDeep = Bilingual(
    zh: "括号或缩进太深：记录里最多同时打开 \(SourceText.bracketLimit) 个括号，"
      + "缩进不超过 \(SourceText.indentLimit) 列",
    en: "brackets or indentation go too deep: at most \(SourceText.bracketLimit) open brackets "
      + "and \(SourceText.indentLimit) columns of indentation are read"
  )

  static let emptyFile = Bilingual(zh: "文件是空的", en: "the file is empty")

  static func duplicateKey(_ key: String) -> Bilingual {
    Bilingual(
      zh: "“\(key)”在同一层里写了两次；只留一个",
      en: "\"\(key)\" stands twice in the same mapping; keep one of them"
    )
  }
}
