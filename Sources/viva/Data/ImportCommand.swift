import ArgumentParser
import Foundation
import Journal
import Wording

/// `viva import`: takes in what `viva export json` wrote, here or on another machine.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Console.say(
      zh: "合并另一台机器导出的记录：不丢、不重复，先后次序不限；合并前先备份",
      en: "Merge records that 'viva export json' wrote: none is lost or doubled, in any order. "
        + "A backup is made first."
    )
  )

  @Argument(help: ArgumentHelp(Console.say(zh: "导出的文件", en: "Exported files.")))
  var files: [String]

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let texts = try files.map { ($0, try UserFile.data(of: $0)) }
    let access = JournalAccess()
    var lines = RecordLines(texts)
    let outcome: MergeOutcome
    do {
      let journal = try access.writable()
      try Journal.backUp(folder: access.folder, at: .current, isForced: true)
      outcome = try journal.merge { lines.next() }
    } catch {
      throw CommandFailure(error)
    }
    Console.write(
      Console.say(
        zh: "新增 \(outcome.new) 条记录，\(outcome.known) 条已有。",
        en: "\(outcome.new.counted("new record")), \(outcome.known) already here."
      )
    )
    for refusal in lines.refusals { Console.complain("viva: \(refusal[Console.language])") }
    for conflict in outcome.conflicts {
      Console.complain("viva: \(JournalError.conflict(conflict).sentence[Console.language])")
    }
    if !(lines.refusals.isEmpty && outcome.conflicts.isEmpty) {
      throw ExitCode(ExitStatus.problems.rawValue)
    }
  }
}
