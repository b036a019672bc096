import Wording

/// The YAML parser's remarks in plain words.
enum YAMLSentence {
  /// What to do about a remark; an unknown one is quoted as it is.
  static func plain(_ remark: String) -> Bilingual {
    for (part, sentence) in known where remark.contains(part) { return sentence }
    return Bilingual(zh: "这里不是合法的 YAML（\(remark)）", en: "this is not YAML (\(remark))")
  }

  private static let known: [(part: String, sentence: Bilingual)] = [
    (
      "mapping values are not allowed",
      Bilingual(
        zh: "冒号加空格会开始一个新的键；含有“: ”的文字请放进引号，或检查缩进",
        en: "a colon and a space begin a new key; quote a text that holds \": \", or check the "
          + "indentation"
      )
    ),
    (
      "did not find expected key",
      Bilingual(
        zh: "这里应当是一个键（名字加冒号）；请检查缩进和引号",
        en: "a key (a name and a colon) was expected here; check the indentation and the quotes"
      )
    ),
    (
      "could not find expected ':'",
      Bilingual(
        zh: "上面的键后面缺少冒号；请检查缩进",
        en: "the key above has no colon after it; check the indentation"
      )
    ),
    (
      "did not find expected '-' indicator",
      Bilingual(
        zh: "列表的每一项前要有“- ”，并且左边对齐",
        en: "every entry of a list needs \"- \" before it, in the same column"
      )
    ),
    (
      "block sequence entries are not allowed",
      Bilingual(
        zh: "“- ”不能写在这里；列表要另起一行",
        en: "\"- \" cannot stand here; begin the list on a line of its own"
      )
    ),
    (
      "did not find expected ',' or",
      Bilingual(
        zh: "括号里的各项要用逗号隔开，最后要有右括号；含有逗号或引号的文字请放进引号",
        en: "entries within brackets are parted by commas and closed by the bracket; quote a text "
          + "that holds commas, colons or quotes"
      )
    ),
    (
      "did not find expected node content",
      Bilingual(
        zh: "这里缺少内容；请写上内容，或关上前面的括号",
        en: "a value is missing here; write it, or close the bracket before it"
      )
    ),
    (
      "unexpected end of stream",
      Bilingual(
        zh: "引号打开以后没有关上",
        en: "a quote was opened and never closed"
      )
    ),
    (
      "cannot start any token",
      Bilingual(
        zh: "文字不能以这个字符开头；请放进引号",
        en: "a text cannot begin with this character; put it in quotes"
      )
    ),
    (
      "unknown escape character",
      Bilingual(
        zh: "双引号里的 \\ 后面只能是 YAML 认识的转义；写规则时用单引号，或写成 \\\\",
        en: "in double quotes \\ begins an escape that YAML must know; use single quotes, or write "
          + "\\\\"
      )
    ),
    (
      "but found another document",
      Bilingual(
        zh: "一个文件只能有一条记录；请去掉 ---",
        en: "a file holds one record; remove the line ---"
      )
    ),
    (
      "nesting level",
      Bilingual(zh: "嵌套太深", en: "the nesting goes too deep")
    ),
  ]
}
