public import Wording

extension CSVError {
  /// The sentence for a person: what is wrong, where, and what was expected.
  public var sentence: Bilingual {
    switch self {
    case .empty:
      Bilingual(zh: "文件是空的；需要表头和至少一行。", en: "The file is empty; a header and a row are needed.")
    case .noRows:
      Bilingual(zh: "只有表头，没有数据行。", en: "There is a header and no row below it.")
    case .columnMissing(let role, let expected, let found):
      Bilingual(
        zh: "第 1 行：没有\(role.label.zh)列。可用的列名：\(expected.joined(separator: "、"))；"
          + "现有：\(found.joined(separator: "、"))。",
        en:
          "Line 1: no \(role.label.en) column. Expected one of \(expected.joined(separator: ", ")); "
          + "found \(found.joined(separator: ", "))."
      )
    case .columnTwice(let role, let first, let second):
      Bilingual(
        zh: "第 1 行：“\(first)”和“\(second)”都是\(role.label.zh)列；请只留一个。",
        en: "Line 1: both \"\(first)\" and \"\(second)\" are \(role.label.en) columns; keep one."
      )
    case .fieldCount(let line, let expected, let found):
      Bilingual(
        zh: "第 \(line) 行：应有 \(expected) 个字段，实有 \(found) 个。",
        en: "Line \(line): expected \(expected) fields, found \(found)."
      )
    case .fieldEmpty(let line, let role):
      Bilingual(
        zh: "第 \(line) 行：\(role.label.zh)为空；每行都要有。",
        en: "Line \(line): the \(role.label.en) is empty; every row needs one."
      )
    case .notANumber(let line, let found):
      Bilingual(
        zh: "第 \(line) 行：“\(found)”不是有限的数；值应如 4 或 3.5。",
        en: "Line \(line): \"\(found)\" is not a finite number; expected a value such as 4 or 3.5."
      )
    case .notATime(let line, let found):
      Bilingual(
        zh: "第 \(line) 行：“\(found)”不是时间；应为 1970 年以来的秒数（也可以是 ms、µs、ns），"
          + "或如 2024-02-10 20:30:00。",
        en: "Line \(line): \"\(found)\" is not a time; expected s, ms, µs or ns since 1970, or a "
          + "form such as 2024-02-10 20:30:00."
      )
    case .notUTF8(let line):
      Bilingual(
        zh: "第 \(line) 行：不是 UTF-8；请转成 UTF-8 再试。",
        en: "Line \(line): the bytes are not UTF-8; convert the file to UTF-8."
      )
    case .quoteOpen(let line):
      Bilingual(
        zh: "第 \(line) 行：引号没有闭合。",
        en: "Line \(line): a quoted field starts here and never ends."
      )
    case .textAfterQuote(let line):
      Bilingual(
        zh: "第 \(line) 行：右引号后面应是分隔符或行尾；字段里的引号要写两次。",
        en: "Line \(line): a separator or the line's end must follow a closing quote; a quote "
          + "within a field is written twice."
      )
    case .log(let error):
      error.sentence
    }
  }
}

extension CSVColumnRole {
  /// What the column holds, as a person says it.
  var label: Bilingual {
    switch self {
    case .user: Bilingual(zh: "用户", en: "user")
    case .item: Bilingual(zh: "物品", en: "item")
    case .timestamp: Bilingual(zh: "时间", en: "timestamp")
    case .value: Bilingual(zh: "值", en: "value")
    case .title: Bilingual(zh: "标题", en: "title")
    }
  }
}
