public import Wording

extension ContentProblem.Kind {
  /// What is wrong and what was expected, as one plain sentence without its full stop.
  public var sentence: Bilingual {
    switch self {
    case .unreadable(let trouble): trouble.sentence
    case .badRule(let error): error.sentence
    case .invalidUTF8, .notYAML, .anchor, .nestedTooDeep, .duplicateKey, .emptyFile:
      formSentence
    case .forbiddenCharacter, .tab, .trailingSpace, .titleTooWide, .fileName, .fileEnding,
      .folderName:
      styleSentence
    case .looseRule, .ruleMatchesAsks, .misconceptionIsEvidence, .evidenceOfTwoPoints,
      .unknownPoint:
      ruleSentence
    case .foreignText, .badReference: lintSentence
    default: valueSentence
    }
  }

  private var formSentence: Bilingual {
    switch self {
    case .invalidUTF8:
      Bilingual(
        zh: "这里的字节不是 UTF-8 文本；请用 UTF-8 编码保存文件",
        en: "these bytes are not UTF-8 text; save the file as UTF-8"
      )
    case .notYAML(let detail): YAMLSentence.plain(detail)
    case .anchor:
      Bilingual(
        zh: "内容文件里不用 YAML 的锚点和别名（&名字、*名字）；请把文字写全，或把以 & 或 * 开头的文字放进引号",
        en: "YAML anchors and aliases (&name, *name) are not used in content; write the text out, "
          + "or quote a text that begins with & or *"
      )
    case .nestedTooDeep:
      Bilingual(
        zh: "括号或缩进太深：记录里最多同时打开 \(SourceText.bracketLimit) 个括号，"
          + "缩进不超过 \(SourceText.indentLimit) 列",
        en: "brackets or indentation go too deep: at most \(SourceText.bracketLimit) open brackets "
          + "and \(SourceText.indentLimit) columns of indentation are read"
      )
    case .duplicateKey(let key):
      Bilingual(
        zh: "“\(key)”在同一层里写了两次；只留一个",
        en: "\"\(key)\" stands twice in the same mapping; keep one of them"
      )
    default:
      Bilingual(zh: "文件是空的", en: "the file is empty")
    }
  }

  private var valueSentence: Bilingual {
    switch self {
    case .unknownKey(let key, let nearest?, _):
      Bilingual(
        zh: "不认识“\(key)”；\(NearestName.question(nearest).zh)",
        en: "unknown key \"\(key)\"; \(NearestName.question(nearest).en)"
      )
    case .unknownKey(let key, nil, let known):
      Bilingual(
        zh: "不认识“\(key)”；这里可以写：\(known.joined(separator: "、"))",
        en: "unknown key \"\(key)\"; expected one of \(known.joined(separator: ", "))"
      )
    case .missingKey(let key):
      Bilingual(zh: "这里缺少“\(key)”", en: "\"\(key)\" is missing here")
    case .wrongType(let key, let expected):
      Bilingual(
        zh: "“\(key)”应当是\(expected.name.zh)",
        en: "\"\(key)\" should be \(expected.name.en)"
      )
    case .outOfRange(let key, let range):
      Bilingual(
        zh: "“\(key)”应当在 \(range.lowerBound) 到 \(range.upperBound) 之间",
        en: "\"\(key)\" should be from \(range.lowerBound) to \(range.upperBound)"
      )
    case .notOneOf(let key, let value, let known):
      Bilingual(
        zh: "“\(key)”不能是“\(value)”；可以写：\(known.joined(separator: "、"))",
        en: "\"\(key)\" cannot be \"\(value)\"; expected one of \(known.joined(separator: ", "))"
      )
    case .empty(let key):
      Bilingual(zh: "“\(key)”是空的；请写上内容", en: "\"\(key)\" is empty; write something here")
    case .missingLanguage(let key, .zh):
      Bilingual(
        zh: "“\(key)”缺少中文（zh）；两种语言都要写",
        en: "\"\(key)\" has no Chinese text (zh); write both languages"
      )
    case .missingLanguage(let key, .en):
      Bilingual(
        zh: "“\(key)”缺少英文（en）；两种语言都要写",
        en: "\"\(key)\" has no English text (en); write both languages"
      )
    case .notKebabCase(let key, let value):
      Bilingual(
        zh: "“\(key)”的“\(value)”应当是小写英文字母和数字，用连字符相连，例如 time-gap",
        en: "\"\(key)\" is \"\(value)\", but should be lower-case words joined by hyphens, "
          + "such as time-gap"
      )
    case .duplicateID(let id, let first):
      Bilingual(
        zh: "“\(id)”已经在 \(first) 用过；请换一个名字",
        en: "\"\(id)\" is taken already, at \(first); choose another name"
      )
    case .unknownTopic(let topic, let known):
      Bilingual(
        zh: "pack.yaml 里没有主题“\(topic)”；现有：\(known.joined(separator: "、"))",
        en: "pack.yaml lists no topic \"\(topic)\"; it has \(known.joined(separator: ", "))"
      )
    default:
      Bilingual(zh: "内容有误", en: "the content is wrong here")
    }
  }

