import ArgumentParser
import Foundation
import Journal
import Reports
import Wording

/// `viva doctor`: whether the journal is as it was written, and what can be done where it is not.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: Console.say(
      zh: "检查学习记录：指出损坏之处，说明能恢复什么；有问题时退出码为 1",
      en: "Check the journal: name damage and what could be restored; exit code 1 if there is any."
    )
  )

  @Flag(
    help: ArgumentHelp(
      Console.say(
        zh: "按日志重新计算进度和复习时间",
        en: "Compute standings and due dates anew from the log."
      )
    )
  )
  var rebuild = false

  @OptionGroup var format: JSONOption

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let report = DoctorReport(of: JournalAccess(), rebuilding: rebuild)
    Console.write(format.json ? report.json.serialised : report.text(in: Console.language))
    if !report.isSound { throw ExitCode(ExitStatus.problems.rawValue) }
  }
}
