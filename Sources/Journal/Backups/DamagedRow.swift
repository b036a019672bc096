public import Wording

/// A row of the log that is not as it was written.
public enum DamagedRow: Hashable, Sendable {
  /// A record whose checksum does not fit.
  case record(RecordID)
  /// A row, by its number, of which no record can be made.
  case row(Int)

  /// How a sentence names it.
  public var name: Bilingual {
    switch self {
    case .record(let id): Bilingual(zh: "记录 \(id)", en: "record \(id)")
    case .row(let number): Bilingual(zh: "日志的第 \(number) 行", en: "row \(number) of the log")
    }
  }
}
