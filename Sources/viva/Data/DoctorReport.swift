import Foundation
import Journal
import Reports
import Wording

/// What an examination of the journal found.
struct DoctorReport {
  /// The journal's file.
  let path: String
  /// How large it is, in bytes; nil where there is none.
  let bytes: Int?
  /// How many records it holds; nil where it cannot be opened.
  private(set) var records: Int?
  /// Why it cannot be opened or read, or nil.
  private(set) var failure: JournalError?
  /// What is not as it was written.
  private(set) var problems: [JournalProblem] = []
  /// Whether what follows from the log was computed anew.
  private(set) var isRebuilt = false
  /// The backups, the newest first.
  let backups: [Backup]
  /// What `viva restore` would come to; nil where it would mend nothing or cannot be done.
  private(set) var restoration: Restoration?

  /// Examines a journal; changes nothing but what `rebuilding` asks for.
  init(of access: JournalAccess, rebuilding: Bool) {
    path = access.path
    backups = Backup.all(in: access.folder)
    let attributes = try? FileManager.default.attributesOfItem(atPath: access.path)
    bytes = (attributes?[.size] as? NSNumber)?.intValue
    do throws(JournalError) {
      if let journal = try access.readable() {
        if rebuilding {
          guard !journal.isTemporary else { throw .readOnly(path: access.path) }
          try journal.rebuild()
          isRebuilt = true
        }
        records = try journal.recordCount()
        problems = try journal.check()
        try journal.close()
      }
    } catch {
      failure = error
    }
    guard isDamaged else { return }
    restoration = try? Journal.restore(
      in: access.folder,
      from: backups.first(where: \.isSound),
      at: .current,
      newDevice: access.device,
      isTrial: true
    )
  }

  /// Whether all is well.
  var isSound: Bool { failure == nil && problems.isEmpty && !isMissing }

  /// What is wrong with a file that cannot be read, and the backup that there is of it.
  private var failureSentence: Bilingual? {
    failure?.sentence(offering: backups.first(where: \.isSound))
  }

  /// Whether there are backups of a journal that is gone.
  private var isMissing: Bool { bytes == nil && !backups.isEmpty }

  /// Whether there is damage that restoring would mend.
  private var isDamaged: Bool {
    guard let failure else { return isMissing || problems.contains { $0.remedy == .restore } }
    return failure.isDamage
  }

  /// What would mend what was found.
  private var remedies: [JournalProblem.Remedy] {
    var remedies = Set(problems.compactMap(\.remedy))
    if isDamaged { remedies.insert(.restore) }
    return JournalProblem.Remedy.allCases.filter(remedies.contains)
  }
}

extension DoctorReport {
  /// The report in the form that `viva doctor --json` promises.
  var json: JSONValue {
    .object([
      .init("path", .text(path)),
      .init("sound", .boolean(isSound)),
      .init("bytes", bytes.map { .integer($0) } ?? .null),
      .init("records", records.map { .integer($0) } ?? .null),
      .init("rebuilt", .boolean(isRebuilt)),
      .init("failure", failureSentence.map { .text($0[Console.language]) } ?? .null),
      .init("problems", .array(problems.map(Self.json))),
      .init("remedies", .array(remedies.map { .text($0.rawValue) })),
      .init("restoration", restoration?.json ?? .null),
      .init("backups", .array(backups.map(\.json))),
    ])
  }

  private static func json(_ problem: JournalProblem) -> JSONValue {
    .object([
      .init("kind", .text(problem.name)),
      .init("sentence", .text(problem.sentence[Console.language])),
      .init("remedy", problem.remedy.map { .text($0.rawValue) } ?? .null),
    ])
  }

  /// The report as text for a pipe.
  func text(in language: Language) -> String {
    var lines = [heading]
    if isRebuilt {
      lines.append(
        Bilingual(
          zh: "进度和复习时间已按日志重新计算。",
          en: "Standings and due dates were computed anew from the log."
        )
      )
    }
    if let failureSentence { lines.append(failureSentence) }
    if isMissing {
      lines.append(Bilingual(zh: "学习记录文件不见了。", en: "The journal is gone."))
    }
    lines += problems.prefix(Self.shownProblems).map(\.sentence)
    if problems.count > Self.shownProblems {
      let more = problems.count - Self.shownProblems
      lines.append(
        Bilingual(zh: "还有 \(more) 处；--json 全部列出。", en: "\(more) more; --json lists all.")
      )
    }
    lines.append(backupLine)
    lines += remedies.map(sentence(about:))
    if isSound { lines.append(Bilingual(zh: "没有发现问题。", en: "Nothing is wrong.")) }
    return lines.map { $0[language] }.joined(separator: "\n")
  }

  private static let shownProblems = 20

  private var heading: Bilingual {
    guard let bytes else {
      return Bilingual(zh: "还没有学习记录（\(path)）。", en: "There is no journal yet (\(path)).")
    }
    let size =
      bytes < 1_000_000
      ? "\((bytes + 999) / 1000) KB"
      : NumberFormat.fixed(Double(bytes) / 1_000_000, fractionDigits: 1) + " MB"
    guard let records else { return Bilingual(zh: "\(path)，\(size)", en: "\(path), \(size)") }
    return Bilingual(
      zh: "\(path)：\(records) 条记录，\(size)",
      en: "\(path): \(records.counted("record")), \(size)"
    )
  }

  private var backupLine: Bilingual {
    guard let newest = backups.first else {
      return Bilingual(zh: "还没有备份。", en: "There is no backup yet.")
    }
    return Bilingual(
      zh: "备份 \(backups.count) 份，最新的是 \(newest.moment.dayAndTime)（UTC）。",
      en: "\(backups.count.counted("backup")), the newest of \(newest.moment.dayAndTime) UTC."
    )
  }

  private func sentence(about remedy: JournalProblem.Remedy) -> Bilingual {
    switch remedy {
    case .rebuild:
      return Bilingual(
        zh: "viva doctor --rebuild 会按日志重新计算进度；日志本身不动。",
        en: "'viva doctor --rebuild' would compute what is shown anew; the log stays as it is."
      )
    case .restore:
      guard let restoration else {
        return Bilingual(
          zh: "viva restore 会用备份和还能读出的记录重建文件，原文件会留一份。",
          en: "'viva restore' would make the file anew from a backup and what can still be read; "
            + "the old file is kept."
        )
      }
      return Bilingual(
        zh: "viva restore 会重建文件，\(restoration.contents.zh)；原文件会另存一份。",
        en: "'viva restore' would make the file anew, \(restoration.contents.en); the old file is "
          + "kept beside it."
      )
    }
  }
}