  private var styleSentence: Bilingual {
    switch self {
    case .titleTooWide(let language, let columns, let limit):
      Bilingual(
        zh: "\(language == .zh ? "中文" : "英文")标题宽 \(columns) 列，超过了 \(limit) 列",
        en: "the \(language == .zh ? "Chinese" : "English") title is \(columns) columns wide; "
          + "at most \(limit) fit in lists"
      )
    case .fileName(let id):
      Bilingual(
        zh: "文件名应当与 id 一致：\(id).yaml",
        en: "the file should be called by its id: \(id).yaml"
      )
    case .fileEnding:
      Bilingual(
        zh: "这个文件不会被读取；请把结尾改成 .yaml",
        en: "this file is not read; let its name end in .yaml"
      )
    case .folderName(let id):
      Bilingual(
        zh: "文件夹名应当与 id 一致：\(id)",
        en: "the folder should be called by the pack's id: \(id)"
      )
    case .forbiddenCharacter(let value, let reason):
      forbiddenSentence(value, reason)
    case .tab: Bilingual(zh: "这里有制表符；请用空格", en: "a tab stands here; use spaces")
    default:
      Bilingual(zh: "行尾有多余的空白；请删去", en: "white space at the line's end; remove it")
    }
  }

  private func forbiddenSentence(
    _ value: UInt32,
    _ reason: ContentProblem.Forbidden
  ) -> Bilingual {
    let digits = String(value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return switch reason {
    case .invisible:
      Bilingual(
        zh: "\(name) 是看不见的控制字符；请删去",
        en: "\(name) is an invisible control character; remove it"
      )
    case .emoji:
      Bilingual(
        zh: "\(name) 是表情或其修饰符，终端里宽度不定；请换成文字",
        en: "\(name) belongs to an emoji, which terminals draw in different widths; use words"
      )
    case .unassigned:
      Bilingual(
        zh: "\(name) 没有公认的字形；请换一个字符",
        en: "\(name) has no agreed glyph; use another character"
      )
    }
  }

  private var ruleSentence: Bilingual {
    switch self {
    case .looseRule:
      Bilingual(
        zh: "这条规则太松：顺口提到一两个汉字就算答对；请用 + 再加一个词",
        en: "this rule is too loose: one or two Han characters in passing would satisfy it; "
          + "add another slot with +"
      )
    case .ruleMatchesAsks:
      Bilingual(
        zh: "题目本身的文字就满足这条规则；请加上答案才有的词",
        en: "the question's own words satisfy this rule; add what only an answer says"
      )
    case .misconceptionIsEvidence(let point, let rule):
      Bilingual(
        zh: "说出这条误解就满足了同一要点第 \(rule.line) 行的证据；请让那条证据要求更多，"
          + "或在误解里写上 sharesEvidenceWith: [\(point)]",
        en:
          "whoever makes this wrong claim satisfies the point's evidence on line \(rule.line); let "
          + "that evidence ask for more, or declare sharesEvidenceWith: [\(point)] in the misconception"
      )
    case .evidenceOfTwoPoints(let point, let rule):
      Bilingual(
        zh: "满足这条证据就答到了要点“\(point)”第 \(rule.line) 行的证据；请让那条证据要求更多，"
          + "或在要点里写上 sharesEvidenceWith: [\(point)]",
        en:
          "whatever satisfies this evidence covers the point \"\(point)\" too, by its rule on line "
          + "\(rule.line); let that rule ask for more, or declare sharesEvidenceWith: [\(point)]"
      )
    case .unknownPoint(let point, let known):
      Bilingual(
        zh: "这道题没有另一个要点“\(point)”；其他要点：\(Self.list(known, "、"))",
        en: "the question has no other point \"\(point)\"; the others are \(Self.list(known, ", "))"
      )
    default:
      Bilingual(zh: "规则有误", en: "the rule is wrong here")
    }
  }

  private static func list(_ points: [PointID], _ separator: String) -> String {
    points.map(\.rawValue).joined(separator: separator)
  }

  private var lintSentence: Bilingual {
    switch self {
    case .foreignText(let key, .zh):
      Bilingual(
        zh: "“\(key)”的中文里英文占了多数；请写成中文",
        en: "the Chinese text of \"\(key)\" is mostly English; write it in Chinese"
      )
    case .foreignText(let key, .en):
      Bilingual(
        zh: "“\(key)”的英文里夹了不少汉字；请写成英文",
        en: "the English text of \"\(key)\" holds much Chinese; write it in English"
      )
    case .badReference(let reference):
      Bilingual(
        zh: "“\(reference)”应当以 doi:、arXiv:、isbn: 或 https:// 开头",
        en: "\"\(reference)\" should begin with doi:, arXiv:, isbn: or https://"
      )
    default:
      Bilingual(zh: "内容有误", en: "the content is wrong here")
    }
  }
}

extension ContentProblem.ValueType {
  /// The type as a noun with its article.
  var name: Bilingual {
    switch self {
    case .text: Bilingual(zh: "一段文字", en: "a text")
    case .bilingual:
      Bilingual(zh: "两种语言的文字：{zh: …, en: …}", en: "a text in both languages: {zh: …, en: …}")
    case .number: Bilingual(zh: "一个整数，不加引号", en: "a whole number without quotes")
    case .list: Bilingual(zh: "一个列表，每项前有“- ”", en: "a list, with \"- \" before each entry")
    case .mapping: Bilingual(zh: "若干“名字: 内容”", en: "a mapping of \"key: value\" lines")
    }
  }
}

extension SourcePlace: CustomStringConvertible {
  /// `file:line:column`, or the file alone where no line is meant.
  public var description: String { line == 0 ? file : "\(file):\(line):\(column)" }
}
