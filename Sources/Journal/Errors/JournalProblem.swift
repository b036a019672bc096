public import Wording

/// Something in the journal that is not as it was written.
public enum JournalProblem: Hashable, Sendable {
  /// A record's checksum does not fit; it counts for nothing until it is restored.
  case damagedRecord(RecordID)
  /// A record's fields are whole, yet its body cannot be read.
  case malformedRecord(RecordID, reason: String)
  /// A row of the log whose id or device is not 16 bytes long.
  case unreadableRow(number: Int)
  /// SQLite found damage in the file's pages.
  case damagedPages(reason: String)
  /// What was derived from the log differs from what the log says now; a rebuild mends it.
  case staleStanding(question: String)

  /// What is wrong and what it means, in one sentence.
  public var message: Bilingual {
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
