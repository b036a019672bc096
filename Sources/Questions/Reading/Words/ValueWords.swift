import Wording

/// The sentences about the values of keys.
enum ValueWords {
  static func unknownKey(_ key: String, _ nearest: String?, _ known: [String]) -> Bilingual {
    if let nearest {
      return Bilingual(
        zh: "不认识“\(key)”；\(NearestName.question(nearest).zh)",
        en: "unknown key \"\(key)\"; \(NearestName.question(nearest).en)"
      )
    }
    return Bilingual(
      zh: "不认识“\(key)”；这里可以写：\(known.joined(separator: "、"))",
      en: "unknown key \"\(key)\"; expected one of \(known.joined(separator: ", "))"
    )
  }

  static func missingKey(_ key: String) -> Bilingual {
    Bilingual(zh: "这里缺少“\(key)”", en: "\"\(key)\" is missing here")
  }

  static func wrongType(_ key: String, _ expected: ContentProblem.ValueType) -> Bilingual {
    let example = ValueExample.of(key, expected)
    let name =
      expected == .entry
      ? Bilingual(zh: "“\(key)”的每一项", en: "each entry of \"\(key)\"")
      : Bilingual(zh: "“\(key)”", en: "\"\(key)\"")
    return Bilingual(
      zh: "\(name.zh)应当写成\(expected.name.zh)" + (example.map { "，例如 \($0)" } ?? ""),
      en: "\(name.en) should be \(expected.name.en)" + (example.map { ", such as \($0)" } ?? "")
    )
  }

  static func outOfRange(_ key: String, _ range: ClosedRange<Int>) -> Bilingual {
    Bilingual(
      zh: "“\(key)”应当在 \(range.lowerBound) 到 \(range.upperBound) 之间",
      en: "\"\(key)\" should be from \(range.lowerBound) to \(range.upperBound)"
    )
  }

  static func wrongCount(_ key: String, _ found: Int, _ range: ClosedRange<Int>) -> Bilingual {
    let isOne = range.count == 1
    let zh = isOne ? "\(range.lowerBound)" : "\(range.lowerBound) 到 \(range.upperBound)"
    let en = isOne ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    return Bilingual(
      zh: "“\(key)”应当有 \(zh) 项，这里有 \(found) 项",
      en: "\"\(key)\" should have \(en) entries, but has \(found)"
    )
  }

  static func notOneOf(_ key: String, _ value: String, _ known: [String]) -> Bilingual {
    Bilingual(
      zh: "“\(key)”不能是“\(value)”；可以写：\(known.joined(separator: "、"))",
      en: "\"\(key)\" cannot be \"\(value)\"; expected one of \(known.joined(separator: ", "))"
    )
  }

  static func empty(_ key: String) -> Bilingual {
    Bilingual(zh: "“\(key)”是空的；请写上内容", en: "\"\(key)\" is empty; write something here")
  }

  static func missingLanguage(_ key: String, _ missing: Language) -> Bilingual {
    switch missing {
    case .zh:
      Bilingual(
        zh: "“\(key)”缺少中文（zh）；两种语言都要写",
        en: "\"\(key)\" has no Chinese text (zh); write both languages"
      )
    case .en:
      Bilingual(
        zh: "“\(key)”缺少英文（en）；两种语言都要写",
        en: "\"\(key)\" has no English text (en); write both languages"
      )
    }
  }

  static func notKebabCase(_ key: String, _ value: String) -> Bilingual {
    Bilingual(
      zh: "“\(key)”的“\(value)”应当是小写英文字母和数字，用连字符相连，例如 time-gap",
      en: "\"\(key)\" is \"\(value)\", but should be lower-case words joined by hyphens, "
        + "such as time-gap"
    )
  }

  static func duplicateID(_ id: String, _ first: SourcePlace) -> Bilingual {
    Bilingual(
      zh: "“\(id)”已经在 \(first) 用过；请换一个名字",
      en: "\"\(id)\" is taken already, at \(first); choose another name"
    )
  }

  static func unknownTopic(_ topic: String, _ known: [String]) -> Bilingual {
    Bilingual(
      zh: "pack.yaml 里没有主题“\(topic)”；现有：\(known.joined(separator: "、"))",
      en: "pack.yaml lists no topic \"\(topic)\"; it has \(known.joined(separator: ", "))"
    )
  }

  static func foreignText(_ key: String, _ expected: Language) -> Bilingual {
    switch expected {
    case .zh:
      Bilingual(
        zh: "“\(key)”的中文里英文占了多数；请写成中文",
        en: "the Chinese text of \"\(key)\" is mostly English; write it in Chinese"
      )
    case .en:
      Bilingual(
        zh: "“\(key)”的英文里夹了不少汉字；请写成英文",
        en: "the English text of \"\(key)\" holds much Chinese; write it in English"
      )
    }
  }

  static func badReference(_ reference: String) -> Bilingual {
    Bilingual(
      zh: "“\(reference)”应当以 doi:、arXiv:、isbn: 或 https:// 开头",
      en: "\"\(reference)\" should begin with doi:, arXiv:, isbn: or https://"
    )
  }
}
