import Foundation
import Journal
import Reports
import Wording

extension Restoration {
  /// What the new journal holds.
  var contents: Bilingual {
    let total = Bilingual(
      zh: "共 \(records) 条完好的记录",
      en: "with \(records.counted("sound record"))"
    )
    guard let name = backup?.name else { return total }
    return Bilingual(
      zh: "\(total.zh)：\(name.zh)里独有 \(onlyInBackup) 条，现有文件里独有 \(onlyInJournal) 条",
      en: "\(total.en), of which \(onlyInBackup) only in \(name.en) "
        + "and \(onlyInJournal) only in the present file"
    )
  }

  /// The figures for a script.
  var json: JSONValue {
    .object([
      .init("backup", backup.map { .text($0.file.lastPathComponent) } ?? .null),
      .init("records", .integer(records)),
      .init("onlyInBackup", .integer(onlyInBackup)),
      .init("onlyInJournal", .integer(onlyInJournal)),
      .init("kept", keptFile.map { .text($0.path(percentEncoded: false)) } ?? .null),
    ])
  }
}
