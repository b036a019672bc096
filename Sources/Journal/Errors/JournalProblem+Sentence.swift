public import Wording

extension JournalProblem {
  /// What is wrong and what it means, in one sentence.
  public var sentence: Bilingual {
    switch self {
    case .damagedRecord(let id):
      Bilingual(
        zh: "记录 \(id) 的校验和不符，不再计入。",
        en: "The checksum of record \(id) does not fit; it no longer counts."
      )
    case .malformedRecord(let id, let reason):
      Bilingual(
        zh: "记录 \(id) 无法读出（\(reason)），不再计入。",
        en: "Record \(id) cannot be read (\(reason)); it no longer counts."
      )
    case .unreadableRow(let number):
      Bilingual(
        zh: "日志第 \(number) 行无法读出，不再计入。",
        en: "Row \(number) of the log cannot be read; it no longer counts."
      )
    case .damagedPages(let reason):
      Bilingual(zh: "文件已损坏：\(reason)。", en: "The file is damaged: \(reason).")
    case .staleStanding(let question):
      Bilingual(
        zh: "题目 \(question) 的进度与日志不符，可以重新计算。",
        en: "What is shown of \(question) differs from the log; it can be computed anew."
      )
    }
  }
}
