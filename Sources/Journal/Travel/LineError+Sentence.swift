public import Wording

extension LogRecord.LineError {
  /// What is wrong with the line, in one sentence.
  public var sentence: Bilingual {
    switch self {
    case .notARecord:
      Bilingual(
        zh: "不是 viva export json 写出的记录。",
        en: "This is no record as 'viva export json' writes it."
      )
    case .changed(let id):
      Bilingual(
        zh: "记录 \(id) 的校验和不符，内容被改动过。",
        en: "The checksum of record \(id) does not fit: it was changed on the way."
      )
    }
  }
}
