import Wording

/// The sentences about names of files and about characters.
enum StyleWords {
  static func titleTooWide(_ language: Language, _ columns: Int, _ limit: Int) -> Bilingual {
    Bilingual(
      zh: "\(language == .zh ? "中文" : "英文")标题宽 \(columns) 列，超过了 \(limit) 列",
      en: "the \(language == .zh ? "Chinese" : "English") title is \(columns) columns wide; "
        + "at most \(limit) fit in lists"
    )
  }

  static func gistTooWide(_ language: Language, _ columns: Int, _ limit: Int) -> Bilingual {
    Bilingual(
      zh: "\(language == .zh ? "中文" : "英文")的 gist 宽 \(columns) 列，超过了 \(limit) 列："
        + "只写几个字，细节留给 statement",
      en: "the \(language == .zh ? "Chinese" : "English") gist is \(columns) columns wide; "
        + "say it within \(limit) and leave the rest to the statement"
    )
  }

  static func cellTooWide(_ language: Language, _ columns: Int, _ limit: Int) -> Bilingual {
    Bilingual(
      zh: "\(language == .zh ? "中文" : "英文")宽 \(columns) 列，表格里放不下：最多 \(limit) 列",
      en: "the \(language == .zh ? "Chinese" : "English") text is \(columns) columns wide; "
        + "at most \(limit) fit in the table"
    )
  }

  static func repeatedText(_ key: String) -> Bilingual {
    Bilingual(
      zh: "“\(key)”里有两处写得一样，分不出哪个是哪个；请换个说法",
      en: "two texts of \"\(key)\" are the same, so nobody could tell them apart; reword one"
    )
  }

  static func blankNotInStatement(_ language: Language) -> Bilingual {
    Bilingual(
      zh: "\(language == .zh ? "中文" : "英文")的 statement 里没有恰好出现一次这几个字；blanks 只能挖 statement 里的整词",
      en: "the \(language == .zh ? "Chinese" : "English") statement does not hold these words "
        + "exactly once, as whole words; blanks takes words out of the statement"
    )
  }

  static func hollowBlank(_ language: Language) -> Bilingual {
    Bilingual(
      zh: "\(language == .zh ? "中文" : "英文")挖掉的是虚词或泛泛的词，不懂也填得出；请挖说明要点的词",
      en: "the \(language == .zh ? "Chinese" : "English") blank takes out small or general words, "
        + "which anybody fills in; take out one that carries the point"
    )
  }

  static let blankNotHeard = Bilingual(
    zh: "要点的 evidence、parts 和 partial 里都没有这个词，填对了也不说明懂这个要点；请挖规则要听的词",
    en:
      "none of the point's evidence, parts and partial rules holds these words, so filling them in "
      + "says nothing of the point; take out what the rules listen for"
  )

  static func rivalNotInClaims(_ language: Language) -> Bilingual {
    Bilingual(
      zh: "claims 的\(language == .zh ? "中文" : "英文")里没有用到这些名字，分不出理由说的是哪一个；"
        + "请补上 claims 里的叫法，或者删掉这一行",
      en: "no \(language == .zh ? "Chinese" : "English") claim uses one of these names, so nobody "
        + "could tell which thing a reason speaks of; add the claims' name, or remove the line"
    )
  }

  static let pointsElsewhere = Bilingual(
    zh: "小测里这句话单独出现，开头却指着没有出现的上文（第三步、这样、它……）；请写明说的是什么",
    en: "short items show this alone, and it begins by pointing to what is not shown (\"Third\", "
      + "\"Then\", \"It\"); name what it is about"
  )

  static let tellsWhatWasSaid = Bilingual(
    zh: "追问不知道用户说了什么；不要替他说“你说……”，直接问",
    en: "a probe does not know what the user said; ask, and leave out \"You said\""
  )

  static func fileName(_ id: String) -> Bilingual {
    Bilingual(
      zh: "文件名应当与 id 一致：\(id).yaml",
      en: "the file should be called by its id: \(id).yaml"
    )
  }

  static let fileEnding = Bilingual(
    zh: "这个文件不会被读取；请把结尾改成 .yaml",
    en: "this file is not read; let its name end in .yaml"
  )

  static let missingPackFile = Bilingual(
    zh: "缺少 pack.yaml，这个文件夹里的题没有载入",
    en: "pack.yaml is missing, so nothing in this folder is read"
  )

  static func folderName(_ id: String) -> Bilingual {
    Bilingual(
      zh: "文件夹名应当与 id 一致：\(id)",
      en: "the folder should be called by the pack's id: \(id)"
    )
  }

  static let tab = Bilingual(zh: "这里有制表符；请用空格", en: "a tab stands here; use spaces")

  static let trailingSpace = Bilingual(
    zh: "行尾有多余的空白；请删去",
    en: "white space at the line's end; remove it"
  )

  static func forbidden(
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
}
