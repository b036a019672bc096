public import Wording

extension RuleError {
  /// What is wrong and what was expected, as one plain sentence without its full stop.
  public var sentence: Bilingual {
    switch self {
    case .emptyAlternative:
      Bilingual(
        zh: "规则里缺了词：| + > 的两边都要有词",
        en: "a wording is missing: |, + and > need one on both sides"
      )
    case .nothingToMatch:
      Bilingual(
        zh: "这个词里没有字母、数字、汉字或数学符号，永远匹配不到",
        en: "this wording has no letter, digit or sign such as →, so nothing can match it"
      )
    case .unspacedSeparator(let separator, _):
      Bilingual(
        zh: "\(separator) 作分隔时两边要有空格；若就是这个字符，写成 \(Self.escaped(separator))",
        en: "\(separator) joins slots only with a space on both sides; for the character itself "
          + "write \(Self.escaped(separator))"
      )
    case .nothingSaid:
      Bilingual(
        zh: "规则里只有 @ 主语或 - 排除，缺少要说到的词",
        en: "the rule has only a subject (@) or absences (-); name something that must be said"
      )
    case .unclosedTerm:
      Bilingual(zh: "{ 没有配对的 }", en: "this { has no }; for the character itself write \\{")
    case .strayBrace:
      Bilingual(zh: "} 没有配对的 {", en: "this } has no {; for the character itself write \\}")
    case .termNotAlone(let name, _):
      Bilingual(
        zh: "{\(name)} 要单独成一个选项，前后用 | + > 隔开",
        en: "{\(name)} must be an alternative of its own, between |, + or >"
      )
    case .unknownTerm(let name, let nearest?, _):
      Bilingual(
        zh: "glossary.yaml 里没有“\(name)”；\(NearestName.question(nearest).zh)",
        en: "glossary.yaml has no term \"\(name)\"; \(NearestName.question(nearest).en)"
      )
    case .unknownTerm(let name, nil, _):
      Bilingual(
        zh: "glossary.yaml 里没有“\(name)”；请先在那里写上它的各种说法",
        en: "glossary.yaml has no term \"\(name)\"; add it there with its wordings"
      )
    case .strayAsterisk:
      Bilingual(
        zh: "* 只能放在英文单词的末尾（relat*）；汉字本来就能在任何位置匹配",
        en: "* may only end a Latin word (relat*); Han matches anywhere without it"
      )
    case .unknownEscape(let character?, _):
      Bilingual(
        zh: "\\ 后面只能是 + > | { } @ \\，这里是 \(character)",
        en: "\\ may only stand before + > | { } @ or \\, and here it stands before \(character)"
      )
    case .unknownEscape(nil, _):
      Bilingual(zh: "规则以 \\ 结束，后面缺了字符", en: "the rule ends in \\ without a character after it")
    case .notOneWording:
      Bilingual(
        zh: "术语的每种说法要单独成一项，不用 | + > { }",
        en: "each wording of a term is an entry of its own, without |, +, > or { }"
      )
    }
  }

  /// A separator written as plain characters: `\>\>` for `>>`.
  private static func escaped(_ separator: String) -> String {
    separator.map { "\\\($0)" }.joined()
  }
}
