import ArgumentParser
import Foundation
import Journal
import Reports
import Wording

/// `viva restore`: makes the journal anew from a backup and what can still be read.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: Console.say(
      zh: "用备份和现有文件中完好的记录重建学习记录；原文件会另存一份",
      en: "Make the journal anew from a backup and every sound record of the present file, "
        + "which is kept."
    )
  )

  @Argument(
    help: ArgumentHelp(
      Console.say(
        zh: "备份的文件名（viva backup --list 列出）；省略时用最新的完好备份",
        en: "A backup, as 'viva backup --list' names it; else the newest sound one."
      )
    )
  )
  var backup: String?

  @Flag(
    help: ArgumentHelp(
      Console.say(
        zh: "只要备份里的内容，不要备份之后的记录",
        en: "Take the backup alone, without what came after it."
      )
    )
  )
  var exact = false

  @Flag(
    help: ArgumentHelp(
      Console.say(zh: "只说明会得到什么，不做改动", en: "Say what would come of it and change nothing.")
    )
  )
  var dryRun = false

  @OptionGroup var format: JSONOption

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let access = JournalAccess()
    let restoration: Restoration
    let chosen = try chosen(from: Backup.all(in: access.folder))
    do {
      restoration = try Journal.restore(
        in: access.folder,
        from: chosen,
        isExact: exact,
        at: .current,
        newDevice: access.device,
        isTrial: dryRun
      )
    } catch {
      throw CommandFailure(error)
    }
    Console.write(format.json ? restoration.json.serialised : sentence(about: restoration))
  }

  private func sentence(about restoration: Restoration) -> String {
    let contents = restoration.contents
    let kept = restoration.keptFile?.path(percentEncoded: false)
    return dryRun
      ? Console.say(
        zh: "会重建学习记录，\(contents.zh)。",
        en: "The journal would be made anew, \(contents.en)."
      )
      : Console.say(
        zh: "已重建学习记录，\(contents.zh)。" + (kept.map { "原文件存为 \($0)" } ?? ""),
        en: "The journal was made anew, \(contents.en)."
          + (kept.map { " The old file is kept as \($0)" } ?? "")
      )
  }

  /// The backup that is meant; nil where none is named and there is none.
  private func chosen(from backups: [Backup]) throws -> Backup? {
    guard let backup else {
      let newest = backups.first(where: \.isSound) ?? backups.first
      if exact, newest == nil { throw Self.noBackup }
      return newest
    }
    let name = URL(filePath: backup).lastPathComponent
    if let known = backups.first(where: { $0.file.lastPathComponent == name }) { return known }
    let meant = NearestName.of(name, in: backups.map(\.file.lastPathComponent))
      .map(NearestName.question)
    throw CommandFailure(
      Bilingual(
        zh: "没有叫“\(name)”的备份；" + (meant?.zh ?? "用 viva backup --list 查看。"),
        en: "There is no backup \"\(name)\"; " + (meant?.en ?? "'viva backup --list' names them.")
      )
    )
  }

  private static let noBackup = CommandFailure(
    Bilingual(zh: "还没有备份。", en: "There is no backup yet."),
    status: .problems
  )
}
