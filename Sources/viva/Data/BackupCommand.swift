import ArgumentParser
import Foundation
import Journal
import Reports
import Wording

/// `viva backup`: a copy of the journal, made now; the tutor makes one a day by itself.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: Console.say(
      zh: "立刻备份学习记录（每天首次打开界面时也会自动备份）",
      en: "Back the journal up now; the tutor does so by itself once a day."
    )
  )

  @Flag(
    help: ArgumentHelp(
      Console.say(zh: "只列出已有的备份", en: "List the backups and make none.")
    )
  )
  var list = false

  @OptionGroup var format: JSONOption

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let access = JournalAccess()
    var made: Backup?
    if !list {
      do {
        made = try Journal.backUp(folder: access.folder, at: .current, isForced: true)
      } catch {
        throw CommandFailure(error)
      }
    }
    let backups = Backup.all(in: access.folder)
    if format.json {
      Console.write(
        JSONValue.object([
          .init("made", made.map { .text($0.file.lastPathComponent) } ?? .null),
          .init("backups", .array(backups.map(\.json))),
        ]).serialised
      )
    } else if list {
      let none = Console.say(zh: "还没有备份。", en: "There is no backup yet.")
      Console.write(backups.isEmpty ? none : backups.map(Self.line).joined(separator: "\n"))
    } else {
      Console.write(Self.sentence(about: made))
    }
    if made?.isSound == false { throw ExitCode(ExitStatus.problems.rawValue) }
  }

  private static func line(_ backup: Backup) -> String {
    let remark = backup.isSound ? "" : Console.say(zh: "  含损坏的记录", en: "  holds damaged records")
    return "\(backup.file.lastPathComponent)  \(backup.moment.dayAndTime) UTC\(remark)"
  }

  private static func sentence(about made: Backup?) -> String {
    guard let made else {
      return Console.say(zh: "还没有学习记录，无需备份。", en: "There is no journal yet to back up.")
    }
    let path = made.file.path(percentEncoded: false)
    guard made.isSound else {
      return Console.say(
        zh: "已备份到 \(path)，但其中有损坏的记录；用 viva doctor 查看。",
        en: "Backed up to \(path); it holds damaged records, which 'viva doctor' names."
      )
    }
    return Console.say(zh: "已备份到 \(path)", en: "Backed up to \(path)")
  }
}
