import ArgumentParser
import Journal
import Wording

/// `viva export json`: every record of the journal, one a line; `viva import` takes them in.
struct ExportJSONCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "json",
    abstract: Console.say(
      zh: "导出全部记录，每行一条 JSON；viva import 可在另一台机器上合并",
      en: "Every record as a line of JSON, which 'viva import' merges on another machine."
    )
  )

  @OptionGroup var output: ExportOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let journal: Journal?
    do { journal = try JournalAccess().readable() } catch { throw CommandFailure(error) }
    let file = try output.open()
    var leftOut = 0
    do {
      leftOut =
        try journal?.forEachRecord { record in
          var line = try record.line
          line.append(UInt8(ascii: "\n"))
          try file.write(line)
        } ?? 0
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(JournalError(reading: error, path: journal?.path ?? ""))
    }
    try file.finish()
    guard leftOut > 0 else { return }
    throw CommandFailure(
      Bilingual(
        zh: "\(leftOut) 条损坏的记录没有导出；用 viva doctor 查看。",
        en: "\(leftOut.counted("damaged record")) left out; 'viva doctor' names what is wrong."
      ),
      status: .problems
    )
  }
}
